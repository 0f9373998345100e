import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { metMoment, passagesKolom } from '#db/queries/passage-kolom.ts'
import { metDatum, tekstenKolom } from '#db/queries/tekst.ts'
import { passage } from '#db/schema/plan.ts'
import { traject } from '#db/schema/traject.ts'

/** The newest of what the toegang wrote down for the inwoner, with the names of its authors, and the texts with these ids: one question. */
export async function namensVan(tx: Tx, trajectId: string, tekstIds: readonly string[]) {
  const [rij] = await tx
    .select({
      passages: passagesKolom(trajectId, 'namens'),
      teksten: tekstenKolom(trajectId, tekstIds),
    })
    .from(traject)
    .where(eq(traject.id, trajectId))
  const passages = (rij?.passages ?? []).map(metMoment)
  return { passages, teksten: (rij?.teksten ?? []).map(metDatum) }
}

/**
 * What the toegang wrote down about the household of this traject in other plans of the same gemeente, newest first: of each subject of these lists the newest version,
 * with the traject it stands in (D1-32).
 */
export function gezinElders(tx: Tx, { id, gezinVan, gemeente }: Gezin, lijsten: readonly string[]) {
  const { trajectId, onderwerp, versie, waarden, weg, op } = passage
  const nieuwste = tx
    .selectDistinctOn([trajectId, onderwerp], { trajectId, nummer: traject.nummer, onderwerp, waarden, weg, op })
    .from(passage)
    .innerJoin(traject, eq(traject.id, trajectId))
    .where(
      and(
        eq(traject.gezinVan, gezinVan),
        eq(traject.gemeente, gemeente),
        ne(traject.id, id),
        eq(passage.stem, 'namens'),
        inArray(sql`split_part(${onderwerp}, '-', 1)`, [...lijsten]),
      ),
    )
    .orderBy(trajectId, onderwerp, desc(versie))
    .as('nieuwste')
  return tx.select().from(nieuwste).orderBy(desc(nieuwste.op))
}

type Gezin = { id: string; gezinVan: string; gemeente: string }

class Terug extends Error {}

/**
 * Which of these subjects hold newer words of the inwoner than the version named here. The toegang cannot read those words, and does not: it
 * tries to write the next version and takes that back at once; where the place is taken, the inwoner was there.
 */
export async function bezetteOnderwerpen(
  tx: Tx,
  trajectId: string,
  auteur: string,
  bekend: readonly { onderwerp: string; versie: number }[],
  op: Date,
): Promise<string[]> {
  if (bekend.length === 0) return []
  let vrij: string[] = []
  const rijen = bekend.map(({ onderwerp, versie }) => ({
    ...{ trajectId, onderwerp, auteur, op },
    versie: versie + 1,
    stem: 'namens' as const,
    waarden: {},
  }))
  await tx
    .transaction(async (proef) => {
      const gelukt = await proef
        .insert(passage)
        .values(rijen)
        .onConflictDoNothing()
        .returning({ onderwerp: passage.onderwerp })
      vrij = gelukt.map(({ onderwerp }) => onderwerp)
      throw new Terug()
    })
    .catch((fout: unknown) => {
      if (!(fout instanceof Terug)) throw fout
    })
  return bekend.map(({ onderwerp }) => onderwerp).filter((onderwerp) => !vrij.includes(onderwerp))
}
