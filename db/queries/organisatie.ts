import { asc, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { organisatie } from '#db/schema/persoon.ts'

/** The organisaties this actor may see, by name: for the toegang all that can take part, for an inwoner those that do. */
export function organisaties(tx: Tx, ids?: readonly string[]) {
  return tx
    .select({ id: organisatie.id, naam: organisatie.naam })
    .from(organisatie)
    .where(ids && inArray(organisatie.id, [...ids]))
    .orderBy(asc(organisatie.naam))
}
