import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Deelname } from '#app/domain/traject/traject.ts'
import { isOpen, voorrangen, type Samenvatting } from '#app/domain/traject/samenvatting.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { deelname, gebeurtenis, leesregel, traject } from '#db/schema/traject.ts'

/** The keys and participants of a traject as this actor may see them, or null: unknown and forbidden look the same. */
export async function findTraject(tx: Tx, id: string) {
  const [rij] = await tx
    .select({
      id: traject.id,
      nummer: traject.nummer,
      gemeente: traject.gemeente,
      betrokkeneId: traject.betrokkeneId,
      betrokkeneNaam: traject.betrokkeneNaam,
      ingediendOp: traject.ingediendOp,
      gezinVan: traject.gezinVan,
      deelnames: sql<(Omit<Deelname, 'tot'> & { tot: string | null })[]>`(
        select coalesce(json_agg(json_build_object('soort', d.soort, 'wie', d.wie, 'rol', d.rol, 'reikwijdte', d.reikwijdte, 'tot', d.tot)), '[]')
        from deelname d where d.traject_id = ${id}::uuid)`,
    })
    .from(traject)
    .where(eq(traject.id, id))
  if (!rij) return null
  return {
    ...rij,
    deelnames: rij.deelnames.map((een): Deelname => ({ ...een, tot: een.tot ? new Date(een.tot) : null })),
  }
}

/** Everything that happened in a traject, in order. */
export function gebeurtenissenVan(tx: Tx, id: string) {
  return tx
    .select({
      volgnr: gebeurtenis.volgnr,
      type: gebeurtenis.type,
      versie: gebeurtenis.versie,
      gegevens: gebeurtenis.gegevens,
      op: gebeurtenis.op,
      doorSoort: gebeurtenis.doorSoort,
      door: gebeurtenis.door,
      namens: gebeurtenis.namens,
      klantreis: gebeurtenis.klantreis,
      klantreisVersie: gebeurtenis.klantreisVersie,
    })
    .from(gebeurtenis)
    .where(eq(gebeurtenis.trajectId, id))
    .orderBy(asc(gebeurtenis.volgnr))
}

/** The same of more than one traject, each in order: what the own list of an inwoner shows of a term. */
export function gebeurtenissenVanAlle(tx: Tx, ids: readonly string[]) {
  const { trajectId, volgnr, type, versie, gegevens, op, doorSoort, door, namens, klantreis, klantreisVersie } =
    gebeurtenis
  return tx
    .select({ trajectId, volgnr, type, versie, gegevens, op, doorSoort, door, namens, klantreis, klantreisVersie })
    .from(gebeurtenis)
    .where(inArray(trajectId, [...ids]))
    .orderBy(asc(trajectId), asc(volgnr))
}

/** Writes the summary on the traject and on every deelname; false when this actor may not or a newer one stands there. */
export async function writeSamenvatting(
  tx: Tx,
  id: string,
  volgnr: number,
  samenvatting: Samenvatting,
): Promise<boolean> {
  const { wet, stap, aanZet, uiterlijk, ingediendOp, behandelaar, voorrang, klantreis, reisStap, match } = samenvatting
  const [rij] = await rowsOf<{ gelukt: boolean }>(
    tx,
    sql`select eenklik.vat_samen(${id}::uuid, ${volgnr}::int, ${wet}, ${stap}, ${aanZet}, ${uiterlijk}::date, ${ingediendOp?.toISOString() ?? null}::timestamptz, ${isOpen(stap)}, ${behandelaar}::uuid, ${voorrangen.indexOf(voorrang)}::smallint, ${klantreis}, ${reisStap}, ${match?.kvk ?? null}, ${match?.stand ?? null}) as gelukt`,
  )
  return rij?.gelukt === true
}

/** Adds a line to the read log: which screen, never what stood on it. */
export async function addLeesregel(tx: Tx, regel: typeof leesregel.$inferInsert) {
  await tx.insert(leesregel).values(regel)
}

/** Where a page of the list of an organisatie begins: just after this row. */
export type NaDeelname = { uiterlijk: string; trajectId: string }

/**
 * One page of the trajecten an organisatie takes part in, what is due first on top: from the index of deelname alone (thousands of rows; never from traject).
 * Asks for one more than is shown, so that the caller knows whether there is a next page.
 */
export function trajectenVanOrganisatie(
  tx: Tx,
  organisatieId: string,
  now: Date,
  { na, aantal }: { na: NaDeelname | null; aantal: number },
) {
  return tx
    .select({
      trajectId: deelname.trajectId,
      nummer: deelname.nummer,
      stap: deelname.stap,
      aanZet: deelname.aanZet,
      uiterlijk: deelname.uiterlijk,
      klantreis: deelname.klantreis,
      reisStap: deelname.reisStap,
      match: deelname.match,
    })
    .from(deelname)
    .where(
      and(
        eq(deelname.soort, 'organisatie'),
        eq(deelname.wie, organisatieId),
        eq(deelname.open, true),
        or(isNull(deelname.tot), gt(deelname.tot, now)),
        na
          ? sql`(${deelname.uiterlijk}, ${deelname.trajectId}) > (${na.uiterlijk}::date, ${na.trajectId}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(deelname.uiterlijk), asc(deelname.trajectId))
    .limit(aantal + 1)
}
