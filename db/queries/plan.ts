import { and, desc, eq, sql } from 'drizzle-orm'
import type { Passage } from '#app/domain/perspectiefplan/plan.ts'
import type { Tx } from '#db/client.server.ts'
import { ontvangstbewijs, passage, planVersie, tekst } from '#db/schema/plan.ts'
import { medewerker, persoon } from '#db/schema/persoon.ts'

/** The newest version of every subject of the plan that this actor may see, with the name of its author. */
export async function passagesVan(tx: Tx, trajectId: string): Promise<Passage[]> {
  const nieuwste = tx
    .selectDistinctOn([passage.onderwerp])
    .from(passage)
    .where(eq(passage.trajectId, trajectId))
    .orderBy(passage.onderwerp, desc(passage.versie))
    .as('nieuwste')
  return tx
    .select({
      onderwerp: nieuwste.onderwerp,
      versie: nieuwste.versie,
      stem: nieuwste.stem,
      waarden: nieuwste.waarden,
      weg: nieuwste.weg,
      auteur: nieuwste.auteur,
      auteurNaam: sql<string>`coalesce(${persoon.voornamen} || ' ' || ${persoon.achternaam}, ${medewerker.naam}, '')`,
      op: nieuwste.op,
    })
    .from(nieuwste)
    .leftJoin(persoon, and(eq(nieuwste.stem, 'inwoner'), eq(persoon.id, nieuwste.auteur)))
    .leftJoin(medewerker, and(eq(nieuwste.stem, 'toegang'), eq(medewerker.id, nieuwste.auteur)))
}

/** Adds a version of a subject. Throws a unique violation when somebody else already wrote that version. */
export async function addPassage(tx: Tx, rij: typeof passage.$inferInsert) {
  await tx.insert(passage).values(rij)
}

/** A frozen version of the plan, or null. */
export async function planVersieVan(tx: Tx, trajectId: string, nr: number) {
  const [rij] = await tx
    .select({ nr: planVersie.nr, inhoud: planVersie.inhoud, op: planVersie.op, vingerafdruk: planVersie.vingerafdruk })
    .from(planVersie)
    .where(and(eq(planVersie.trajectId, trajectId), eq(planVersie.nr, nr)))
  return rij ?? null
}

export async function addPlanVersie(tx: Tx, rij: typeof planVersie.$inferInsert) {
  await tx.insert(planVersie).values(rij)
}

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
