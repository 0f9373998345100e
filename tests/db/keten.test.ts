import { and, eq, sql, type SQL } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { persoon } from '#db/schema/persoon.ts'
import { deelname, gebeurtenis, ketenkop, leesregel, traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, mens, rij } from '#tests/db/situatie.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner((tx) =>
    tx.insert(persoon).values({ ...rij.persoon({ bron: 'aanmelding', opgegevenDoor: null }), id: mens.anna }),
  )
})
afterAll(() => db?.close())

const anna = inwoner('anna')
let trajectId: string

/** Six lines, written the way the portal writes them: happened 1, read 2, happened 3 and 4, read 5, happened 6. */
beforeEach(async () => {
  trajectId = uuidv7()
  await db.asActor(anna, async (tx) => {
    await tx.insert(traject).values(rij.traject({ id: trajectId }))
    await tx.insert(deelname).values(rij.deelname({ trajectId }))
    await tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId, volgnr: 1 }))
  })
  await db.asActor(anna, (tx) => tx.insert(leesregel).values(rij.leesregel({ trajectId, wat: 'twee' })))
  await db.asActor(anna, (tx) =>
    tx
      .insert(gebeurtenis)
      .values([
        rij.gebeurtenis({ trajectId, volgnr: 2 }),
        rij.gebeurtenis({ trajectId, volgnr: 3, gegevens: { nr: 2, ids: ['b', 'a'] } }),
      ]),
  )
  await db.asActor(anna, (tx) => tx.insert(leesregel).values(rij.leesregel({ trajectId, wat: 'vijf' })))
  await db.asActor(anna, (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId, volgnr: 4 })))
})

async function breuk(): Promise<number | null> {
  const [uitkomst] = await db.asActor({ soort: 'systeem' }, (tx) =>
    rowsOf<{ nr: number | null }>(tx, sql`select eenklik.keten_breuk(${trajectId}::uuid) as nr`),
  )
  return uitkomst!.nr
}

/** As somebody who has the database in hands and switches the triggers off. */
const knoei = (work: (tx: Tx) => Promise<unknown>) =>
  db.asOwner(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    await work(tx)
  })
const sqlKnoei = (query: SQL) => knoei((tx) => tx.execute(query))
const regel = (volgnr: number) => and(eq(gebeurtenis.trajectId, trajectId), eq(gebeurtenis.volgnr, volgnr))
const lees = (wat: string) => and(eq(leesregel.trajectId, trajectId), eq(leesregel.wat, wat))

test('een keten over wat gebeurde en wie las is heel, en telt door over beide', async () => {
  expect(await breuk()).toBeNull()
  const nummers = await db.asActor(anna, (tx) =>
    rowsOf<{ nr: number }>(
      tx,
      sql`select keten_nr as nr from gebeurtenis where traject_id = ${trajectId} union all select keten_nr from leesregel where traject_id = ${trajectId} order by 1`,
    ),
  )
  expect(nummers.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6])
})

test('een traject zonder regels is heel', async () => {
  trajectId = uuidv7()
  expect(await breuk()).toBeNull()
})

test('een andere tijdzone geeft dezelfde keten', async () => {
  const nr = await db.asOwner(async (tx) => {
    await tx.execute(sql`set local timezone = 'Asia/Tokyo'`)
    return rowsOf<{ nr: number | null }>(tx, sql`select eenklik.keten_breuk(${trajectId}::uuid) as nr`)
  })
  expect(nr).toEqual([{ nr: null }])
})

test('nummer en hash komen van de database, wat de schrijver ook meegeeft', async () => {
  await db.asActor(anna, (tx) =>
    tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId, volgnr: 5, ketenNr: 99, hash: new Uint8Array([1]) })),
  )
  expect(await breuk()).toBeNull()
})

test('wat wordt teruggenomen laat geen gat', async () => {
  const mislukt = db.asActor(anna, async (tx) => {
    await tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId, volgnr: 5 }))
    throw new Error('toch niet')
  })
  await expect(mislukt).rejects.toThrow('toch niet')
  await db.asActor(anna, (tx) => tx.insert(leesregel).values(rij.leesregel({ trajectId })))
  expect(await breuk()).toBeNull()
})

test('twintig tegelijk in één traject komen netjes na elkaar', async () => {
  await Promise.all(
    Array.from({ length: 20 }, () =>
      db.asActor(anna, (tx) => tx.insert(leesregel).values(rij.leesregel({ trajectId }))),
    ),
  )
  expect(await breuk()).toBeNull()
})

describe('knoeien wordt gevonden op de regel zelf', () => {
  const kolommen: [string, SQL][] = [
    ['type', sql`type = 'Anders'`],
    ['gegevens', sql`gegevens = '{"nr": 3}'`],
    ['versie', sql`versie = 2`],
    ['op', sql`op = op + interval '1 microsecond'`],
    ['vastgelegd_op', sql`vastgelegd_op = vastgelegd_op - interval '1 day'`],
    ['door_soort', sql`door_soort = 'toegang'`],
    ['door', sql`door = ${mens.bart}`],
    ['namens', sql`namens = ${mens.bart}`],
    ['klantreis', sql`klantreis = 'anders'`],
    ['klantreis_versie', sql`klantreis_versie = '2'`],
    ['volgnr', sql`volgnr = 77`],
    ['hash', sql`hash = 'x'`],
    ['geen hash', sql`hash = null`],
  ]
  test.each(kolommen)('een gebeurtenis veranderen: %s', async (_kolom, verandering) => {
    await sqlKnoei(sql`update gebeurtenis set ${verandering} where ${regel(3)}`)
    expect(await breuk()).toBe(4)
  })

  test.each<[string, SQL]>([
    ['wat', sql`wat = 'anders'`],
    ['door', sql`door = ${mens.bart}`],
    ['door_soort', sql`door_soort = 'toegang'`],
    ['op', sql`op = now()`],
    ['id', sql`id = ${uuidv7()}`],
  ])('een leesregel veranderen: %s', async (_kolom, verandering) => {
    await sqlKnoei(sql`update leesregel set ${verandering} where ${lees('twee')}`)
    expect(await breuk()).toBe(2)
  })

  test('een regel weghalen, ook als de rest opschuift', async () => {
    await knoei((tx) => tx.delete(leesregel).where(lees('twee')))
    expect(await breuk()).toBe(2)
    await sqlKnoei(sql`update gebeurtenis set keten_nr = keten_nr - 1 where traject_id = ${trajectId} and keten_nr > 2`)
    expect(await breuk()).toBe(2)
  })

  test('de eerste regel weghalen', async () => {
    await knoei((tx) => tx.delete(gebeurtenis).where(regel(1)))
    expect(await breuk()).toBe(1)
  })

  test('twee regels verwisselen, met of zonder hun hash', async () => {
    const wissel = (hash: SQL) => sql`update gebeurtenis g set keten_nr = ander.keten_nr ${hash} from gebeurtenis ander
      where g.traject_id = ${trajectId} and ander.traject_id = g.traject_id and g.volgnr in (2, 3) and ander.volgnr = 5 - g.volgnr`
    await sqlKnoei(wissel(sql``))
    expect(await breuk()).toBe(3)
    await sqlKnoei(wissel(sql`, hash = ander.hash`))
    expect(await breuk()).toBe(3)
  })

  test('een regel ertussen zetten', async () => {
    await knoei((tx) =>
      tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId, volgnr: 50, ketenNr: 3, hash: new Uint8Array([1]) })),
    )
    expect(await breuk()).toBe(3)
  })

  test('een regel toevoegen buiten de keten om, zonder nummer of aan het eind', async () => {
    await knoei((tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId, volgnr: 50 })))
    expect(await breuk()).toBe(7)
    await sqlKnoei(sql`update gebeurtenis set keten_nr = 7 where ${regel(50)}`)
    expect(await breuk()).toBe(7)
  })

  test('de staart afknippen: een regel, alle regels, of ook de kop', async () => {
    await knoei((tx) => tx.delete(gebeurtenis).where(regel(4)))
    expect(await breuk()).toBe(6)
    await knoei((tx) => tx.delete(leesregel).where(eq(leesregel.trajectId, trajectId)))
    expect(await breuk()).toBe(2)
    await knoei((tx) => tx.delete(gebeurtenis).where(eq(gebeurtenis.trajectId, trajectId)))
    expect(await breuk()).toBe(1)
  })

  test('de kop weghalen, terugzetten of veranderen', async () => {
    await sqlKnoei(sql`update ketenkop set hash = 'x' where traject_id = ${trajectId}`)
    expect(await breuk()).toBe(6)
    await sqlKnoei(sql`update ketenkop set nr = 4 where traject_id = ${trajectId}`)
    expect(await breuk()).toBe(5)
    await knoei((tx) => tx.delete(ketenkop).where(eq(ketenkop.trajectId, trajectId)))
    expect(await breuk()).toBe(7)
  })
})
