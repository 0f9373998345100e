import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Tx } from '#db/client.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { deelname, traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, legSituatie, mens, zaak } from '#tests/db/situatie.ts'

/** Which trajecten are somebody's is looked up once in a transaction (migration 0015): what changes there, or who asks, is never answered from memory. */
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(legSituatie)
})
beforeEach(() => db.asOwner((tx) => tx.update(deelname).set({ tot: null }).where(vanAnna)))
afterAll(() => db?.close())

const vanAnna = and(eq(deelname.trajectId, zaak.anna), eq(deelname.wie, mens.anna))
const trajecten = async (tx: Tx) => (await tx.select({ id: traject.id }).from(traject)).map(({ id }) => id)
const onthouden = async (tx: Tx) =>
  (await rowsOf<{ wat: string }>(tx, sql`select current_setting('eenklik.mijn_deelname', true) as wat`))[0]!.wat

test('wat van wie is, wordt een keer opgezocht', async () => {
  await db.asActor(inwoner('anna'), async (tx) => {
    expect(await onthouden(tx)).toBe('')
    const mijn = await trajecten(tx)
    expect(mijn).toContain(zaak.anna)
    for (const id of mijn) expect(await onthouden(tx)).toContain(id)
    expect(await trajecten(tx)).toEqual(mijn)
  })
})

test('wie daarna vraagt, krijgt het eigen antwoord, ook over dezelfde verbinding', async () => {
  await db.asActor(inwoner('anna'), trajecten)
  await db.asActor(inwoner('bart'), async (tx) => {
    expect(await onthouden(tx)).toBe('')
    expect(await trajecten(tx)).toEqual([zaak.bart])
  })
})

test('een antwoord voor een ander telt niet', async () => {
  await db.asActor(inwoner('bart'), async (tx) => {
    await tx.execute(sql`select set_config('eenklik.mijn_deelname', ${`${mens.anna}:{${zaak.anna}}:{}`}, true)`)
    expect(await trajecten(tx)).toEqual([zaak.bart])
  })
})

test('wie niet meer meedoet, ziet het traject niet meer', async () => {
  expect(await db.asActor(inwoner('anna'), trajecten)).toContain(zaak.anna)
  await db.asOwner((tx) =>
    tx
      .update(deelname)
      .set({ tot: new Date('2026-01-01') })
      .where(vanAnna),
  )
  expect(await db.asActor(inwoner('anna'), trajecten)).not.toContain(zaak.anna)
})

test.each(['insert', 'update', 'delete'] as const)(
  '%s in deelname gooit het antwoord weg in dezelfde transactie',
  async (hoe) => {
    await db.asOwner(async (tx) => {
      const bewaar = () => tx.execute(sql`select set_config('eenklik.mijn_deelname', ${`${mens.anna}:{}:{}`}, true)`)
      await bewaar()
      if (hoe === 'update') await tx.update(deelname).set({ tot: null }).where(vanAnna)
      else {
        const [weg] = await tx.delete(deelname).where(vanAnna).returning()
        if (hoe === 'insert') await bewaar()
        await tx.insert(deelname).values(weg!)
      }
      expect(await onthouden(tx)).toBe('')
    })
  },
)
