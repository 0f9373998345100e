import { sql } from 'drizzle-orm'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { gecontracteerdIn, gecontracteerdVoor } from '#db/queries/aanbod.ts'
import { metDatum, tekstenKolom, type TekstRij } from './tekst.ts'

type Gevraagd = {
  trajectId: string
  gemeente: string
  /** The ids of the texts that were written about it. */
  teksten: readonly string[]
  /** The numbers (KvK) of who is named in it. */
  kvks: readonly string[]
  /** The kind of help of which everybody who can be chosen is listed; null for nobody. */
  hulp: number | null
  vandaag: Datum
}

type Gecontracteerd = Awaited<ReturnType<typeof gecontracteerdVoor>>[number]
type GedeeldRij = { kvk: string; versie: number; inhoud: BevrorenPlan; op: string }
type NaamRij = { kvk: string; naam: string; nr: number }
type TeDelen = { nr: number; inhoud: BevrorenPlan }

/**
 * What stands around a choice, in one question to the database: the words, what every aanbieder in it is called, who can be chosen today, and what is
 * shared with whom. What this actor may not see is left out.
 */
export async function rondKeuze(tx: Tx, { trajectId, gemeente, teksten, kvks, hulp, vandaag }: Gevraagd) {
  const uit =
    hulp === null
      ? sql`'[]'::json`
      : sql`(select coalesce(json_agg(u), '[]') from (${gecontracteerdVoor(tx, gemeente, hulp, vandaag)}) u)`
  const [rij] = await rowsOf<{ teksten: TekstRij[]; namen: NaamRij[]; uit: Gecontracteerd[]; gedeeld: GedeeldRij[] }>(
    tx,
    sql`select ${tekstenKolom(trajectId, teksten)} as teksten, ${namenKolom(gemeente, kvks)} as namen, ${uit} as uit,
      ${gedeeldKolom(trajectId)} as gedeeld`,
  )
  const { namen, gedeeld, ...rest } = rij!
  return { teksten: rest.teksten.map(metDatum), uit: rest.uit, gedeeld: gedeeld.map(metMoment), ...naamEnNr(namen) }
}

/**
 * What the inwoner decides about with whom the plan is shared, in one question: what these aanbieders are called, the version of the plan that can be shared
 * (`versie`; null for none), what is shared now, and these words.
 */
export async function rondDelen(
  tx: Tx,
  { trajectId, gemeente, kvks, teksten, versie }: Omit<Gevraagd, 'hulp' | 'vandaag'> & { versie: number | null },
) {
  const plan =
    versie === null
      ? sql`null::json`
      : sql`(select json_build_object('nr', v.nr, 'inhoud', v.inhoud) from plan_versie v
          where v.traject_id = ${trajectId}::uuid and v.nr = ${versie}::int)`
  const [rij] = await rowsOf<{ namen: NaamRij[]; versie: TeDelen | null; gedeeld: GedeeldRij[]; teksten: TekstRij[] }>(
    tx,
    sql`select ${namenKolom(gemeente, kvks)} as namen, ${plan} as versie, ${gedeeldKolom(trajectId)} as gedeeld,
      ${tekstenKolom(trajectId, teksten)} as teksten`,
  )
  const { namen, gedeeld, versie: gevonden, teksten: gezegd } = rij!
  return {
    versie: gevonden,
    gedeeld: gedeeld.map(metMoment),
    woordenVan: (id: string) => gezegd.find((een) => een.id === id)?.woorden ?? '',
    ...naamEnNr(namen),
  }
}

/** What stands around the contacts with aanbieders before a match, in one question: the words, what these aanbieders are called, and who is contracted on a day (null: nobody is asked for). */
export async function rondVooroverleg(
  tx: Tx,
  { trajectId, gemeente, teksten, kvks, vandaag }: Omit<Gevraagd, 'hulp' | 'vandaag'> & { vandaag: Datum | null },
) {
  const uit =
    vandaag === null
      ? sql`'[]'::json`
      : sql`(select coalesce(json_agg(u order by u.naam, u.kvk), '[]') from (${gecontracteerdIn(tx, gemeente, vandaag)}) u)`
  const [rij] = await rowsOf<{ teksten: TekstRij[]; namen: NaamRij[]; uit: { kvk: string; naam: string }[] }>(
    tx,
    sql`select ${tekstenKolom(trajectId, teksten)} as teksten, ${namenKolom(gemeente, kvks)} as namen, ${uit} as uit`,
  )
  return { teksten: rij!.teksten.map(metDatum), uit: rij!.uit, ...naamEnNr(rij!.namen) }
}

const namenKolom = (gemeente: string, kvks: readonly string[]) => sql`(
  select coalesce(json_agg(json_build_object('kvk', a.kvk, 'naam', a.naam, 'nr', a.nr) order by a.contract_van), '[]')
  from aanbod a where a.gemeente = ${gemeente} and a.kvk = any(string_to_array(${kvks.join(' ')}, ' ')))`

const gedeeldKolom = (trajectId: string) => sql`(
  select coalesce(json_agg(json_build_object('kvk', g.kvk, 'versie', g.versie, 'inhoud', g.inhoud, 'op', g.op)), '[]')
  from gedeeld g where g.traject_id = ${trajectId}::uuid)`

const metMoment = (rij: GedeeldRij) => ({ ...rij, op: new Date(rij.op) })

function naamEnNr(rijen: readonly NaamRij[]) {
  const namen = new Map(rijen.map(({ kvk, naam, nr }) => [kvk, { naam, nr }]))
  return {
    naamVan: (kvk: string) => namen.get(kvk)?.naam ?? kvk,
    nrVan: (kvk: string) => namen.get(kvk)?.nr ?? null,
  }
}
