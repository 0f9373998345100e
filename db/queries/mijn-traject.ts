import { sql } from 'drizzle-orm'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { woordenKolom } from '#db/queries/tekst.ts'

export type MijnTekst = { id: string; woorden: string; auteurSoort: 'inwoner' | 'toegang' | 'aanbieder' }
export type Contactpersoon = { naam: string; functie: string | null }

/** The texts of a traject with these ids and the medewerker who has it in hand, in one question; what this actor may not see is left out. */
export async function tekstenEnContactpersoon(
  tx: Tx,
  trajectId: string,
  ids: readonly string[],
  behandelaar: string | null,
): Promise<{ teksten: MijnTekst[]; contactpersoon: Contactpersoon | null }> {
  if (ids.length === 0 && !behandelaar) return { teksten: [], contactpersoon: null }
  const [rij] = await rowsOf<{ teksten: MijnTekst[]; contactpersoon: Contactpersoon | null }>(
    tx,
    sql`select ${woordenKolom(trajectId, ids)} as teksten,
      (select json_build_object('naam', m.naam, 'functie', m.functie) from medewerker m where m.id = ${behandelaar}::uuid) as contactpersoon`,
  )
  return rij ?? { teksten: [], contactpersoon: null }
}
