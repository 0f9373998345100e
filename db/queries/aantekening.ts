import { and, desc, eq, gte, lt } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { aantekening } from '#db/schema/aantekening.ts'
import { medewerker } from '#db/schema/persoon.ts'

/** The newest wording of every note of a traject that is still kept today, with its author. */
export async function aantekeningenVan(tx: Tx, trajectId: string, vandaag: string) {
  const nieuwste = tx
    .selectDistinctOn([aantekening.id])
    .from(aantekening)
    .where(and(eq(aantekening.trajectId, trajectId), gte(aantekening.bewarenTot, vandaag)))
    .orderBy(aantekening.id, desc(aantekening.versie))
    .as('nieuwste')
  const { id, versie, woorden, op, bewarenTot } = nieuwste
  return tx
    .select({ id, versie, woorden, op, bewarenTot, naam: medewerker.naam })
    .from(nieuwste)
    .innerJoin(medewerker, eq(medewerker.id, nieuwste.auteur))
    .orderBy(nieuwste.id)
}

/** Adds a wording of a note. Throws a unique violation when somebody else already wrote that version. */
export async function addAantekening(tx: Tx, rij: typeof aantekening.$inferInsert) {
  await tx.insert(aantekening).values(rij)
}

/** Throws away what is past its day; only the system does. Out: how many wordings went. */
export async function sweepAantekeningen(tx: Tx, vandaag: string): Promise<number> {
  const weg = await tx.delete(aantekening).where(lt(aantekening.bewarenTot, vandaag)).returning({ id: aantekening.id })
  return weg.length
}
