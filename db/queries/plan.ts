import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { OndertekendePassage, Passage } from '#app/domain/perspectiefplan/plan.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Tx } from '#db/client.server.ts'
import { metDatum, tekstenKolom } from '#db/queries/tekst.ts'
import { gezinspassage, ontvangstbewijs, passage, planVersie } from '#db/schema/plan.ts'
import { persoonKolommen, type Persoonsgegevens } from '#db/queries/persoon.ts'
import { medewerker, persoon } from '#db/schema/persoon.ts'
import { traject } from '#db/schema/traject.ts'

/** The newest version of every subject of the plan that this actor may see; with `gezinVan` what was told about that household as well (D1-32). */
export async function passagesVan(tx: Tx, trajectId: string, gezinVan: string | null = null): Promise<Passage[]> {
  const nieuwste = nieuwsteVan(tx, trajectId, gezinVan)
  return tx.select(velden(nieuwste)).from(nieuwste)
}

/** The same with the name of each author; costs a look at the persons, so only where a name is shown or frozen. */
export async function ondertekendePassagesVan(
  tx: Tx,
  trajectId: string,
  gezinVan: string | null = null,
): Promise<OndertekendePassage[]> {
  const nieuwste = nieuwsteVan(tx, trajectId, gezinVan)
  return tx
    .select({
      ...velden(nieuwste),
      auteurNaam: sql<string>`coalesce(${persoon.voornamen} || ' ' || ${persoon.achternaam}, ${medewerker.naam}, '')`,
    })
    .from(nieuwste)
    .leftJoin(persoon, and(eq(nieuwste.stem, 'inwoner'), eq(persoon.id, nieuwste.auteur)))
    .leftJoin(medewerker, and(inArray(nieuwste.stem, ['toegang', 'namens']), eq(medewerker.id, nieuwste.auteur)))
}

/** The newest of every subject with the betrokkene beside them, in one question: what is printed and what is reviewed look at both (D0-13). */
export async function passagesMetBetrokkene(
  tx: Tx,
  trajectId: string,
  gezinVan: string | null,
  betrokkeneId: string,
): Promise<{ passages: Passage[]; betrokkene: Persoonsgegevens | null }> {
  const nieuwste = nieuwsteVan(tx, trajectId, gezinVan)
  const rijen = await tx
    .select({ betrokkene: persoonKolommen, passage: velden(nieuwste) })
    .from(persoon)
    .leftJoin(nieuwste, sql`true`)
    .where(eq(persoon.id, betrokkeneId))
  const passages = rijen.flatMap(({ passage: een }) => (een?.onderwerp ? [een as Passage] : []))
  return { passages, betrokkene: rijen[0]?.betrokkene ?? null }
}

function nieuwsteVan(tx: Tx, trajectId: string, gezinVan: string | null) {
  const { onderwerp, versie, stem, waarden, weg, auteur, op } = passage
  const eigen = tx
    .selectDistinctOn([onderwerp], {
      ...{ onderwerp, versie, stem, waarden, weg, auteur, op },
      gezin: sql<boolean>`false`.as('gezin'),
    })
    .from(passage)
    .where(eq(passage.trajectId, trajectId))
    .orderBy(passage.onderwerp, desc(passage.versie))
  return gezinVan === null ? eigen.as('nieuwste') : unionAll(eigen, gezinVanaf(tx, gezinVan)).as('nieuwste')
}

function gezinVanaf(tx: Tx, gezinVan: string) {
  const { onderwerp, versie, waarden, weg, auteur, op } = gezinspassage
  return tx
    .selectDistinctOn([onderwerp], {
      ...{ onderwerp, versie, stem: sql<Passage['stem']>`'inwoner'`.as('stem'), waarden, weg, auteur, op },
      gezin: sql<boolean>`true`.as('gezin'),
    })
    .from(gezinspassage)
    .where(eq(gezinspassage.gezinVan, gezinVan))
    .orderBy(gezinspassage.onderwerp, desc(gezinspassage.versie))
}

function velden({ onderwerp, versie, stem, waarden, weg, auteur, op, gezin }: ReturnType<typeof nieuwsteVan>) {
  return { onderwerp, versie, stem, waarden, weg, auteur, op, gezin }
}

/**
 * Keeps saving and sending apart until the end of the transaction: who saves goes beside others who save, who sends goes alone. Without
 * it a text could be acknowledged while the plan leaves without it. In: the id of a traject, or of the person whose household it is.
 */
export async function lockPlan(tx: Tx, van: string, wie: 'samen' | 'alleen'): Promise<void> {
  const sleutel = sql`hashtextextended(${`plan ${van}`}, 0)`
  await tx.execute(
    wie === 'alleen'
      ? sql`select pg_advisory_xact_lock(${sleutel})`
      : sql`select pg_advisory_xact_lock_shared(${sleutel})`,
  )
}

/**
 * The newest version of one subject with the betrokkene beside it, in one question: 'Mijn gegevens' shows these two. `eerder`: what this person
 * wrote there last in another plan of theirs, while nothing stands here (D1-32).
 */
export async function gegevensMetPassage(
  tx: Tx,
  trajectId: string,
  { betrokkeneId, wie, onderwerp }: { betrokkeneId: string; wie: string; onderwerp: string },
) {
  const nieuwste = tx
    .select({
      onderwerp: passage.onderwerp,
      versie: passage.versie,
      stem: passage.stem,
      waarden: passage.waarden,
      weg: passage.weg,
      auteur: passage.auteur,
      op: passage.op,
    })
    .from(passage)
    .where(and(eq(passage.trajectId, trajectId), eq(passage.onderwerp, onderwerp)))
    .orderBy(desc(passage.versie))
    .limit(1)
    .as('nieuwste')
  const [rij] = await tx
    .select({
      betrokkene: persoonKolommen,
      // The limit inside keeps the order of reading: first what this person takes part in, then one passage of each.
      eerder: sql<Waarden | null>`case when ${nieuwste.onderwerp} is null then (select l.waarden from deelname d
        cross join lateral (select p.waarden, p.op from passage p where p.traject_id = d.traject_id and p.onderwerp = ${onderwerp}
          and p.stem = 'inwoner' and p.auteur = ${wie} order by p.versie desc limit 1) l
        where d.soort = 'persoon' and d.wie = ${wie} and d.traject_id <> ${trajectId} and d.tot is null
        order by l.op desc limit 1) end`,
      passage: {
        onderwerp: nieuwste.onderwerp,
        versie: nieuwste.versie,
        stem: nieuwste.stem,
        waarden: nieuwste.waarden,
        weg: nieuwste.weg,
        auteur: nieuwste.auteur,
        op: nieuwste.op,
      },
    })
    .from(persoon)
    .leftJoin(nieuwste, sql`true`)
    .where(eq(persoon.id, betrokkeneId))
  const gevonden = rij?.passage as Passage | null | undefined
  return {
    betrokkene: rij?.betrokkene ?? null,
    eerder: rij?.eerder ?? null,
    passages: gevonden?.onderwerp ? [gevonden] : [],
  }
}

/** Adds a version of a subject. Throws a unique violation when somebody else already wrote that version. */
export async function addPassage(tx: Tx, rij: typeof passage.$inferInsert) {
  await tx.insert(passage).values(rij)
}

/** The same for what is told about a household. */
export async function addGezinspassage(tx: Tx, rij: typeof gezinspassage.$inferInsert) {
  await tx.insert(gezinspassage).values(rij)
}

/** A frozen version of the plan with the texts with these ids beside it, or null: also for a number that is none, as an address may hold. */
export async function planVersieVan(tx: Tx, trajectId: string, nr: number, tekstIds: readonly string[] = []) {
  if (!Number.isInteger(nr) || nr < 1 || nr >= 2 ** 31) return null
  const [rij] = await tx
    .select({
      nr: planVersie.nr,
      inhoud: planVersie.inhoud,
      op: planVersie.op,
      vingerafdruk: planVersie.vingerafdruk,
      teksten: tekstenKolom(trajectId, tekstIds),
    })
    .from(planVersie)
    .where(and(eq(planVersie.trajectId, trajectId), eq(planVersie.nr, nr)))
  return rij ? { ...rij, teksten: rij.teksten.map(metDatum) } : null
}

/** The frozen version of a plan (null for none) with when the betrokkene was born, in one question: what the help that is established is based on. */
export async function planMetGeboortedatum(tx: Tx, trajectId: string, nr: number | null) {
  const [rij] = await tx
    .select({ plan: planVersie.inhoud, geboortedatum: persoon.geboortedatum })
    .from(traject)
    .leftJoin(persoon, eq(persoon.id, traject.betrokkeneId))
    .leftJoin(planVersie, nr === null ? sql`false` : and(eq(planVersie.trajectId, traject.id), eq(planVersie.nr, nr)))
    .where(eq(traject.id, trajectId))
  return rij ?? { plan: null, geboortedatum: null }
}

/** Frozen versions of a plan with these numbers, in one question to the database; those that are not there are left out. */
export function planVersiesVan(tx: Tx, trajectId: string, nrs: readonly number[]) {
  return tx
    .select({ nr: planVersie.nr, inhoud: planVersie.inhoud, op: planVersie.op })
    .from(planVersie)
    .where(and(eq(planVersie.trajectId, trajectId), inArray(planVersie.nr, [...nrs])))
}

export async function addPlanVersie(tx: Tx, rij: typeof planVersie.$inferInsert) {
  await tx.insert(planVersie).values(rij)
}

export async function addOntvangstbewijs(tx: Tx, rij: typeof ontvangstbewijs.$inferInsert) {
  await tx.insert(ontvangstbewijs).values(rij)
}

/** A proof of receipt of this traject, or null. */
export async function ontvangstbewijsVan(tx: Tx, trajectId: string, id: string) {
  const [rij] = await tx
    .select()
    .from(ontvangstbewijs)
    .where(and(eq(ontvangstbewijs.trajectId, trajectId), eq(ontvangstbewijs.id, id)))
  return rij ?? null
}

/** What was received in this traject, newest first, without the copies of what was sent. */
export async function ontvangstbewijzenVan(tx: Tx, trajectId: string) {
  const { id, persoonId, nummer, soort, op } = ontvangstbewijs
  return tx
    .select({ id, persoonId, nummer, soort, op })
    .from(ontvangstbewijs)
    .where(eq(ontvangstbewijs.trajectId, trajectId))
    .orderBy(desc(ontvangstbewijs.op), desc(ontvangstbewijs.id))
}
