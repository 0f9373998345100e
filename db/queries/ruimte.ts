import { and, asc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Ruimte } from '#app/domain/aanbod/ruimte.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import type { Tx } from '#db/client.server.ts'
import { aanbod, aanbodHulp } from '#db/schema/aanbod.ts'
import { organisatie } from '#db/schema/persoon.ts'

const opDag = (vandaag: Datum) =>
  and(sql`${aanbod.gepubliceerd}`, lte(aanbod.contractVan, vandaag), gte(aanbod.contractTot, vandaag))

/** What this organisatie is contracted for on this day: per gemeente how long people wait and how many places are free. */
export function ruimteVan(tx: Tx, organisatieId: string, vandaag: Datum) {
  return tx
    .select({
      nr: aanbod.nr,
      gemeente: aanbod.gemeente,
      wachtWeken: aanbod.wachtWeken,
      plaatsen: aanbod.plaatsen,
      opgegevenOp: aanbod.opgegevenOp,
    })
    .from(organisatie)
    .innerJoin(aanbod, eq(aanbod.kvk, organisatie.kvk))
    .where(and(eq(organisatie.id, organisatieId), opDag(vandaag)))
    .orderBy(asc(aanbod.gemeente), asc(aanbod.nr))
}

/** Says it anew, in what is searched as well. False when it is not as it was `gezien`: somebody else said it meanwhile, or a place was taken. */
export async function zetRuimte(
  tx: Tx,
  { nr, vandaag }: { nr: number; vandaag: Datum },
  gezien: Ruimte,
  { wachtWeken, plaatsen }: Ruimte,
): Promise<boolean> {
  const zelfde = sql`(${aanbod.wachtWeken}, ${aanbod.plaatsen}) is not distinct from (${gezien.wachtWeken}::smallint, ${gezien.plaatsen}::smallint)`
  const gezet = await tx
    .update(aanbod)
    .set({ wachtWeken, plaatsen, opgegevenOp: vandaag })
    .where(and(eq(aanbod.nr, nr), opDag(vandaag), zelfde))
    .returning({ nr: aanbod.nr })
  if (gezet.length === 0) return false
  await tx.update(aanbodHulp).set({ wachtWeken, opgegevenOp: vandaag }).where(eq(aanbodHulp.nr, nr))
  return true
}

/** The places of this aanbieder in a gemeente, held until the end of the transaction so that two cannot take the last one; null when it does not count them. */
export async function plaatsenVast(tx: Tx, kvk: string, gemeente: string, vandaag: Datum) {
  const [rij] = await tx
    .select({ nr: aanbod.nr, plaatsen: aanbod.plaatsen })
    .from(aanbod)
    .where(and(eq(aanbod.kvk, kvk), eq(aanbod.gemeente, gemeente), opDag(vandaag)))
    .for('update')
  return rij && rij.plaatsen !== null ? { nr: rij.nr, plaatsen: rij.plaatsen } : null
}

/** Takes one place. */
export async function neemPlaats(tx: Tx, nr: number): Promise<void> {
  await tx
    .update(aanbod)
    .set({ plaatsen: sql`${aanbod.plaatsen} - 1` })
    .where(and(eq(aanbod.nr, nr), sql`${aanbod.plaatsen} > 0`))
}
