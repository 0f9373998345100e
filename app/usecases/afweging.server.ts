import { refuse } from '#app/domain/refuse.ts'
import type {
  Aanspraak,
  Bron,
  Gewogen,
  Oordeel,
  Regeling,
  WegingUitkomst,
} from '#app/domain/traject/afweging-feiten.ts'
import { teWegenIn, weegVersie } from '#app/domain/traject/afweging-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { planVersieVan } from '#db/queries/plan.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { openTraject } from './traject.server.ts'

/**
 * What was weighed, with the plan it is about and the words. The toegang reads how it is now; the inwoner what was concluded, of the plan as it was then. `plan` is null
 * while there is none. Null when the traject does not exist or is not for this actor.
 */
export async function openAfweging(ctx: InwonerCtx | ToegangCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    const { besluit, wegingen } = traject.afweging
    const isInwoner = ctx.actor.soort === 'inwoner'
    const getoond = isInwoner ? (besluit?.wegingen ?? {}) : wegingen
    const versie = isInwoner ? (besluit?.versie ?? 0) : weegVersie(traject)
    const oneens = traject.gesprek.oneens.filter((een) => een.versie === versie)
    const teksten = [...Object.values(getoond).flatMap(tekstenIn), ...oneens.map(({ tekst }) => tekst)]
    const plan = await planVersieVan(tx, traject.id, versie, teksten)
    return {
      ...{ traject, wegingen: getoond, oneens, plan },
      resultaten: plan ? teWegenIn(plan.inhoud) : [],
      tekstVan: (id: string) => plan?.teksten.find((een) => een.id === id) ?? null,
    }
  })
}

export type OpenAfweging = NonNullable<Awaited<ReturnType<typeof openAfweging>>>

const tekstenIn = ({ bronnen, tekst }: Gewogen): string[] => [...bronnen.map((een) => een.tekst), tekst]

/** What somebody of the toegang wrote down about one result, in words. */
export type NieuweWeging = {
  bronnen: readonly { bron: Bron; oordeel: Oordeel; woorden: string }[]
  plekken: readonly string[]
  regelingen: Partial<Record<Regeling, Aanspraak>>
  uitkomst: WegingUitkomst
  levenslang: boolean
  woorden: string
}

/** Writes down what was weighed for one result (D3A-09, D4-10 to D4-20). Refuses when a colleague weighed it meanwhile. */
export function weegResultaat(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { resultaat, basis, weging }: { resultaat: string; basis: number; weging: NieuweWeging },
) {
  return geefOpdracht(ctx, trajectId, formulier, async ({ tx, traject, noteer }) => {
    const { bronnen, woorden, ...rest } = weging
    const gevonden = await teWegen(tx, traject)
    if (!gevonden) return refuse('plan-niet-bij-ons')
    return {
      ...{ type: 'WeegResultaat', resultaat, basis, resultaten: gevonden, ...rest },
      bronnen: bronnen.map(({ bron, oordeel, woorden: waarom }) => ({
        bron,
        oordeel,
        tekst: noteer('weging', waarom),
      })),
      tekst: noteer('weging', woorden),
    }
  })
}

/** Concludes whether an aanbieder is needed, and for which results (D2-06, D2-07): the inwoner is told. `versie`: of the plan that was on the page. */
export function rondAfwegingAf(ctx: ToegangCtx, trajectId: string, formulier: Formulier, versie: number) {
  return geefOpdracht(ctx, trajectId, formulier, async ({ tx, traject }) => {
    const resultaten = await teWegen(tx, traject)
    return resultaten ? { type: 'RondAfwegingAf', versie, resultaten } : refuse('nog-geen-akkoord-gevraagd')
  })
}

async function teWegen(tx: Tx, traject: Traject): Promise<string[] | null> {
  const plan = await planVersieVan(tx, traject.id, weegVersie(traject))
  return plan && teWegenIn(plan.inhoud)
}
