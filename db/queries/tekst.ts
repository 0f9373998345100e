import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Uitspraak } from '#app/domain/perspectiefplan/bijschrift.ts'
import type { Tx } from '#db/client.server.ts'
import { tekst } from '#db/schema/plan.ts'
import { traject } from '#db/schema/traject.ts'

/** A personal text with who wrote it. */
export type Tekst = Uitspraak & { auteurSoort: 'inwoner' | 'toegang' | 'aanbieder' }

export async function addTekst(tx: Tx, rij: typeof tekst.$inferInsert & { id: string }) {
  await tx.insert(tekst).values(rij)
}

/** The words of one personal text that belongs to this traject, or null. */
export async function tekstVan(tx: Tx, trajectId: string, id: string) {
  const [rij] = await tx
    .select({ woorden: tekst.woorden, auteurSoort: tekst.auteurSoort, op: tekst.op })
    .from(tekst)
    .where(and(eq(tekst.trajectId, trajectId), eq(tekst.id, id)))
  return rij ?? null
}

/** The words of some texts of this traject. */
export function tekstenMet(tx: Tx, trajectId: string, ids: readonly string[]) {
  return tx
    .select({ id: tekst.id, woorden: tekst.woorden, auteurSoort: tekst.auteurSoort, op: tekst.op })
    .from(tekst)
    .where(and(eq(tekst.trajectId, trajectId), inArray(tekst.id, [...ids])))
}

/** A text as JSON carries it out of a subselect: its moment is a string there. */
export type TekstRij = Omit<Tekst, 'op'> & { op: string }

/** The texts of a traject with these ids, as a column beside something else: no question of its own, and no look at who wrote them. */
export function woordenKolom(trajectId: string, ids: readonly string[]) {
  if (ids.length === 0) return sql<WoordenRij[]>`'[]'::json`
  return sql<WoordenRij[]>`(
    select coalesce(json_agg(json_build_object('id', t.id, 'woorden', t.woorden, 'auteurSoort', t.auteur_soort, 'op', t.op)), '[]')
    from tekst t where t.traject_id = ${trajectId}::uuid and t.id in (${lijstVan(ids)}))`
}

export type WoordenRij = Omit<TekstRij, 'naam'>

/**
 * The texts of a traject with these ids and the names of their authors, as a column beside something else: no question of its own. Each author is
 * looked up once, however much they wrote.
 */
export function tekstenKolom(trajectId: string, ids: readonly string[]) {
  if (ids.length === 0) return sql<TekstRij[]>`'[]'::json`
  return sql<TekstRij[]>`(
    with gevraagd as materialized (
      select t.id, t.woorden, t.auteur_soort, t.auteur, t.op from tekst t where t.traject_id = ${trajectId}::uuid and t.id in (${lijstVan(ids)})
    ), schrijver as materialized (
      select a.auteur_soort, a.auteur, coalesce(
        (select p.voornamen || ' ' || p.achternaam from persoon p where a.auteur_soort = 'inwoner' and p.id = a.auteur),
        (select m.naam from medewerker m where a.auteur_soort = 'toegang' and m.id = a.auteur), '') as naam
      from (select distinct auteur_soort, auteur from gevraagd) a
    )
    select coalesce(json_agg(json_build_object('id', g.id, 'woorden', g.woorden, 'auteurSoort', g.auteur_soort, 'op', g.op, 'naam', s.naam)), '[]')
    from gevraagd g join schrijver s using (auteur_soort, auteur))`
}

const lijstVan = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )

/** A text with its moment as a date. */
export const metDatum = <R extends { op: string }>({ op, ...rij }: R) => ({ ...rij, op: new Date(op) })

/** The texts of a traject with these ids, and the name of a medewerker beside them, in one question. */
export async function tekstenMetNaam(tx: Tx, trajectId: string, ids: readonly string[], medewerkerId: string | null) {
  const [rij] = await tx
    .select({
      teksten: tekstenKolom(trajectId, ids),
      naam: sql<string | null>`(select m.naam from medewerker m where m.id = ${medewerkerId}::uuid)`,
    })
    .from(traject)
    .where(eq(traject.id, trajectId))
  return { teksten: (rij?.teksten ?? []).map(metDatum), naam: rij?.naam ?? null }
}
