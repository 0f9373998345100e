import { asc } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { organisatie } from '#db/schema/persoon.ts'

/** The organisaties this actor may see, by name: for the toegang all that can take part, for an inwoner those that do. */
export function organisaties(tx: Tx) {
  return tx.select({ id: organisatie.id, naam: organisatie.naam }).from(organisatie).orderBy(asc(organisatie.naam))
}
