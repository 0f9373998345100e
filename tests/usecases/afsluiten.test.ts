import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrajectMetTekst } from '#app/usecases/akkoord.server.ts'
import { werkvoorraad } from '#app/usecases/beoordeling.server.ts'
import { bewaarBladzijde } from '#app/usecases/perspectiefplan.server.ts'
import { beoordeelSpoed, sluitAf, wijsToe } from '#app/usecases/regie.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag, verstuurdPlan } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const sluiting = {
  reden: 'niet-voor-ons' as const,
  uitleg: 'De zorgverzekering betaalt dit. Mevrouw Smit belt u.',
  ...{ ontvanger: 'Zorgverzekering, mevrouw Smit', hoe: 'gebeld' as const, aangenomenOp: '2026-03-02' },
}

test('een antwoord dat de vraag ergens anders hoort, sluit niets af zonder uitleg of zonder wie haar overneemt (D1-25)', async () => {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const id = await verstuurdPlan(anna)
  const sluit = (anders: Partial<typeof sluiting> | { hoe: '' }) =>
    sluitAf(mila, id, formulier(JSON.stringify(anders)), { ...sluiting, ...anders })
  expect(await sluit({ uitleg: '' })).toEqual({ ok: false, weigering: 'afsluiten-zonder-uitleg' })
  expect(await sluit({ ontvanger: '' })).toEqual({ ok: false, weigering: 'niemand-neemt-over' })
  expect(await sluit({ hoe: '' })).toEqual({ ok: false, weigering: 'niemand-neemt-over' })
  await gelukt(sluit({}))
  const open = (await openTrajectMetTekst(anna, id, 'traject'))!
  expect(open.tekst?.woorden).toBe(sluiting.uitleg)
  expect(open.ontvanger).toBe(sluiting.ontvanger)
  expect(await bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { zelf: 'Toch.' } })).toEqual({
    ok: false,
    weigering: 'afgesloten',
  })
})

test('spoed staat in de lijst tot zij is opgeheven, en wie het oppakt moet een collega van deze gemeente zijn (D1-19)', async () => {
  const anna = await inwoner(db, 'Anna', { gemeente: '1876' })
  const roos = await toegang(db, 'Roos', '1876')
  const { trajectId: id } = await hulpvraag(anna)
  const rij = async () => (await werkvoorraad(roos, { stap: null, na: null })).rijen.find((een) => een.id === id)
  await gelukt(beoordeelSpoed(roos, id, formulier('ja'), { spoed: true, uitleg: '' }))
  expect(await rij()).toMatchObject({ voorrang: 'spoed', behandelaar: null })
  await gelukt(beoordeelSpoed(roos, id, formulier('nee'), { spoed: false, uitleg: '' }))
  await gelukt(wijsToe(roos, id, formulier('roos'), roos.actor.medewerkerId))
  expect(await rij()).toMatchObject({ voorrang: 'gewoon', behandelaar: roos.actor.medewerkerId })
  const elders = await toegang(db, 'Mila', '0222')
  expect(await wijsToe(roos, id, formulier('mila'), elders.actor.medewerkerId)).toEqual({
    ok: false,
    weigering: 'niet-gevonden',
  })
})

test('een vrijwilliger sluit niets af en wijst niemand toe, en mag wel spoed melden (D1-45)', async () => {
  const anna = await inwoner(db, 'Anna')
  const { trajectId: id } = await hulpvraag(anna)
  const mila = await toegang(db, 'Mila')
  const vrijwilliger = { ...mila, actor: { ...mila.actor, rollen: ['vrijwilliger'] } }
  const nee = { ok: false, weigering: 'niet-gevonden' }
  expect(await sluitAf(vrijwilliger, id, formulier(), sluiting)).toEqual(nee)
  expect(await wijsToe(vrijwilliger, id, formulier(), mila.actor.medewerkerId)).toEqual(nee)
  await gelukt(beoordeelSpoed(vrijwilliger, id, formulier(), { spoed: true, uitleg: '' }))
  expect(await beoordeelSpoed(vrijwilliger, id, formulier(), { spoed: false, uitleg: 'Nee.' })).toEqual(nee)
})
