import { sql } from 'drizzle-orm'
import type { OndertekendePassage } from '#app/domain/perspectiefplan/plan.ts'

/** A passage as JSON carries it out of a subselect: its moment is a string there. */
export type PassageRij = Omit<OndertekendePassage, 'op'> & { op: string }

/** The newest passages of a traject in one voice of the toegang, with the names of their authors, as a column beside something else: no question of its own. */
export function passagesKolom(trajectId: string, stem: 'toegang' | 'namens') {
  return sql<PassageRij[]>`(
    select coalesce(json_agg(nieuwste), '[]') from (
      select distinct on (p.onderwerp) p.onderwerp, p.versie, p.stem, p.waarden, p.weg, p.auteur, p.op,
        coalesce((select m.naam from medewerker m where m.id = p.auteur), '') as "auteurNaam"
      from passage p where p.traject_id = ${trajectId}::uuid and p.stem = ${stem}
      order by p.onderwerp, p.versie desc
    ) nieuwste)`
}

/** A passage with its moment as a date. */
export const metMoment = (rij: PassageRij): OndertekendePassage => ({ ...rij, op: new Date(rij.op) })
