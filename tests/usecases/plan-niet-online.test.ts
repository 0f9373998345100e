import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { belverzoeken } from '#app/usecases/belverzoek.server.ts'
import { vraagFormulier } from '#app/usecases/formulier-vragen.server.ts'
import { bewaarBladzijde, kiesInvulwijze, openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { haalItemWeg, voegItemToe } from '#app/usecases/plan-item.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag, metWoorden } from '#tests/builders/verhaal.ts'

// Oude IJsselstreek sends its plans by post in this test alone; no practice gemeente is switched off for it.
vi.mock('#app/domain/gemeente/gemeenten.ts', async (importOriginal) => {
  const echt = await importOriginal<typeof import('#app/domain/gemeente/gemeenten.ts')>()
  return { ...echt, isPlanOnline: (code: string) => code !== '1509' }
})

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const nietOnline = { ok: false, weigering: 'plan-niet-online' }

describe('een gemeente die het plan niet op de website laat maken (D0-03)', () => {
  test('neemt de hulpvraag wel aan, en weigert bij naam alles wat in het plan verandert', async () => {
    const ineke = await inwoner(db, 'Ineke', { gemeente: '1509' })
    const { trajectId: id } = await hulpvraag(ineke)
    for (const werk of [
      kiesInvulwijze(ineke, id, 'zelf'),
      bewaarBladzijde(ineke, id, 'vraag-2', { basis: 0, waarden: { moeilijk: 'De trap.' } }),
      voegItemToe(ineke, id, 'resultaat', formulier(), { wat: 'Weer zelf koken.' }),
      haalItemWeg(ineke, id, 'resultaat-x'),
      verstuurPlan(ineke, id, formulier(), metWoorden),
    ])
      expect(await werk).toEqual(nietOnline)
    expect((await openPlan(ineke, id, 'plan'))!.passages.map(({ onderwerp }) => onderwerp)).toEqual(['vraag-1'])
  })

  test('krijgt de vraag om het formulier als taak, met het nummer van het dossier; twee keer vragen is één taak', async () => {
    const ineke = await inwoner(db, 'Ineke', { gemeente: '1509' })
    const { trajectId: id } = await hulpvraag(ineke)
    const form = formulier('stuur')
    const waarden = { hoe: 'post', straat: 'Molenkamp 8', postcode: '7071 XD', plaats: 'Ulft', email: '' }
    await gelukt(vraagFormulier(ineke, id, form, waarden))
    await gelukt(vraagFormulier(ineke, id, form, waarden))
    const { traject } = (await openPlan(ineke, id, 'plan'))!
    expect(traject.formulierGevraagd).toEqual({ hoe: 'post', op: ineke.now })
    const { wacht } = await belverzoeken(await toegang(db, 'Fleur', '1509'))
    expect(wacht.map(({ soort, naam }) => ({ soort, naam }))).toEqual([{ soort: 'post', naam: 'Ineke Proef' }])
    expect((await belverzoeken(await toegang(db, 'Mila'))).wacht).toEqual([])
  })

  test('een vreemde vraagt niets in dit dossier, en maakt ook geen taak', async () => {
    const ineke = await inwoner(db, 'Ineke', { gemeente: '1509' })
    const { trajectId: id } = await hulpvraag(ineke)
    const vreemd = await inwoner(db, 'Vreemd', { gemeente: '1876' })
    const waarden = { hoe: 'mail', email: 'naam@voorbeeld.nl' }
    expect(await vraagFormulier(vreemd, id, formulier(), waarden)).toEqual({ ok: false, weigering: 'niet-gevonden' })
    expect((await belverzoeken(await toegang(db, 'Henk', '1876'))).wacht).toEqual([])
  })
})

test('waar het plan wel online staat, verandert er niets', async () => {
  const anna = await inwoner(db, 'Anna')
  const { trajectId: id } = await hulpvraag(anna)
  await gelukt(kiesInvulwijze(anna, id, 'zelf'))
  await gelukt(bewaarBladzijde(anna, id, 'vraag-2', { basis: 0, waarden: { moeilijk: 'De trap.' } }))
})
