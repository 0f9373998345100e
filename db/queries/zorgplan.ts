import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Zorgplandeel } from '#app/domain/zorgplan/delen.ts'
import type { Zorgplan } from '#app/domain/zorgplan/zorgplan.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { zorgplan, zorgplandeel } from '#db/schema/zorgplan.ts'
import { metDatum, woordenKolom, type WoordenRij } from './tekst.ts'

/** A part that is being written, with who wrote its newest version and when. */
export type GeschrevenDeel = Zorgplandeel & { auteur: string; op: Date }
/** A version as it was laid before the inwoner, or what others read of it. */
export type ZorgplanVersie = { nr: number; inhoud: Zorgplan; auteur: string; op: Date }

type InJson<T extends { op: Date }> = Omit<T, 'op'> & { op: string }
type Plek = { trajectId: string; match: string }

/**
 * What the aanbieder of a match writes and wrote, in one question: its own number (KvK), what the inwoner lets it read of the plan, the newest version of each part, every
 * version that was laid before the inwoner, and the words that were said about it. Null for an organisatie that is not there.
 */
export async function zorgplanVanAanbieder(
  tx: Tx,
  { trajectId, match, organisatieId, teksten }: Plek & { organisatieId: string; teksten: readonly string[] },
) {
  const [rij] = await rowsOf<{
    kvk: string
    gedeeld: BevrorenPlan | null
    delen: InJson<GeschrevenDeel>[]
    versies: InJson<ZorgplanVersie>[]
    teksten: WoordenRij[]
  }>(
    tx,
    sql`select o.kvk, (select g.inhoud from gedeeld g where g.traject_id = ${trajectId}::uuid and g.kvk = o.kvk) as gedeeld,
      (select coalesce(json_agg(nieuwste), '[]') from (
        select distinct on (d.onderdeel) d.onderdeel, d.versie, d.waarden, d.weg, d.auteur, d.op from zorgplandeel d
        where d.traject_id = ${trajectId}::uuid and d.match = ${match} order by d.onderdeel, d.versie desc
      ) nieuwste) as delen,
      ${versiesKolom({ trajectId, match }, 'inwoner')} as versies, ${woordenKolom(trajectId, teksten)} as teksten
    from organisatie o where o.id = ${organisatieId}::uuid`,
  )
  if (!rij) return null
  const { delen, versies, teksten: gezegd, ...rest } = rij
  return {
    ...rest,
    delen: delen.map((een): GeschrevenDeel => metDatum(een)),
    versies: versies.map((een): ZorgplanVersie => metDatum(een)),
    teksten: gezegd.map(metDatum),
  }
}

/**
 * What inwoner or toegang read of the zorgplan of a match, in one question: every version of the kinds that are asked for, the plan that was agreed, what the aanbieder is called,
 * and the words that were said about it.
 */
export async function zorgplanVoorLezer(
  tx: Tx,
  wat: Plek & {
    voor: readonly (typeof zorgplan.$inferSelect)['voor'][]
    gemeente: string
    kvk: string
    planVersie: number | null
    teksten: readonly string[]
  },
) {
  const { trajectId, match, voor, gemeente, kvk, planVersie, teksten } = wat
  const kolommen = voor.map((soort) => sql`${versiesKolom({ trajectId, match }, soort)}`)
  const [rij] = await rowsOf<{
    naam: string | null
    plan: BevrorenPlan | null
    versies: InJson<ZorgplanVersie>[][]
    teksten: WoordenRij[]
  }>(
    tx,
    sql`select (select a.naam from aanbod a where a.gemeente = ${gemeente} and a.kvk = ${kvk} order by a.contract_van desc limit 1) as naam,
      (select v.inhoud from plan_versie v where v.traject_id = ${trajectId}::uuid and v.nr = ${planVersie}::int) as plan,
      json_build_array(${sql.join(kolommen, sql`, `)}) as versies, ${woordenKolom(trajectId, teksten)} as teksten`,
  )
  return {
    naam: rij?.naam ?? kvk,
    plan: rij?.plan ?? null,
    versies: voor.map((_, plek) => (rij?.versies[plek] ?? []).map((een): ZorgplanVersie => metDatum(een))),
    teksten: (rij?.teksten ?? []).map(metDatum),
  }
}

const versiesKolom = ({ trajectId, match }: Plek, voor: string): SQL => sql`(
  select coalesce(json_agg(json_build_object('nr', z.nr, 'inhoud', z.inhoud, 'auteur', z.auteur, 'op', z.op) order by z.nr desc), '[]')
  from zorgplan z where z.traject_id = ${trajectId}::uuid and z.match = ${match} and z.voor = ${voor})`

/** The newest version of each part that the aanbieder of this match is writing. */
export async function delenVan(tx: Tx, { trajectId, match }: Plek): Promise<GeschrevenDeel[]> {
  const { onderdeel, versie, waarden, weg, auteur, op } = zorgplandeel
  return tx
    .selectDistinctOn([onderdeel], { onderdeel, versie, waarden, weg, auteur, op })
    .from(zorgplandeel)
    .where(and(eq(zorgplandeel.trajectId, trajectId), eq(zorgplandeel.match, match)))
    .orderBy(onderdeel, desc(versie))
}

/** Adds a version of a part. Throws a unique violation when a colleague wrote that version already. */
export async function addDeel(tx: Tx, rij: typeof zorgplandeel.$inferInsert): Promise<void> {
  await tx.insert(zorgplandeel).values(rij)
}

/** Keeps a version as it was laid before the inwoner, or its omvang alone. */
export async function addZorgplan(tx: Tx, rij: typeof zorgplan.$inferInsert): Promise<void> {
  await tx.insert(zorgplan).values(rij)
}

/** What the toegang reads of a version: what was shared before of it is shared no more (D3L-32). */
export async function deelMetToegang(tx: Tx, rij: Omit<typeof zorgplan.$inferInsert, 'voor'>): Promise<void> {
  const { inhoud, auteur, op } = rij
  await tx
    .insert(zorgplan)
    .values({ ...rij, voor: 'toegang' })
    .onConflictDoUpdate({
      target: [zorgplan.trajectId, zorgplan.match, zorgplan.nr, zorgplan.voor],
      set: { inhoud, auteur, op },
    })
}

/** A version as it was laid before the inwoner, or null. */
export async function zorgplanMet(tx: Tx, { trajectId, match }: Plek, nr: number): Promise<Zorgplan | null> {
  const [rij] = await tx
    .select({ inhoud: zorgplan.inhoud })
    .from(zorgplan)
    .where(
      and(
        eq(zorgplan.trajectId, trajectId),
        eq(zorgplan.match, match),
        eq(zorgplan.nr, nr),
        eq(zorgplan.voor, 'inwoner'),
      ),
    )
  return rij?.inhoud ?? null
}

/** What it takes to judge whose consent the help needs, for the aanbieder that carries it out: no name, and nothing to anybody else (0039). */
export async function wieKanInstemmen(tx: Tx, trajectId: string) {
  const [rij] = await rowsOf<{ geboortedatum: string | null; doetMee: boolean; vertegenwoordigers: string[] }>(
    tx,
    sql`select geboortedatum::text, doet_mee as "doetMee", to_jsonb(vertegenwoordigers) as vertegenwoordigers
      from eenklik.wie_kan_instemmen(${trajectId}::uuid)`,
  )
  if (!rij) throw new Error('only who carries the help out asks for consent')
  return rij
}
