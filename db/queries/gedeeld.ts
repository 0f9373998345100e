import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { gedeeld } from '#db/schema/plan.ts'

type Rij = Omit<typeof gedeeld.$inferInsert, 'kvk'>

/** Shares the same with each of these aanbieders, and nothing any more with anybody else: a new yes takes the place of the one before (D0-25). */
export async function deelMetAlleen(tx: Tx, kvks: readonly string[], rij: Rij): Promise<void> {
  await tx.delete(gedeeld).where(and(eq(gedeeld.trajectId, rij.trajectId), notInArray(gedeeld.kvk, [...kvks])))
  await tx
    .insert(gedeeld)
    .values(kvks.map((kvk) => ({ ...rij, kvk })))
    .onConflictDoUpdate({
      target: [gedeeld.trajectId, gedeeld.kvk],
      set: {
        versie: sql`excluded.versie`,
        inhoud: sql`excluded.inhoud`,
        door: sql`excluded.door`,
        op: sql`excluded.op`,
      },
    })
}

/** Shares nothing any more with anybody. */
export async function deelNiets(tx: Tx, trajectId: string): Promise<void> {
  await tx.delete(gedeeld).where(eq(gedeeld.trajectId, trajectId))
}
