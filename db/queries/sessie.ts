import { and, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { medewerker, persoon } from '#db/schema/persoon.ts'
import { aanmelding, bewaardePost, formulierSleutel, sessie, tempo } from '#db/schema/sessie.ts'

export type SessieRij = typeof sessie.$inferSelect
export type AanmeldingRij = typeof aanmelding.$inferSelect
/** A form that was kept with something filled in, without what that is: for whom, of which page and since when. */
export type BewaardFormulier = { id: string; soort: string; pad: string; op: string }
export type BewaardePostRij = typeof bewaardePost.$inferSelect

/** A session that began. */
export async function insertSessie(tx: Tx, rij: typeof sessie.$inferInsert): Promise<void> {
  await tx.insert(sessie).values(rij)
}

/** The moments that decide whether a session still counts, all in machine time. */
export type Grenzen = { nu: Date; stilSinds: Date; bijwerkenVoor: Date }

/**
 * Reads a session and notes that it was seen, in one statement. In: the hash of the cookie, and the moments: seen before `stilSinds` is over
 * (idle), seen before `bijwerkenVoor` is written again. Out: the row as it stands now with the roles the medewerker has today, the birth date of the inwoner and the
 * forms that were kept for who this is, or null.
 */
export async function readSessie(tx: Tx, id: Uint8Array, { nu, stilSinds, bijwerkenVoor }: Grenzen) {
  const geldig = and(isNull(sessie.beeindigdOp), gt(sessie.laatstGezienOp, stilSinds), gt(sessie.uiterlijkOp, nu))
  const gezien = tx.$with('gezien').as(
    tx
      .update(sessie)
      .set({ laatstGezienOp: nu })
      .where(and(eq(sessie.id, id), geldig, lt(sessie.laatstGezienOp, bijwerkenVoor)))
      .returning({ id: sessie.id }),
  )
  const [rij] = await tx
    .with(gezien)
    .select({
      sessie,
      rollenNu: medewerker.rollen,
      gemeenteNu: medewerker.gemeente,
      geboortedatum: persoon.geboortedatum,
      bewaard: sql<BewaardFormulier[]>`(
        select coalesce(json_agg(json_build_object('id', b.id, 'soort', b.soort, 'pad', b.pad, 'op', b.op) order by b.op desc, b.id desc), '[]')
        from bewaarde_post b where b.wie = coalesce(${sessie.persoonId}, ${sessie.medewerkerId}) and b.ingevuld)`,
    })
    .from(sessie)
    .leftJoin(medewerker, eq(medewerker.id, sessie.medewerkerId))
    .leftJoin(persoon, eq(persoon.id, sessie.persoonId))
    .where(eq(sessie.id, id))
  if (!rij) return null
  const { beeindigdOp, laatstGezienOp, uiterlijkOp } = rij.sessie
  const bijgewerkt = !beeindigdOp && uiterlijkOp > nu && laatstGezienOp > stilSinds && laatstGezienOp < bijwerkenVoor
  return bijgewerkt ? { ...rij, sessie: { ...rij.sessie, laatstGezienOp: nu } } : rij
}

/** Ends a session now. The row stays for a day, so that a form that comes later can be matched to its person. */
export async function endSessie(tx: Tx, id: Uint8Array, nu: Date): Promise<void> {
  await tx
    .update(sessie)
    .set({ beeindigdOp: nu })
    .where(and(eq(sessie.id, id), isNull(sessie.beeindigdOp)))
}

export async function insertAanmelding(tx: Tx, rij: AanmeldingRij): Promise<void> {
  await tx.insert(aanmelding).values(rij)
}

/** Takes a sign-in that was begun: it is gone afterwards, so a second use of the same state finds nothing. */
export async function takeAanmelding(tx: Tx, state: Uint8Array, sinds: Date): Promise<AanmeldingRij | null> {
  const [rij] = await tx.delete(aanmelding).where(eq(aanmelding.state, state)).returning()
  return rij && rij.op > sinds ? rij : null
}

/** Keeps a form that arrived after the session ended; returns its id. Of one person at most `max` forms are kept, the newest. */
export async function keepPost(tx: Tx, rij: typeof bewaardePost.$inferInsert, max: number): Promise<string> {
  const [nieuw] = await tx.insert(bewaardePost).values(rij).returning({ id: bewaardePost.id })
  const teVeel = tx
    .select({ id: bewaardePost.id })
    .from(bewaardePost)
    .where(eq(bewaardePost.wie, rij.wie))
    .orderBy(desc(bewaardePost.op), desc(bewaardePost.id))
    .offset(max)
  await tx.delete(bewaardePost).where(inArray(bewaardePost.id, teVeel))
  return nieuw!.id
}

export type Eigenaar = { soort: string; wie: string }

/** One kept form of this person, or null: unknown, of somebody else and too old are the same. */
export async function findKeptPost(tx: Tx, van: Eigenaar, id: string, sinds: Date): Promise<BewaardePostRij | null> {
  const eigen = and(eq(bewaardePost.wie, van.wie), eq(bewaardePost.soort, van.soort), gt(bewaardePost.op, sinds))
  const [rij] = await tx
    .select()
    .from(bewaardePost)
    .where(and(eq(bewaardePost.id, id), eigen))
  return rij ?? null
}

/** The id of the newest form this person has waiting for this page, or null. */
export async function newestKeptPost(tx: Tx, van: Eigenaar, pad: string, sinds: Date): Promise<string | null> {
  const eigen = and(eq(bewaardePost.wie, van.wie), eq(bewaardePost.soort, van.soort), gt(bewaardePost.op, sinds))
  const [rij] = await tx
    .select({ id: bewaardePost.id })
    .from(bewaardePost)
    .where(and(eigen, eq(bewaardePost.pad, pad)))
    .orderBy(desc(bewaardePost.op), desc(bewaardePost.id))
    .limit(1)
  return rij?.id ?? null
}

/** Forgets a kept form, once it was saved. */
export async function dropKeptPost(tx: Tx, van: Eigenaar, id: string): Promise<void> {
  await tx
    .delete(bewaardePost)
    .where(and(eq(bewaardePost.id, id), eq(bewaardePost.wie, van.wie), eq(bewaardePost.soort, van.soort)))
}

/** Counts one more for this key in this window and returns how many there are now. */
export async function countTempo(tx: Tx, sleutel: string, venster: Date): Promise<number> {
  const [rij] = await tx
    .insert(tempo)
    .values({ sleutel, venster, aantal: 1 })
    .onConflictDoUpdate({ target: [tempo.sleutel, tempo.venster], set: { aantal: sql`${tempo.aantal} + 1` } })
    .returning({ aantal: tempo.aantal })
  return rij!.aantal
}

/** Removes what has had its time: keys of forms after a week, sessions and kept forms after a day, begun sign-ins and counts after an hour. */
export async function sweepSessies(tx: Tx, nu: Date): Promise<void> {
  const week = new Date(nu.getTime() - 7 * 24 * 60 * 60 * 1000)
  const dag = new Date(nu.getTime() - 24 * 60 * 60 * 1000)
  const uur = new Date(nu.getTime() - 60 * 60 * 1000)
  await tx.delete(sessie).where(or(lt(sessie.uiterlijkOp, dag), lt(sessie.beeindigdOp, dag)))
  await tx.delete(bewaardePost).where(lt(bewaardePost.op, dag))
  await tx.delete(aanmelding).where(lt(aanmelding.op, uur))
  await tx.delete(tempo).where(lt(tempo.venster, uur))
  await tx.delete(formulierSleutel).where(lt(formulierSleutel.op, week))
}
