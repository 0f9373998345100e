import { sql } from 'drizzle-orm'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'

/** True when there is no traject at all: only then is a practice environment filled. */
export async function isEmpty(tx: Tx): Promise<boolean> {
  const rijen = await rowsOf(tx, sql`select id from eenklik.trajecten_na(null, 1)`)
  return rijen.length === 0
}
