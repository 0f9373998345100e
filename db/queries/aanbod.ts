import { and, asc, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import type { Vermelding } from '#app/domain/aanbod/aanbieder.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import type { Tx } from '#db/client.server.ts'
import { aanbod, aanbodHulp } from '#db/schema/aanbod.ts'

/** Everybody published for one kind of help in a gemeente whose contract did not end before this day: one index, read in one go. */
export async function vermeldingenVan(tx: Tx, gemeente: string, hulp: number, vandaag: Datum): Promise<Vermelding[]> {
  const rijen = await tx
    .select({
      nr: aanbodHulp.nr,
      naam: aanbodHulp.naam,
      postcodes: aanbodHulp.postcodes,
      talen: aanbodHulp.talen,
      leeftijdVan: aanbodHulp.leeftijdVan,
      leeftijdTot: aanbodHulp.leeftijdTot,
      wachtWeken: aanbodHulp.wachtWeken,
      opgegevenOp: aanbodHulp.opgegevenOp,
      contractVan: aanbodHulp.contractVan,
      contractTot: aanbodHulp.contractTot,
      voorbeeld: aanbodHulp.voorbeeld,
    })
    .from(aanbodHulp)
    .where(
      and(
        eq(aanbodHulp.gemeente, gemeente),
        eq(aanbodHulp.hulp, hulp),
        sql`${aanbodHulp.gepubliceerd}`,
        gte(aanbodHulp.contractTot, vandaag),
      ),
    )
  return rijen.map((rij) => ({ ...rij, postcodes: delen(rij.postcodes), talen: ['nl', ...delen(rij.talen)] }))
}

const delen = (tekst: string) => tekst.split(' ').filter(Boolean)

/** These published aanbieders of a gemeente in full, in the order of their numbers; unknown ones are left out. */
export function aanbiedersMet(tx: Tx, gemeente: string, nrs: readonly number[]) {
  return tx
    .select()
    .from(aanbod)
    .where(and(eq(aanbod.gemeente, gemeente), inArray(aanbod.nr, [...nrs]), sql`${aanbod.gepubliceerd}`))
    .orderBy(asc(aanbod.nr))
}

/** Everybody published who is contracted on this day for one kind of help: by which number, and with which others each works (D4-24, D3L-12). */
export function gecontracteerdVoor(tx: Tx, gemeente: string, hulp: number, vandaag: Datum) {
  return tx
    .select({
      nr: aanbod.nr,
      kvk: aanbod.kvk,
      naam: aanbod.naam,
      partijen: aanbod.partijen,
      onderaannemers: aanbod.onderaannemers,
    })
    .from(aanbodHulp)
    .innerJoin(aanbod, eq(aanbod.nr, aanbodHulp.nr))
    .where(
      and(
        eq(aanbodHulp.gemeente, gemeente),
        eq(aanbodHulp.hulp, hulp),
        sql`${aanbodHulp.gepubliceerd}`,
        lte(aanbodHulp.contractVan, vandaag),
        gte(aanbodHulp.contractTot, vandaag),
      ),
    )
    .orderBy(asc(aanbod.naam), asc(aanbod.nr))
}

/** What these aanbieders are called in this gemeente, by their number (KvK), and where they can be read about: the newest contract counts. */
export async function namenBijKvk(tx: Tx, gemeente: string, kvks: readonly string[]) {
  if (kvks.length === 0) return new Map<string, { naam: string; nr: number }>()
  const rijen = await tx
    .select({ kvk: aanbod.kvk, naam: aanbod.naam, nr: aanbod.nr })
    .from(aanbod)
    .where(and(eq(aanbod.gemeente, gemeente), inArray(aanbod.kvk, [...kvks])))
    .orderBy(asc(aanbod.contractVan))
  return new Map(rijen.map(({ kvk, naam, nr }) => [kvk, { naam, nr }]))
}

/** One page of all aanbieders of the own gemeente by name, with one more than is shown. */
export function aanbodLijst(tx: Tx, gemeente: string, na: { naam: string; nr: number } | null, aantal: number) {
  return tx
    .select({
      nr: aanbod.nr,
      naam: aanbod.naam,
      soort: aanbod.soort,
      periode: aanbod.periode,
      contractVan: aanbod.contractVan,
      contractTot: aanbod.contractTot,
      gepubliceerd: aanbod.gepubliceerd,
      wachtWeken: aanbod.wachtWeken,
      opgegevenOp: aanbod.opgegevenOp,
    })
    .from(aanbod)
    .where(
      and(
        eq(aanbod.gemeente, gemeente),
        na ? sql`(${aanbod.naam}, ${aanbod.nr}) > (${na.naam}, ${na.nr}::integer)` : undefined,
      ),
    )
    .orderBy(asc(aanbod.naam), asc(aanbod.nr))
    .limit(aantal + 1)
}

export type AanbodRij = Omit<typeof aanbod.$inferInsert, 'nr'>
export type HulpRij = Omit<typeof aanbodHulp.$inferInsert, 'nr'>

/** The fingerprints of the lines that these aanbieders came from, by period and number of the Chamber of Commerce. */
export async function inhoudVan(tx: Tx, gemeente: string, kvks: readonly string[]): Promise<Map<string, string>> {
  const rijen = await tx
    .select({ kvk: aanbod.kvk, periode: aanbod.periode, inhoud: aanbod.inhoud })
    .from(aanbod)
    .where(and(eq(aanbod.gemeente, gemeente), inArray(aanbod.kvk, [...kvks])))
  return new Map(rijen.map(({ kvk, periode, inhoud }) => [`${periode} ${kvk}`, Buffer.from(inhoud).toString('hex')]))
}

/** Writes these aanbieders, new or changed, with what the lists show of them: all of it or nothing, with the transaction. */
export async function schrijfAanbod(tx: Tx, rijen: readonly { aanbod: AanbodRij; hulp: HulpRij[] }[]): Promise<void> {
  if (rijen.length === 0) return
  const geschreven = await tx
    .insert(aanbod)
    .values(rijen.map((rij) => rij.aanbod))
    .onConflictDoUpdate({ target: [aanbod.gemeente, aanbod.periode, aanbod.kvk], set: nieuweWaarden })
    .returning({ nr: aanbod.nr, kvk: aanbod.kvk, periode: aanbod.periode })
  const nrVan = new Map(geschreven.map(({ nr, kvk, periode }) => [`${periode} ${kvk}`, nr]))
  await tx.delete(aanbodHulp).where(inArray(aanbodHulp.nr, [...nrVan.values()]))
  await tx
    .insert(aanbodHulp)
    .values(
      rijen.flatMap((rij) =>
        rij.hulp.map((een) => ({ ...een, nr: nrVan.get(`${rij.aanbod.periode} ${rij.aanbod.kvk}`)! })),
      ),
    )
}

/** What a changed line writes over: everything but the number and what the aanbieder is found by. */
const nieuweWaarden = Object.fromEntries(
  Object.entries(aanbod)
    .filter(([naam]) => !['nr', 'gemeente', 'periode', 'kvk', 'enableRLS'].includes(naam))
    .map(([naam, kolom]) => [naam, sql`excluded.${sql.identifier((kolom as { name: string }).name)}`]),
)

/** Every published aanbieder that is contracted in a gemeente on this day, each once, by its number. */
export function gecontracteerdIn(tx: Tx, gemeente: string, vandaag: Datum) {
  return tx
    .selectDistinctOn([aanbod.kvk], { kvk: aanbod.kvk, naam: aanbod.naam })
    .from(aanbod)
    .where(
      and(
        eq(aanbod.gemeente, gemeente),
        sql`${aanbod.gepubliceerd}`,
        lte(aanbod.contractVan, vandaag),
        gte(aanbod.contractTot, vandaag),
      ),
    )
    .orderBy(asc(aanbod.kvk), desc(aanbod.contractVan))
}
