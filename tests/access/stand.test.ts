import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '#db/as-actor.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { standVan, veranderd } from './stand.ts'

let db: TestDatabase
beforeAll(async () => void (db = await testDatabase()))
afterAll(() => db.close())

const doe = (opdracht: string) => db.asOwner((tx) => rowsOf<Record<string, never>>(tx, sql.raw(opdracht)))
const stand = () => standVan({ alsEigenaar: <T>(opdracht: string) => doe(opdracht) as Promise<T[]> })

test.each([
  ['een rij erbij', `insert into organisatie (id, kvk, naam) values (gen_random_uuid(), '90000077', 'Erbij')`],
  ['een rij anders', `update organisatie set naam = 'Anders' where kvk = '90000077'`],
  ['een rij weg', `delete from organisatie where kvk = '90000077'`],
])('de toegangsproef ziet %s, en in welke tabel', async (_wat, opdracht) => {
  const voor = await stand()
  expect(veranderd(voor, await stand())).toEqual([])
  await doe(opdracht)
  expect(veranderd(voor, await stand())).toEqual(['organisatie'])
})
