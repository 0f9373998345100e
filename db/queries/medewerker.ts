import { asc, eq, sql } from 'drizzle-orm'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { medewerker } from '#db/schema/persoon.ts'

export type Collega = Awaited<ReturnType<typeof collegasIn>>[number]

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

/** The colleagues of the gemeente of this traject with the frozen version of its plan beside them, in one question; `nr` null for none. */
export async function collegasMetPlan(tx: Tx, { id, gemeente }: { id: string; gemeente: string }, nr: number | null) {
  const [rij] = await rowsOf<{ collegas: Collega[]; plan: BevrorenPlan | null }>(
    tx,
    sql`select (select coalesce(json_agg(c order by c.naam, c.id), '[]') from
        (select m.id, m.naam, m.rollen, m.deskundigheid from medewerker m where m.gemeente = ${gemeente}) c) as collegas,
      (select v.inhoud from plan_versie v where v.traject_id = ${id}::uuid and v.nr = ${nr}::int) as plan`,
  )
  return rij ?? { collegas: [], plan: null }
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
