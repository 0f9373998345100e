import { and, eq, sql } from 'drizzle-orm'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { organisatie } from '#db/schema/persoon.ts'
import { gedeeld } from '#db/schema/plan.ts'
import { metDatum, woordenKolom } from './tekst.ts'

/**
 * The number (KvK) of the own organisatie, what the inwoner lets it read of this plan (null before anything was shared and after it ended, 0025) and the
 * words that were said about the match, in one question.
 */
export async function eigenKvkMetGedeeld(
  tx: Tx,
  trajectId: string,
  organisatieId: string,
  tekstIds: readonly string[],
) {
  const [rij] = await tx
    .select({
      kvk: organisatie.kvk,
      inhoud: gedeeld.inhoud,
      op: gedeeld.op,
      teksten: woordenKolom(trajectId, tekstIds),
    })
    .from(organisatie)
    .leftJoin(gedeeld, and(eq(gedeeld.kvk, organisatie.kvk), eq(gedeeld.trajectId, trajectId)))
    .where(eq(organisatie.id, organisatieId))
  return rij ? { ...rij, teksten: rij.teksten.map(metDatum) } : null
}

/** The number (KvK) of the own organisatie. */
export async function eigenKvk(tx: Tx, organisatieId: string): Promise<string | null> {
  const [rij] = await tx.select({ kvk: organisatie.kvk }).from(organisatie).where(eq(organisatie.id, organisatieId))
  return rij?.kvk ?? null
}

/** How a match of the own organisatie ended, for who still has its page open; null for one that is not theirs, or goes on. Nothing else is told (0027). */
export async function eindeVanMatch(
  tx: Tx,
  trajectId: string,
  match: string,
): Promise<'MatchAfgewezen' | 'MatchIngetrokken' | null> {
  const [rij] = await rowsOf<{ einde: 'MatchAfgewezen' | 'MatchIngetrokken' | null }>(
    tx,
    sql`select eenklik.mijn_match_einde(${trajectId}::uuid, ${match}) as einde`,
  )
  return rij?.einde ?? null
}
