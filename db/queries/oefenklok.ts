import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { oefenklok } from '#db/schema/bericht.ts'

/** How many days the practice clock runs ahead. Only for the system. */
export async function klokstand(tx: Tx): Promise<number> {
  const [rij] = await tx.select({ dagen: oefenklok.dagen }).from(oefenklok)
  return rij?.dagen ?? 0
}

/** Moves the practice clock this many days ahead of `stand`. Out: how far it is ahead then; null when it stood elsewhere already. */
export async function zetKlokVerder(tx: Tx, stand: number, dagen: number): Promise<number | null> {
  await tx.insert(oefenklok).values({ dagen: 0 }).onConflictDoNothing()
  const [rij] = await tx
    .update(oefenklok)
    .set({ dagen: sql`${oefenklok.dagen} + ${dagen}` })
    .where(and(eq(oefenklok.id, true), eq(oefenklok.dagen, stand)))
    .returning({ dagen: oefenklok.dagen })
  return rij?.dagen ?? null
}
