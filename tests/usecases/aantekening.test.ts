import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { bewaarAantekening, openAantekeningen, veegAantekeningen } from '#app/usecases/aantekening.server.ts'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import { openContact } from '#app/usecases/contact.server.ts'
import { openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { aantekeningenVan } from '#db/queries/aantekening.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { tel } from '#tests/builders/meekijken.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, gevraagdAkkoord } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const geheim = 'Breed gevraagd: er is ook zorg om de buren.'

async function metAantekening() {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const id = await gevraagdAkkoord(anna, mila)
  await gelukt(bewaarAantekening(mila, id, formulier(), { id: null, basis: 0, woorden: geheim }))
  const aantekening = (await openAantekeningen(mila, id))!.aantekeningen[0]!
  return { anna, mila, id, aantekening }
}

describe('een aantekening van een gesprek', () => {
  test('staat naast het plan: in geen scherm van Anna, in geen versie, en ook de database geeft haar niets (D0-16)', async () => {
    const { anna, mila, id } = await metAantekening()
    const gelezen = JSON.stringify([
      await openPlan(anna, id, 'plan'),
      await openVersie(anna, id, 1, 'versie'),
      await openVersie(anna, id, 2, 'versie'),
      (await openContact(anna, id, 'traject'))!.traject,
      await openVersie(mila, id, 2, 'versie'),
      await openDossier(mila, id, 'dossier'),
    ])
    expect(gelezen).not.toContain('zorg om de buren')
    await expect(db.asActor(anna.actor, (tx) => aantekeningenVan(tx, id, '2026-03-02'))).rejects.toThrow()
    const noor = await toegang(db, 'Noor', '1876')
    expect(await openAantekeningen(noor, id)).toBeNull()
    expect(await db.asActor(noor.actor, (tx) => aantekeningenVan(tx, id, '2026-03-02'))).toEqual([])
  })

  test('kan een collega veranderen, en wie een oudere tekst voor zich had ziet beide', async () => {
    const { mila, id, aantekening } = await metAantekening()
    const noor = await toegang(db, 'Noor')
    const nieuw = { id: aantekening.id, basis: 1, woorden: 'Van Noor.' }
    await gelukt(bewaarAantekening(noor, id, formulier(), nieuw))
    expect(await bewaarAantekening(mila, id, formulier(), { ...nieuw, woorden: 'Van Mila.' })).toMatchObject({
      weigering: 'intussen-veranderd',
      ander: { naam: 'Noor', woorden: 'Van Noor.', versie: 2 },
    })
    expect((await openAantekeningen(mila, id))!.aantekeningen).toMatchObject([{ woorden: 'Van Noor.' }])
  })

  test('gaat zes weken na de laatste dag van de termijn weg, en is dan echt weg (D0-16)', async () => {
    const { mila, id, aantekening } = await metAantekening()
    expect(aantekening.bewarenTot).toBe('2026-05-25')
    const laatste = om(mila, '2026-05-25T21:00:00Z')
    await veegAantekeningen(db, laatste.now)
    expect((await openAantekeningen(laatste, id))!.aantekeningen).toHaveLength(1)
    const erna = om(mila, '2026-05-26T08:00:00Z')
    expect((await openAantekeningen(erna, id))!.aantekeningen).toEqual([])
    expect(await tel(db, 'aantekening', 'traject_id', id)).toBe(1)
    expect(await veegAantekeningen(db, erna.now)).toBeGreaterThanOrEqual(1)
    expect(await tel(db, 'aantekening', 'traject_id', id)).toBe(0)
  })

  test('tien keer verstuurd is één aantekening; een onbekende verandert niets', async () => {
    const { mila, id } = await metAantekening()
    const form = formulier('nog een')
    await Promise.all(
      Array.from({ length: 10 }, () => bewaarAantekening(mila, id, form, { id: null, basis: 0, woorden: 'Nog een.' })),
    )
    expect((await openAantekeningen(mila, id))!.aantekeningen).toHaveLength(2)
    const onbekend = { id: crypto.randomUUID(), basis: 1, woorden: 'x' }
    expect(await bewaarAantekening(mila, id, formulier(), onbekend)).toEqual({ ok: false, weigering: 'niet-gevonden' })
  })
})
