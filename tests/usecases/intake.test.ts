import { afterAll, beforeAll, expect, test } from 'vitest'
import { aanvaardMatch, openMatch, wijsMatchAf } from '#app/usecases/aanbieder-match.server.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { openDelen, vindDelenGoed } from '#app/usecases/delen.server.ts'
import { openHulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import { stelIntakeVoor, vraagAndereIntake, vraagInzage, weigerInzage } from '#app/usecases/intake.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieders, gevraagdeMatch, kvkX, kvkY, matchNu } from '#tests/builders/match.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt } from '#tests/builders/verhaal.ts'

let db: TestDatabase
let anna: InwonerCtx
let mila: ToegangCtx
let x: AanbiederCtx
let y: AanbiederCtx
beforeAll(async () => {
  db = await testDatabase()
  anna = await inwoner(db, 'Anna')
  mila = await toegang(db, 'Mila')
  ;[x] = (await aanbieders(db, kvkX)) as [AanbiederCtx]
  ;[y] = (await aanbieders(db, kvkY)) as [AanbiederCtx]
})
afterAll(() => db?.close())

/** X was asked and said yes, with one part of the plan to read. */
async function aanvaard() {
  const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX, kvkY], ['vraag-2'])
  await gelukt(aanvaardMatch(x, id, formulier('ja'), (await matchNu(mila, id)).id))
  return id
}
const delenVan = async (id: string) =>
  (await openMatch(x, id, 'match'))!.gedeeld.onderdelen.map(({ bladzijde }) => bladzijde)

test('wie om inzage vraagt leest na een ja precies de nieuwe keuze, en niets anders (D3L-23, D0-25)', async () => {
  const id = await aanvaard()
  await gelukt(vraagInzage(x, id, formulier('inzage'), 'Zq-ik lees graag vraag 3.'))
  const open = (await openDelen(anna, id))!
  expect(open.woordenVan(open.inzage!.tekst)).toBe('Zq-ik lees graag vraag 3.')
  expect(open.kunnen.map(({ kvk }) => kvk)).toEqual([kvkX])
  await gelukt(
    vindDelenGoed(anna, id, formulier('meer'), { kvks: [kvkX], versie: 2, onderdelen: ['vraag-2', 'vraag-3'] }),
  )
  expect(await delenVan(id)).toEqual(['vraag-2', 'vraag-3'])
  expect((await openMatch(x, id, 'match'))!.gedeeld.toegang).toBeUndefined()
  expect((await openDelen(anna, id))!.inzage).toBeNull()
  expect(await openMatch(y, id, 'match')).toBeNull()
})

test('met wie niet helpt wordt tijdens de hulp niets gedeeld, en zolang de vraag nog open is kan meer delen niet (D0-25)', async () => {
  const id = await aanvaard()
  const met = (kvks: string[]) => ({ kvks, versie: 2, onderdelen: ['vraag-3'] })
  expect(await vindDelenGoed(anna, id, formulier('y'), met([kvkX, kvkY]))).toMatchObject({
    weigering: 'intussen-veranderd',
  })
  const open = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX], ['vraag-2'])
  expect(await vindDelenGoed(anna, open, formulier('open'), met([kvkX]))).toMatchObject({ weigering: 'match-loopt' })
})

test('na een nee verandert er niets aan wat de aanbieder leest (D3L-23)', async () => {
  const id = await aanvaard()
  await gelukt(vraagInzage(x, id, formulier('inzage'), 'Graag meer.'))
  await gelukt(weigerInzage(anna, id, formulier('nee')))
  expect(await delenVan(id)).toEqual(['vraag-2'])
  expect((await openHulpLoopt(x, id, 'intake'))!.traject.uitvoering.inzage).toBeNull()
})

test('alleen wie de hulp geeft leest en plant de intake: Y niet, en X niet na haar nee (D0-28, D0-29)', async () => {
  const id = await aanvaard()
  const voorstel = { momenten: [{ dag: '2026-12-07', tijd: '09:30' }], woorden: 'Zq-bij u thuis.' }
  expect(await stelIntakeVoor(y, id, formulier('y'), voorstel)).toMatchObject({ weigering: 'niet-gevonden' })
  await gelukt(stelIntakeVoor(x, id, formulier('x'), voorstel))
  const [intake] = (await openHulpLoopt(anna, id, 'intake'))!.traject.uitvoering.intakes
  await gelukt(vraagAndereIntake(anna, id, formulier('a'), { intake: intake!.id, woorden: 'Zq-liever woensdag.' }))
  const vanX = (await openHulpLoopt(x, id, 'intake'))!
  expect(vanX.woordenVan(vanX.traject.uitvoering.intakes[0]!.anders)).toBe('Zq-liever woensdag.')
  expect(await openHulpLoopt(y, id, 'intake')).toBeNull()
  const nee = { reden: 'vol', woorden: 'Alles is vol.' } as const
  await gelukt(wijsMatchAf(x, id, formulier('nee'), (await matchNu(mila, id)).id, nee))
  expect(await openHulpLoopt(x, id, 'intake')).toBeNull()
  expect(await openHulpLoopt(y, id, 'intake')).toBeNull()
})
