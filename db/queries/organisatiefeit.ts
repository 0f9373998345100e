import { and, asc, eq, sql } from 'drizzle-orm'
import type { Feit } from '#app/domain/medewerkers/bemensing.ts'
import type { Tx } from '#db/client.server.ts'
import { medewerker, organisatiefeit, uitnodiging } from '#db/schema/persoon.ts'

/** What happened with the people of an organisatie, the oldest first. */
export function feitenVan(tx: Tx, organisatieId: string): Promise<Feit[]> {
  const { type, medewerker: wie, uitnodiging: welke, vestiging, door, op } = organisatiefeit
  return tx
    .select({ type, medewerker: wie, uitnodiging: welke, vestiging, door, op })
    .from(organisatiefeit)
    .where(eq(organisatiefeit.organisatieId, organisatieId))
    .orderBy(asc(organisatiefeit.volgnr))
}

/** Writes what happened as number `volgnr`; false when somebody else was first. */
export async function voegFeitToe(tx: Tx, organisatieId: string, volgnr: number, feit: Feit): Promise<boolean> {
  const rijen = await tx
    .insert(organisatiefeit)
    .values({ organisatieId, volgnr, ...feit })
    .onConflictDoNothing()
    .returning({ volgnr: organisatiefeit.volgnr })
  return rijen.length === 1
}

/** Keeps what somebody may, for every request of theirs. */
export async function zetRollen(tx: Tx, id: string, rollen: string[]): Promise<void> {
  await tx.update(medewerker).set({ rollen }).where(eq(medewerker.id, id))
}

/** Everybody who ever signed in for this organisatie, by name, with when that was last. */
export function mensenVan(tx: Tx, organisatieId: string) {
  return tx
    .select({ id: medewerker.id, naam: medewerker.naam, laatst: medewerker.gewijzigdOp })
    .from(medewerker)
    .where(eq(medewerker.organisatieId, organisatieId))
    .orderBy(asc(medewerker.naam), asc(medewerker.id))
}

/** The names of who manages this organisatie. */
export async function beheerdersVan(tx: Tx, organisatieId: string): Promise<string[]> {
  const rijen = await tx
    .select({ naam: medewerker.naam })
    .from(medewerker)
    .where(and(eq(medewerker.organisatieId, organisatieId), sql`'beheert' = any(${medewerker.rollen})`))
    .orderBy(asc(medewerker.naam))
  return rijen.map(({ naam }) => naam)
}

/** The branch of the last sign-in of this worker, or null. */
export async function vestigingVan(tx: Tx, id: string): Promise<string | null> {
  const [rij] = await tx.select({ vestiging: medewerker.vestiging }).from(medewerker).where(eq(medewerker.id, id))
  return rij?.vestiging ?? null
}

export async function insertUitnodiging(tx: Tx, rij: typeof uitnodiging.$inferInsert): Promise<void> {
  await tx.insert(uitnodiging).values(rij)
}

/** For whom the invitations of this organisatie are, by id. */
export async function uitnodigingenVan(tx: Tx, organisatieId: string): Promise<Map<string, string>> {
  const rijen = await tx
    .select({ id: uitnodiging.id, voor: uitnodiging.voor })
    .from(uitnodiging)
    .where(eq(uitnodiging.organisatieId, organisatieId))
  return new Map(rijen.map(({ id, voor }) => [id, voor]))
}

/** The invitation of this organisatie with this code, or null. */
export async function uitnodigingMetCode(tx: Tx, organisatieId: string, code: Uint8Array): Promise<string | null> {
  const [rij] = await tx
    .select({ id: uitnodiging.id })
    .from(uitnodiging)
    .where(and(eq(uitnodiging.organisatieId, organisatieId), eq(uitnodiging.code, code)))
  return rij?.id ?? null
}
