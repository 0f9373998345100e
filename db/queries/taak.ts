import { and, asc, eq, sql } from 'drizzle-orm'
import type { TaakRij, TaakRol, TaakSoort } from '#app/domain/traject/taken.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import type { Collega } from '#db/queries/medewerker.ts'
import { metDatum, tekstenKolom, type Tekst, type TekstRij } from '#db/queries/tekst.ts'
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

/** The first open tasks that this medewerker was asked, and the first they asked of others, in one question; each from its own index. */
export async function eersteTaken(tx: Tx, medewerkerId: string, aantal: number) {
  const kolommen = sql`id, traject_id as "trajectId", nummer, rol, wat, uiterlijk::text as uiterlijk`
  const wie = sql`${medewerkerId}::uuid`
  const rijen = await rowsOf<{ lijst: 'voor' | 'van' } & Awaited<ReturnType<typeof takenVan>>[number]>(
    tx,
    sql`(select 'voor' as lijst, ${kolommen} from taak where open and aan = ${wie} order by taak.uiterlijk, id limit ${aantal}::int)
      union all (select 'van' as lijst, ${kolommen} from taak where open and door = ${wie} order by taak.uiterlijk, id limit 1)`,
  )
  const van = (lijst: 'voor' | 'van') => rijen.filter((rij) => rij.lijst === lijst)
  return { voor: van('voor'), van: van('van') }
}

/** The texts of a traject with these ids and the colleagues of its gemeente, by name, in one question. */
export async function tekstenEnCollegas(
  tx: Tx,
  { id, gemeente }: { id: string; gemeente: string },
  ids: readonly string[],
): Promise<{ teksten: Tekst[]; collegas: Collega[] }> {
  const [rij] = await rowsOf<{ teksten: TekstRij[]; collegas: Collega[] }>(
    tx,
    sql`select ${tekstenKolom(id, ids)} as teksten, (select coalesce(json_agg(c order by c.naam, c.id), '[]') from
      (select m.id, m.naam, m.rollen, m.deskundigheid from medewerker m where m.gemeente = ${gemeente}) c) as collegas`,
  )
  return { teksten: (rij?.teksten ?? []).map(metDatum), collegas: rij?.collegas ?? [] }
}
