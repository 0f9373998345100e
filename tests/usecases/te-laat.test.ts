import { afterAll, beforeAll, expect, test } from 'vitest'
import { stelWetVast } from '#app/usecases/beoordeling.server.ts'
import { mijnOntvangstbewijzen } from '#app/usecases/ontvangstbewijs.server.ts'
import { meldUitstel, openTeLaat, stelInGebreke } from '#app/usecases/te-laat.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, metKopie, verstuurdPlan } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

/** The same person so many weeks later. */
const later = <C extends { now: Date }>(ctx: C, weken: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + weken * 7 * 86_400_000),
})

async function jeugdtraject() {
  const [anna, mila] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila')]
  const id = await verstuurdPlan(anna)
  await gelukt(stelWetVast(mila, id, 'jeugd'))
  return { anna, mila, id }
}

test('de gemeente laat weten dat het later komt; de inwoner leest waarom (Awb 4:14)', async () => {
  const { anna, mila, id } = await jeugdtraject()
  const laat = later(mila, 9)
  const tot = later(mila, 12).now.toISOString().slice(0, 10)
  await gelukt(meldUitstel(laat, id, formulier(), { tot, uitleg: 'Wij wachten op een brief.' }))
  const gezien = await openTeLaat(later(anna, 9), id)
  expect(gezien?.waarom).toBe('Wij wachten op een brief.')
  expect(gezien?.traject.teLaat.uitstel).toMatchObject({ lid: 3, tot })
})

test('de inwoner zegt dat het te laat is: tien keer is één keer, met één bewijs met de dag (Awb 4:17, 6:12)', async () => {
  const { anna, id } = await jeugdtraject()
  const laat = later(anna, 9)
  const hetzelfde = formulier()
  const alle = await Promise.all(Array.from({ length: 10 }, () => gelukt(stelInGebreke(laat, id, hetzelfde, metKopie))))
  expect(new Set(alle.map(({ bewijs }) => bewijs)).size).toBe(1)
  expect((await gebeurd(db, id)).filter((type) => type === 'IngebrekeGesteld')).toHaveLength(1)
  const bewijzen = (await mijnOntvangstbewijzen(laat, id))!.bewijzen
  expect(bewijzen.filter(({ soort }) => soort === 'ingebrekestelling')).toMatchObject([{ op: laat.now }])
  expect(await stelInGebreke(laat, id, formulier(), metKopie)).toEqual({ ok: false, weigering: 'al-in-gebreke' })
})

test('te vroeg is een weigering zonder gevolg, en een ander vindt niets', async () => {
  const { anna, mila, id } = await jeugdtraject()
  const bram = await inwoner(db, 'Bram')
  const elders = await toegang(db, 'Joke', '1876')
  const voor = await gebeurd(db, id)
  expect(await stelInGebreke(anna, id, formulier(), metKopie)).toEqual({ ok: false, weigering: 'ingebreke-te-vroeg' })
  const niet = { ok: false, weigering: 'niet-gevonden' }
  expect(await stelInGebreke(later(bram, 9), id, formulier(), metKopie)).toEqual(niet)
  expect(await openTeLaat(later(bram, 9), id)).toBeNull()
  const uitstel = { tot: later(mila, 12).now.toISOString().slice(0, 10), uitleg: 'Later.' }
  expect(await meldUitstel(later(elders, 9), id, formulier(), uitstel)).toEqual(niet)
  const vrijwilliger = { ...mila, actor: { ...mila.actor, rollen: ['vrijwilliger'] } }
  expect(await meldUitstel(vrijwilliger, id, formulier(), uitstel)).toEqual(niet)
  expect(await gebeurd(db, id)).toEqual(voor)
})
