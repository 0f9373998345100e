import { and, asc, count, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { belverzoek } from '#db/schema/belverzoek.ts'
import { medewerker } from '#db/schema/persoon.ts'

/** Adds a request; one that is there already stays as it was. Reads nothing back: who adds it may not see the table. */
export async function addBelverzoek(tx: Tx, rij: typeof belverzoek.$inferInsert): Promise<void> {
  await tx.insert(belverzoek).values(rij).onConflictDoNothing()
}

const lijst = {
  id: belverzoek.id,
  nummer: belverzoek.nummer,
  gemeente: belverzoek.gemeente,
  soort: belverzoek.soort,
  naam: belverzoek.naam,
  voorkeur: belverzoek.voorkeur,
  op: belverzoek.op,
  uiterlijk: belverzoek.uiterlijk,
}

/** The requests of a gemeente that wait, the oldest first. */
export function wachtendeBelverzoeken(tx: Tx, gemeente: string, aantal: number) {
  return tx
    .select({ ...lijst, telefoon: belverzoek.telefoon, taal: belverzoek.taal })
    .from(belverzoek)
    .where(and(eq(belverzoek.gemeente, gemeente), isNull(belverzoek.gedaanOp)))
    .orderBy(asc(belverzoek.op), asc(belverzoek.id))
    .limit(aantal)
}

/** What was done last, the newest first, with who did it. */
export function afgehandeldeBelverzoeken(tx: Tx, gemeente: string, aantal: number) {
  return tx
    .select({ ...lijst, gedaanOp: belverzoek.gedaanOp, uitgelegd: belverzoek.uitgelegd, door: medewerker.naam })
    .from(belverzoek)
    .leftJoin(medewerker, eq(medewerker.id, belverzoek.gedaanDoor))
    .where(and(eq(belverzoek.gemeente, gemeente), isNotNull(belverzoek.gedaanOp)))
    .orderBy(desc(belverzoek.gedaanOp), desc(belverzoek.id))
    .limit(aantal)
}

/** How many requests of a gemeente wait. */
export async function aantalWachtend(tx: Tx, gemeente: string): Promise<number> {
  const [rij] = await tx
    .select({ aantal: count() })
    .from(belverzoek)
    .where(and(eq(belverzoek.gemeente, gemeente), isNull(belverzoek.gedaanOp)))
  return rij?.aantal ?? 0
}

/** One request with everything in it, or null. */
export async function findBelverzoek(tx: Tx, id: string) {
  const [rij] = await tx
    .select({ belverzoek, door: medewerker.naam })
    .from(belverzoek)
    .leftJoin(medewerker, eq(medewerker.id, belverzoek.gedaanDoor))
    .where(eq(belverzoek.id, id))
  return rij ? { ...rij.belverzoek, door: rij.door } : null
}

export type Afhandeling = { gedaanOp: Date; gedaanDoor: string; uitgelegd: boolean; notitie: string }

/** Writes down that a request is done. False: somebody did so before. */
export async function handelBelverzoekAf(tx: Tx, id: string, afhandeling: Afhandeling): Promise<boolean> {
  const rijen = await tx
    .update(belverzoek)
    .set(afhandeling)
    .where(and(eq(belverzoek.id, id), isNull(belverzoek.gedaanOp)))
    .returning({ id: belverzoek.id })
  return rijen.length === 1
}
