import { and, asc, eq, sql } from 'drizzle-orm'
import type { TaakRij, TaakRol, TaakSoort } from '#app/domain/traject/taken.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { taak } from '#db/schema/taak.ts'

/** Writes what lists of tasks show of a traject; false when this actor may not. */
export async function writeTaken(tx: Tx, trajectId: string, rijen: readonly TaakRij[]): Promise<boolean> {
  const [rij] = await rowsOf<{ gelukt: boolean }>(
    tx,
    sql`select eenklik.zet_taken(${trajectId}::uuid, ${JSON.stringify(rijen)}::text::jsonb) as gelukt`,
  )
  return rij?.gelukt === true
}

/** Where a page of a list of tasks begins: just after this row. */
export type NaTaak = { uiterlijk: string; id: string }

/**
 * One page of the open tasks that this medewerker was asked (`voor`) or asked of others (`van`), what is due first on top, from a covering index and nothing
 * else. Asks for one more than is shown.
 */
export function takenVan(
  tx: Tx,
  medewerkerId: string,
  { lijst, na, aantal }: { lijst: 'voor' | 'van'; na: NaTaak | null; aantal: number },
) {
  return tx
    .select({
      id: taak.id,
      trajectId: taak.trajectId,
      nummer: taak.nummer,
      rol: sql<TaakRol>`${taak.rol}`,
      wat: sql<TaakSoort>`${taak.wat}`,
      uiterlijk: taak.uiterlijk,
    })
    .from(taak)
    .where(
      and(
        sql`${taak.open}`,
        eq(lijst === 'voor' ? taak.aan : taak.door, medewerkerId),
        na ? sql`(${taak.uiterlijk}, ${taak.id}) > (${na.uiterlijk}::date, ${na.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(taak.uiterlijk), asc(taak.id))
    .limit(aantal + 1)
}
