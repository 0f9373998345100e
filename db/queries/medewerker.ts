import { asc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { medewerker } from '#db/schema/persoon.ts'

/** The colleagues of the toegang of a gemeente, by name, with what each knows most about (D1-19). */
export function collegasIn(tx: Tx, gemeente: string) {
  return tx
    .select({
      id: medewerker.id,
      naam: medewerker.naam,
      rollen: medewerker.rollen,
      deskundigheid: medewerker.deskundigheid,
    })
    .from(medewerker)
    .where(eq(medewerker.gemeente, gemeente))
    .orderBy(asc(medewerker.naam), asc(medewerker.id))
}

/** What this medewerker wrote down as their own expertise. */
export async function deskundigheidVan(tx: Tx, id: string): Promise<string[]> {
  const [rij] = await tx
    .select({ deskundigheid: medewerker.deskundigheid })
    .from(medewerker)
    .where(eq(medewerker.id, id))
  return rij?.deskundigheid ?? []
}

/** Writes down one's own expertise; false when the row is not this medewerker's. */
export async function writeDeskundigheid(tx: Tx, id: string, deskundigheid: string[]): Promise<boolean> {
  const rijen = await tx
    .update(medewerker)
    .set({ deskundigheid })
    .where(eq(medewerker.id, id))
    .returning({ id: medewerker.id })
  return rijen.length === 1
}
