import { and, asc, eq, sql } from 'drizzle-orm'
import { lift } from '#app/domain/traject/lift.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { evolve } from '#app/domain/traject/evolve.ts'
import { begin } from '#app/domain/traject/traject.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { gebeurtenissenVan } from '#db/queries/traject.ts'
import { organisatie } from '#db/schema/persoon.ts'
import { passage } from '#db/schema/plan.ts'
import { deelname, leesregel, traject } from '#db/schema/traject.ts'
import type { TestDatabase } from '#tests/builders/database.ts'
import { basis } from '#tests/builders/traject.ts'

/** What lists show of a traject, as it stands in its row and on every deelname, beside what the rules make of what happened. */
export async function samenvattingen(db: TestDatabase, trajectId: string) {
  return db.asOwner(async (tx) => {
    const [rij] = await tx.select().from(traject).where(eq(traject.id, trajectId))
    const { volgnr, wet, stap, aanZet, uiterlijk, ingediendOp, behandelaar, voorrang, klantreis, reisStap } = rij!
    const deelnames = await tx
      .select({
        stap: deelname.stap,
        aanZet: deelname.aanZet,
        uiterlijk: deelname.uiterlijk,
        behandelaar: deelname.behandelaar,
        klantreis: deelname.klantreis,
        reisStap: deelname.reisStap,
        match: deelname.match,
        kvk: organisatie.kvk,
      })
      .from(deelname)
      .leftJoin(organisatie, eq(organisatie.id, deelname.wie))
      .where(eq(deelname.trajectId, trajectId))
    const gebeurd = (await gebeurtenissenVan(tx, trajectId)).map(lift).reduce(evolve, begin(basis))
    // Where a match stands is on the row of the aanbieder that was asked, and nowhere else.
    const { match, ...verwacht } = samenvattingVan(gebeurd)
    return {
      opgeslagen: {
        volgnr,
        wet,
        stap,
        aanZet,
        uiterlijk,
        ingediendOp,
        behandelaar,
        voorrang,
        klantreis,
        reisStap,
        deelnames,
      },
      verwacht: {
        volgnr: gebeurd.volgnr,
        ...verwacht,
        deelnames: deelnames.map(({ kvk }) => ({
          stap: verwacht.stap,
          aanZet: verwacht.aanZet,
          uiterlijk: verwacht.uiterlijk,
          behandelaar: verwacht.behandelaar,
          klantreis: verwacht.klantreis,
          reisStap: verwacht.reisStap,
          match: kvk !== null && kvk === match?.kvk ? match.stand : null,
          kvk,
        })),
      },
    }
  })
}

/** The number of the first line of the chain that does not fit, or null. */
export async function ketenbreuk(db: TestDatabase, trajectId: string): Promise<number | null> {
  const [rij] = await db.asActor({ soort: 'systeem' }, (tx) =>
    rowsOf<{ nr: number | null }>(tx, sql`select eenklik.keten_breuk(${trajectId}::uuid) as nr`),
  )
  return rij!.nr
}

/** Who opened which screens of a traject, in the order of the chain: 'inwoner plan'. */
export async function gelezen(db: TestDatabase, trajectId: string): Promise<{ wie: string; wat: string }[]> {
  return db.asOwner(async (tx) => {
    const rijen = await tx
      .select()
      .from(leesregel)
      .where(eq(leesregel.trajectId, trajectId))
      .orderBy(asc(leesregel.ketenNr))
    return rijen.map(({ door, wat }) => ({ wie: door ?? '', wat }))
  })
}

/** The types of what happened, in order. */
export async function gebeurd(db: TestDatabase, trajectId: string): Promise<string[]> {
  return (await db.asOwner((tx) => gebeurtenissenVan(tx, trajectId))).map(({ type }) => type)
}

/** Every version of one subject that was ever written. */
export async function versiesVan(db: TestDatabase, trajectId: string, onderwerp: string) {
  return db.asOwner((tx) =>
    tx
      .select({ versie: passage.versie, waarden: passage.waarden, auteur: passage.auteur })
      .from(passage)
      .where(and(eq(passage.trajectId, trajectId), eq(passage.onderwerp, onderwerp)))
      .orderBy(asc(passage.versie)),
  )
}

/** How many rows a table has that fit. */
export async function tel(db: TestDatabase, tabel: string, waar: string, wie: string): Promise<number> {
  const [rij] = await db.asOwner((tx) =>
    rowsOf<{ n: number }>(
      tx,
      sql`select count(*)::int as n from ${sql.identifier(tabel)} where ${sql.identifier(waar)} = ${wie}::uuid`,
    ),
  )
  return rij!.n
}
