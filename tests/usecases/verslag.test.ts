import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { openAkkoord } from '#app/usecases/akkoord.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { stelWetVast } from '#app/usecases/beoordeling.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { beginOnderzoek, gelukt, schrijfVerslag, verstuurdPlan } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

/** An enkelvoudige question of an adult, with the research begun and the two texts of every plan written. */
async function zonderVerslag() {
  const [anna, mila] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila')]
  const id = await verstuurdPlan(anna)
  await beginOnderzoek(mila, id)
  for (const onderwerp of ['samenvatting', 'welke-hulp'] as const)
    await gelukt(schrijfBijPlan(mila, id, onderwerp, { basis: 0, tekst: 'Kort.' }))
  return { anna, mila, id }
}

test('ook bij een enkelvoudige Wmo-vraag kan akkoord pas als elk onderwerp van het verslag woorden heeft (D1-43)', async () => {
  const { anna, mila, id } = await zonderVerslag()
  expect(await vraagAkkoord(mila, id, nodigPunten)).toEqual({ ok: false, weigering: 'verslag-niet-compleet' })
  await schrijfVerslag(mila, id)
  await gelukt(vraagAkkoord(mila, id, nodigPunten))
  const gelezen = (await openAkkoord(anna, id))!.versie!.inhoud.toegang
  expect(Object.keys(gelezen?.verslag ?? {})).toHaveLength(7)
  expect(gelezen?.verslag?.['verslag-d']).toBe('Bekend uit het onderzoek: verslag-d.')
})

test('een deel dat weer leeg is, telt niet: akkoord wordt geweigerd tot het er weer staat (D1-43)', async () => {
  const { mila, id } = await zonderVerslag()
  await schrijfVerslag(mila, id)
  await gelukt(schrijfBijPlan(mila, id, 'verslag-g', { basis: 1, tekst: '' }))
  expect(await vraagAkkoord(mila, id, nodigPunten)).toEqual({ ok: false, weigering: 'verslag-niet-compleet' })
})

test('onder de Jeugdwet gaat geen verslag mee, ook niet als het geschreven was voor de wet veranderde', async () => {
  const { anna, mila, id } = await zonderVerslag()
  await schrijfVerslag(mila, id)
  await gelukt(stelWetVast(mila, id, 'jeugd'))
  await gelukt(vraagAkkoord(mila, id, nodigPunten))
  expect((await openAkkoord(anna, id))!.versie!.inhoud.toegang?.verslag).toBeUndefined()
})

test('wat een collega intussen schreef, wordt niet overschreven', async () => {
  const { mila, id } = await zonderVerslag()
  const karim = await toegang(db, 'Karim')
  await gelukt(schrijfBijPlan(mila, id, 'verslag-d', { basis: 0, tekst: 'Zij redt het.' }))
  const later = await schrijfBijPlan(karim, id, 'verslag-d', { basis: 0, tekst: 'Zij is moe.' })
  expect(later).toMatchObject({ ok: false, ander: { waarden: { tekst: 'Zij redt het.' }, auteurNaam: 'Mila' } })
})
