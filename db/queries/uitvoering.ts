import { sql } from 'drizzle-orm'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { metDatum, woordenKolom, type WoordenRij } from './tekst.ts'

type Gevraagd = {
  trajectId: string
  gemeente: string
  /** The number (KvK) of the aanbieder that carries the help out. */
  kvk: string
  /** The version of the plan that was agreed. */
  versie: number | null
  teksten: readonly string[]
  /** The organisatie of the aanbieder that asks; null for inwoner and toegang. */
  organisatieId: string | null
}

type Rij = {
  naam: string | null
  eigen: string | null
  plan: BevrorenPlan | null
  teksten: WoordenRij[]
}

/**
 * What stands around help that is carried out, in one question: what the aanbieder is called, the number of the organisatie that asks, the plan as this party reads
 * it (what was shared, or the version that was agreed), and the words that were said.
 */
export async function rondHulp(tx: Tx, gevraagd: Gevraagd) {
  const { trajectId, gemeente, kvk, versie, teksten, organisatieId } = gevraagd
  const plan = organisatieId
    ? sql`select g.inhoud from gedeeld g where g.traject_id = ${trajectId}::uuid and g.kvk = ${kvk}`
    : sql`select v.inhoud from plan_versie v where v.traject_id = ${trajectId}::uuid and v.nr = ${versie}::int`
  const [rij] = await rowsOf<Rij>(
    tx,
    sql`select
      (select a.naam from aanbod a where a.gemeente = ${gemeente} and a.kvk = ${kvk} order by a.contract_van desc limit 1) as naam,
      ${organisatieId ? sql`(select o.kvk from organisatie o where o.id = ${organisatieId}::uuid)` : sql`null`} as eigen,
      (${plan}) as plan, ${woordenKolom(trajectId, teksten)} as teksten`,
  )
  const { teksten: rijen, naam, ...rest } = rij!
  return { ...rest, naam: naam ?? kvk, teksten: rijen.map(metDatum) }
}
