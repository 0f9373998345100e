import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Tx } from '#db/client.server.ts'
import { concept } from '#db/schema/plan.ts'

/** The hulpvragen a person began and did not send or throw away, newest first. */
export function openConcepten(tx: Tx, persoonId: string) {
  return tx
    .select({ id: concept.id, gemeente: concept.gemeente, op: concept.op, waarden: concept.waarden })
    .from(concept)
    .where(and(eq(concept.persoonId, persoonId), isNull(concept.trajectId), isNull(concept.weggegooidOp)))
    .orderBy(desc(concept.op))
    .limit(20)
}

/** Lets one person begin one at a time, until the end of the transaction: there is no row yet that could be locked. */
export async function lockBegin(tx: Tx, persoonId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`concept ${persoonId}`}, 0))`)
}

/** One concept of this actor, or null. With `lock` it stays as it is until the end of the transaction. */
export async function findConcept(tx: Tx, id: string, { lock = false } = {}) {
  const vraag = tx.select().from(concept).where(eq(concept.id, id))
  const [rij] = await (lock ? vraag.for('update') : vraag)
  return rij && !rij.weggegooidOp ? rij : null
}

export async function addConcept(tx: Tx, rij: typeof concept.$inferInsert) {
  await tx.insert(concept).values(rij)
}

/** Writes new values on a concept that still has this version. False: somebody wrote in between. */
export async function writeConcept(tx: Tx, id: string, versie: number, waarden: Waarden, op: Date): Promise<boolean> {
  const rijen = await tx
    .update(concept)
    .set({ waarden, versie: versie + 1, op })
    .where(and(eq(concept.id, id), eq(concept.versie, versie), isNull(concept.trajectId)))
    .returning({ id: concept.id })
  return rijen.length === 1
}

/** Ties a concept to the traject it became. */
export async function sendConcept(tx: Tx, id: string, trajectId: string) {
  await tx.update(concept).set({ trajectId }).where(eq(concept.id, id))
}

export async function discardConcept(tx: Tx, id: string, op: Date) {
  await tx
    .update(concept)
    .set({ weggegooidOp: op, waarden: {} })
    .where(and(eq(concept.id, id), isNull(concept.trajectId)))
}
