import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsStempel, isVerouderd, leesAantal, uitStempel } from '#app/domain/aanbod/ruimte.ts'
import type { AanbiederCtx } from '#app/usecases/ctx.ts'
import { aanvaardMatch } from '#app/usecases/aanbieder-match.server.ts'
import { eigenRuimte, werkRuimteBij } from '#app/usecases/ruimte.server.ts'
import { aanbod, aanbodHulp } from '#db/schema/aanbod.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieders, gevraagdeMatch, matchNu } from '#tests/builders/match.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt } from '#tests/builders/verhaal.ts'

const [kvk, anderKvk] = ['92111111', '92222222'] as const
let db: TestDatabase
let [een, collega, ander]: AanbiederCtx[] = []
let nr: number

beforeAll(async () => {
  db = await testDatabase({ max: 10 })
  ;[een, collega] = await aanbieders(db, kvk, 2)
  ;[ander] = await aanbieders(db, anderKvk, 1)
  nr = await contract(kvk, 3)
  await contract(anderKvk, null)
})
afterAll(() => db?.close())

/** A contract in the gemeente of the stories, with one kind of help in the lists. */
async function contract(van: string, plaatsen: number | null): Promise<number> {
  const gemeente = (await toegang(db, 'Mila')).actor.gemeente
  return db.asOwner(async (tx) => {
    const duur = { contractVan: '2020-01-01', contractTot: '2099-12-31' }
    const rest = { leeftijdVan: 0, leeftijdTot: 120, voorbeeld: true, gepubliceerd: true }
    const [rij] = await tx
      .insert(aanbod)
      .values({
        ...{
          gemeente,
          periode: 'p',
          kvk: van,
          naam: `Proef ${van}`,
          soort: 'solist',
          partijen: [],
          onderaannemers: [],
        },
        ...{
          producten: [],
          componenten: [],
          plekken: [],
          doet: 'd',
          doetNiet: 'n',
          talen: [],
          inhoud: Buffer.from('x'),
        },
        ...{ wachtWeken: 4, opgegevenOp: '2020-01-01', plaatsen, gewijzigdOp: new Date(), ...duur, ...rest },
      })
      .returning({ nr: aanbod.nr })
    const lijst = { gemeente, hulp: 1, naam: `Proef ${van}`, postcodes: '7001', talen: '', wachtWeken: 4 }
    await tx.insert(aanbodHulp).values({ ...lijst, nr: rij!.nr, opgegevenOp: '2020-01-01', ...duur, ...rest })
    return rij!.nr
  })
}

const staat = async () => {
  const [rij] = await db.asOwner((tx) => tx.select().from(aanbod).where(eq(aanbod.nr, nr)))
  return rij!
}

test('wat lang geleden is opgegeven, is oud; een getal is heel en klein genoeg (A7 3)', () => {
  expect(isVerouderd(null, '2026-03-01')).toBe(true)
  expect(isVerouderd('2026-01-30', '2026-03-01')).toBe(false)
  expect(isVerouderd('2026-01-29', '2026-03-01')).toBe(true)
  expect(['', ' 7 ', '1000', '-1', '1,5', 'x'].map((tekst) => leesAantal(tekst, 999))).toEqual([
    ...[null, 7, undefined, undefined, undefined, undefined],
  ])
  for (const ruimte of [
    { wachtWeken: null, plaatsen: null },
    { wachtWeken: 0, plaatsen: 999 },
    { wachtWeken: 260, plaatsen: 0 },
  ])
    expect(uitStempel(alsStempel(ruimte))).toEqual(ruimte)
  expect(uitStempel(999_999_999)).toBeNull()
})

test('een aanbieder houdt de eigen wachttijd en plaatsen bij, en de lijst volgt; die van een ander zijn er niet', async () => {
  const [rij] = await eigenRuimte(een!)
  expect(rij).toMatchObject({ nr, wachtWeken: 4, plaatsen: 3, oud: true })
  const gezien = { wachtWeken: 4, plaatsen: 3 }
  const nieuw = { wachtWeken: 6, plaatsen: 2 }
  expect(await werkRuimteBij(ander!, formulier('a'), nr, gezien, nieuw)).toEqual({
    ok: false,
    weigering: 'niet-gevonden',
  })
  expect(await werkRuimteBij(een!, formulier('z'), nr, null, nieuw)).toEqual({
    ok: false,
    weigering: 'intussen-veranderd',
  })
  await gelukt(werkRuimteBij(een!, formulier('b'), nr, gezien, nieuw))
  expect((await eigenRuimte(collega!))[0]).toMatchObject({ ...nieuw, oud: false })
  const [lijst] = await db.asOwner((tx) =>
    tx
      .select()
      .from(aanbodHulp)
      .where(and(eq(aanbodHulp.nr, nr), eq(aanbodHulp.hulp, 1))),
  )
  expect(lijst?.wachtWeken).toBe(6)
})

test('wat een collega intussen opgaf, wordt niet overschreven', async () => {
  const gezien = { wachtWeken: 4, plaatsen: 3 }
  const uit = await werkRuimteBij(collega!, formulier('c'), nr, gezien, { wachtWeken: 1, plaatsen: 9 })
  expect(uit).toEqual({ ok: false, weigering: 'intussen-veranderd' })
  expect(await staat()).toMatchObject({ wachtWeken: 6, plaatsen: 2 })
})

test('ook langs de database verandert een aanbieder alleen de eigen regels, en daarvan alleen deze velden', async () => {
  const zet = (ctx: AanbiederCtx) =>
    db.asActor(ctx.actor, (tx) =>
      tx.update(aanbod).set({ plaatsen: 99 }).where(eq(aanbod.nr, nr)).returning({ nr: aanbod.nr }),
    )
  expect(await zet(ander!)).toEqual([])
  await expect(
    db.asActor(een!.actor, (tx) => tx.update(aanbod).set({ naam: 'Anders' }).where(eq(aanbod.nr, nr))),
  ).rejects.toThrow()
  expect(await staat()).toMatchObject({ naam: `Proef ${kvk}`, plaatsen: 2 })
})

test('om de laatste plaats: van twee die tegelijk ja krijgen, krijgt er een de plaats en hoort de ander dat die weg is', async () => {
  await gelukt(werkRuimteBij(een!, formulier('d'), nr, { wachtWeken: 6, plaatsen: 2 }, { wachtWeken: 6, plaatsen: 1 }))
  const mila = await toegang(db, 'Mila')
  const wie = await Promise.all(
    ['Anna', 'Bart'].map(async (naam) => ({ inwoner: await inwoner(db, naam), toegang: mila })),
  )
  const zaken: { id: string; match: string }[] = []
  for (const voor of wie) {
    const id = await gevraagdeMatch(voor, [kvk], ['vraag-2'])
    zaken.push({ id, match: (await matchNu(mila, id)).id })
  }
  const uit = await Promise.all(
    zaken.map(({ id, match }, n) => aanvaardMatch(n === 0 ? een! : collega!, id, formulier(`ja-${n}`), match)),
  )
  expect(uit.filter(({ ok }) => ok)).toHaveLength(1)
  expect(uit.find(({ ok }) => !ok)).toEqual({ ok: false, weigering: 'geen-plaats' })
  expect((await staat()).plaatsen).toBe(0)
  // The question stays open for whoever was second: with room again the answer can be given.
  const tweede = zaken[uit.findIndex(({ ok }) => !ok)]!
  await gelukt(werkRuimteBij(een!, formulier('e'), nr, { wachtWeken: 6, plaatsen: 0 }, { wachtWeken: 6, plaatsen: 1 }))
  await gelukt(aanvaardMatch(een!, tweede.id, formulier('opnieuw'), tweede.match))
  expect((await staat()).plaatsen).toBe(0)
})
