import { desc, inArray, sql } from 'drizzle-orm'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { openConcepten } from '#db/queries/concept.ts'
import { traject } from '#db/schema/traject.ts'

type Begonnen = { id: string; gemeente: string; op: string; waarden: Waarden }
type Loopt = { trajectId: string; stap: string; aanZet: string; uiterlijk: string }

/**
 * The hulpvragen a person began and did not send or throw away, and what they take part in, each newest first. One question, so that their trajecten can be
 * looked up by id in the next: joined, a list of two cost more than any other page. Whose they are is a question
 * inside it, so that the way it is read does not follow from how many this person has.
 */
export async function begonnenEnLopend(tx: Tx, persoonId: string, now: Date) {
  const [rij] = await rowsOf<{ concepten: Begonnen[]; lopend: Loopt[] }>(
    tx,
    sql`select
      (select coalesce(json_agg(c order by c.op desc), '[]') from ${openConcepten(tx, persoonId)} c) as concepten,
      (select coalesce(json_agg(d), '[]') from (
        select traject_id as "trajectId", stap, aan_zet as "aanZet", uiterlijk from deelname
        where soort = 'persoon' and wie = (select ${persoonId}::uuid) and (tot is null or tot > ${now.toISOString()}::timestamptz)
        order by traject_id desc limit 50) d) as lopend`,
  )
  const { concepten, lopend } = rij!
  return { concepten: concepten.map((een) => ({ ...een, op: new Date(een.op) })), lopend }
}

/** What the own list shows of these trajecten, newest first; those this actor may not see are left out. Asks nothing for none. */
export async function trajectenMet(tx: Tx, lopend: readonly Loopt[]) {
  if (lopend.length === 0) return []
  const rijen = await tx
    .select({
      id: traject.id,
      nummer: traject.nummer,
      betrokkeneNaam: traject.betrokkeneNaam,
      betrokkeneId: traject.betrokkeneId,
      gemeente: traject.gemeente,
      aangemaaktOp: traject.aangemaaktOp,
      ingediendOp: traject.ingediendOp,
      gezinVan: traject.gezinVan,
    })
    .from(traject)
    .where(
      inArray(
        traject.id,
        lopend.map(({ trajectId }) => trajectId),
      ),
    )
    .orderBy(desc(traject.aangemaaktOp))
  const stand = new Map(lopend.map(({ trajectId, ...rest }) => [trajectId, rest]))
  return rijen.map((rij) => ({ ...rij, ...stand.get(rij.id)! }))
}
