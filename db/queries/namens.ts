import { eq, sql } from 'drizzle-orm'
import type { OndertekendePassage } from '#app/domain/perspectiefplan/plan.ts'
import type { Tx } from '#db/client.server.ts'
import { metDatum, tekstenKolom } from '#db/queries/tekst.ts'
import { passage } from '#db/schema/plan.ts'
import { traject } from '#db/schema/traject.ts'

type Opgehaald = Omit<OndertekendePassage, 'op'> & { op: string }

/** The newest of what the toegang wrote down for the inwoner, with the names of its authors, and the texts with these ids: one question. */
export async function namensVan(tx: Tx, trajectId: string, tekstIds: readonly string[]) {
  const [rij] = await tx
    .select({
      passages: sql<Opgehaald[]>`(
        select coalesce(json_agg(nieuwste), '[]') from (
          select distinct on (p.onderwerp) p.onderwerp, p.versie, p.stem, p.waarden, p.weg, p.auteur, p.op,
            coalesce((select m.naam from medewerker m where m.id = p.auteur), '') as "auteurNaam"
          from passage p where p.traject_id = ${trajectId}::uuid and p.stem = 'namens'
          order by p.onderwerp, p.versie desc
        ) nieuwste)`,
      teksten: tekstenKolom(trajectId, tekstIds),
    })
    .from(traject)
    .where(eq(traject.id, trajectId))
  const passages = (rij?.passages ?? []).map((een): OndertekendePassage => ({ ...een, op: new Date(een.op) }))
  return { passages, teksten: (rij?.teksten ?? []).map(metDatum) }
}

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
