import { eq, sql } from 'drizzle-orm'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import type { Tx } from '#db/client.server.ts'
import { gecontracteerdVoor } from '#db/queries/aanbod.ts'
import { traject } from '#db/schema/traject.ts'
import { metDatum, tekstenKolom } from './tekst.ts'

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
type Gedeeld = { kvk: string; versie: number; inhoud: BevrorenPlan; op: string }

/**
 * What stands around a choice, in one question to the database: the words, what every aanbieder in it is called, who can be chosen today, and what is
 * shared with whom. What this actor may not see is left out.
 */
export async function rondKeuze(tx: Tx, { trajectId, gemeente, teksten, kvks, hulp, vandaag }: Gevraagd) {
  const [rij] = await tx
    .select({
      teksten: tekstenKolom(trajectId, teksten),
      aanbieders: sql<{ kvk: string; naam: string; nr: number }[]>`(
        select coalesce(json_agg(json_build_object('kvk', a.kvk, 'naam', a.naam, 'nr', a.nr) order by a.contract_van), '[]')
        from aanbod a where a.gemeente = ${gemeente} and a.kvk = any(string_to_array(${kvks.join(' ')}, ' ')))`,
      uit:
        hulp === null
          ? sql<Gecontracteerd[]>`'[]'::json`
          : sql<
              Gecontracteerd[]
            >`(select coalesce(json_agg(u), '[]') from (${gecontracteerdVoor(tx, gemeente, hulp, vandaag)}) u)`,
      gedeeld: sql<Gedeeld[]>`(
        select coalesce(json_agg(json_build_object('kvk', g.kvk, 'versie', g.versie, 'inhoud', g.inhoud, 'op', g.op)), '[]')
        from gedeeld g where g.traject_id = ${trajectId}::uuid)`,
    })
    .from(traject)
    .where(eq(traject.id, trajectId))
  const namen = new Map((rij?.aanbieders ?? []).map(({ kvk, naam, nr }) => [kvk, { naam, nr }]))
  return {
    teksten: (rij?.teksten ?? []).map(metDatum),
    uit: rij?.uit ?? [],
    gedeeld: (rij?.gedeeld ?? []).map((een) => ({ ...een, op: new Date(een.op) })),
    naamVan: (kvk: string) => namen.get(kvk)?.naam ?? kvk,
    nrVan: (kvk: string) => namen.get(kvk)?.nr ?? null,
  }
}
