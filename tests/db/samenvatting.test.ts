import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { writeSamenvatting } from '#db/queries/traject.ts'
import { organisatie, persoon } from '#db/schema/persoon.ts'
import { deelname, traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieder, firma, inwoner, legSituatie, mens, nu, toegang, zaak, zonderSleutel } from '#tests/db/situatie.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(legSituatie)
})
afterAll(() => db?.close())

const nieuw = {
  wet: 'jeugd',
  stap: 'akkoord',
  aanZet: 'inwoner',
  uiterlijk: '2027-01-01',
  ingediendOp: null,
  behandelaar: null,
  voorrang: 'gewoon',
  klantreis: 'perspectiefplan',
  reisStap: 'gesprek',
  match: null,
} as const
const vatSamen = (actor: Actor, id: string, volgnr = 2) =>
  db.asActor(actor, (tx) => writeSamenvatting(tx, id, volgnr, nieuw))
const staat = (id: string) =>
  db.asOwner(async (tx) => ({
    traject: (await tx.select().from(traject).where(eq(traject.id, id)))[0],
    deelnames: await tx.select().from(deelname).where(eq(deelname.trajectId, id)),
  }))

test.each<[string, Actor, string]>([
  ['Bart in het traject van Anna', inwoner('bart'), zaak.anna],
  ['Hanna, die alleen mag lezen', inwoner('hanna'), zaak.anna],
  ['Vera, van wie de tijd voorbij is', inwoner('vera'), zaak.anna],
  ['Vera, namens Anna aangemeld, in wat Anna al had', inwoner('vera', 'anna'), zaak.anna],
  ['de toegang van een andere gemeente', toegang('bronckhorst'), zaak.anna],
  ['een aanbieder die er niets mee te maken heeft', aanbieder('linde'), zaak.anna],
  ...zonderSleutel
    .slice(0, 2)
    .map((actor): [string, Actor, string] => [`een ${actor.soort} zonder sleutel`, actor, zaak.anna]),
  ['iemand in een traject dat niet bestaat', inwoner('anna'), uuidv7()],
])('%s verandert de samenvatting niet', async (_naam, actor, id) => {
  const voor = await staat(id)
  expect(await vatSamen(actor, id)).toBe(false)
  expect(await staat(id)).toEqual(voor)
})

test.each<Actor>([{ soort: 'open' }])('een $soort mag de functie niet eens aanroepen', async (actor) => {
  await expect(vatSamen(actor, zaak.anna)).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('Anna vat samen: het traject en iedereen die deelneemt, ook wie zij niet ziet; verstuurd blijft verstuurd', async () => {
  await db.asOwner((tx) => tx.update(persoon).set({ achternaam: 'Anders' }).where(eq(persoon.id, mens.anna)))
  expect(await vatSamen(inwoner('anna'), zaak.anna, 3)).toBe(true)
  const na = await staat(zaak.anna)
  const { match: _, ...rij } = nieuw
  expect(na.traject).toMatchObject({ ...rij, volgnr: 3, ingediendOp: nu, betrokkeneNaam: 'anna Anders' })
  expect(na.deelnames).toHaveLength(4)
  for (const een of na.deelnames)
    expect(een).toMatchObject({ stap: 'akkoord', aanZet: 'inwoner', uiterlijk: '2027-01-01', reisStap: 'gesprek' })
  // Whose part ended has nothing open in its list; a person keeps what is theirs.
  expect(na.deelnames.map(({ open }) => open)).toEqual(na.deelnames.map(() => true))
  expect((await staat(zaak.bart)).deelnames.map(({ stap }) => stap)).toEqual(['beoordelen', 'beoordelen'])
})

test('waar een match staat, leest alleen de aanbieder die gevraagd is (D0-28)', async () => {
  const [zorgboog] = await db.asOwner((tx) => tx.select().from(organisatie).where(eq(organisatie.id, firma.zorgboog)))
  const match = { kvk: zorgboog!.kvk, stand: 'antwoorden' } as const
  await db.asActor(toegang('doetinchem'), (tx) => writeSamenvatting(tx, zaak.anna, 3, { ...nieuw, match }))
  const van = async () => (await staat(zaak.anna)).deelnames.filter(({ match: stand }) => stand).map(({ wie }) => wie)
  expect(await van()).toEqual([firma.zorgboog])
  await db.asActor(toegang('doetinchem'), (tx) => writeSamenvatting(tx, zaak.anna, 3, nieuw))
  expect(await van()).toEqual([])
})

test('een oudere samenvatting komt niet over een nieuwere heen', async () => {
  expect(await vatSamen(toegang('doetinchem'), zaak.anna, 2)).toBe(false)
  expect((await staat(zaak.anna)).traject?.volgnr).toBe(3)
  expect(await vatSamen(toegang('doetinchem'), zaak.anna, 4)).toBe(true)
})

test('het herstel leest alle trajecten in stukken, met hun gebeurtenissen, en mag elke samenvatting schrijven', async () => {
  const gezien = await db.asActor({ soort: 'systeem' }, async (tx) => {
    const eerste = await rowsOf<{ id: string }>(tx, sql`select id from eenklik.trajecten_na(null, 3)`)
    const rest = await rowsOf<{ id: string }>(
      tx,
      sql`select id from eenklik.trajecten_na(${eerste.at(-1)!.id}::uuid, 3)`,
    )
    return [...eerste, ...rest].map(({ id }) => id)
  })
  expect(gezien).toEqual(Object.values(zaak).sort())
  const feiten = await db.asActor({ soort: 'systeem' }, (tx) =>
    rowsOf<{ volgnr: number }>(tx, sql`select volgnr from eenklik.gebeurtenissen_van(${zaak.bart}::uuid)`),
  )
  expect(feiten.map(({ volgnr }) => volgnr)).toEqual([1, 2])
  expect(await vatSamen({ soort: 'systeem' }, zaak.dirk)).toBe(true)
})
