import { afterAll, beforeAll, expect, test } from 'vitest'
import { dienAanvraagIn } from '#app/usecases/aanvraag.server.ts'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import { mijnOntvangstbewijzen } from '#app/usecases/ontvangstbewijs.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, gevraagdAkkoord, metKopie, verstuurdPlan } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

test('wie het verslag heeft, vraagt de hulp aan en krijgt een bewijs; de gemeente ziet de dag (Wmo 2015 2.3.2 lid 9)', async () => {
  const [anna, mila] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila')]
  const id = await gevraagdAkkoord(anna, mila)
  const { bewijs } = await gelukt(dienAanvraagIn(anna, id, formulier(), metKopie))
  const bewijzen = (await mijnOntvangstbewijzen(anna, id))!.bewijzen
  expect(bewijzen.find((een) => een.id === bewijs)).toMatchObject({ soort: 'aanvraag' })
  expect((await openDossier(mila, id, 'dossier'))!.traject.aanvraag.ingediendOp).toEqual(anna.now)
})

test('tien keer hetzelfde formulier is één aanvraag met één bewijs', async () => {
  const [anna, mila] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila')]
  const id = await gevraagdAkkoord(anna, mila)
  const hetzelfde = formulier()
  const uitkomsten = await Promise.all(
    Array.from({ length: 10 }, () => gelukt(dienAanvraagIn(anna, id, hetzelfde, metKopie))),
  )
  expect(new Set(uitkomsten.map(({ bewijs }) => bewijs)).size).toBe(1)
  expect((await gebeurd(db, id)).filter((type) => type === 'AanvraagIngediend')).toHaveLength(1)
})

test('te vroeg is een weigering zonder gevolg, en een ander vindt niets om aan te vragen', async () => {
  const [anna, bram] = [await inwoner(db, 'Anna'), await inwoner(db, 'Bram')]
  const id = await verstuurdPlan(anna)
  const voor = await gebeurd(db, id)
  expect(await dienAanvraagIn(anna, id, formulier(), metKopie)).toEqual({ ok: false, weigering: 'aanvraag-te-vroeg' })
  expect(await dienAanvraagIn(bram, id, formulier(), metKopie)).toEqual({ ok: false, weigering: 'niet-gevonden' })
  expect(await gebeurd(db, id)).toEqual(voor)
  expect((await mijnOntvangstbewijzen(anna, id))!.bewijzen.map(({ soort }) => soort)).not.toContain('aanvraag')
})
