import { reisVan } from '../klantreis/reis-van.ts'
import type { BevrorenPlan } from '../perspectiefplan/bevroren-plan.ts'
import { resultatenVan } from '../perspectiefplan/resultaten-van.ts'
import type { Weigering } from '../refuse.ts'
import { heleVraag, type AfwegingBesluit, type Bron, type Regeling, type Weging } from './afweging-feiten.ts'
import type { Traject } from './traject.ts'

/** The pages of the plan that are weighed, one by one; a plan without results is weighed as a whole. */
export function teWegenIn(plan: BevrorenPlan): string[] {
  const resultaten = resultatenVan(plan).map(({ wat }) => wat.bladzijde)
  return resultaten.length > 0 ? resultaten : [heleVraag]
}

/**
 * What is weighed, the first first: what the inwoner and those around them can do, and then what is free nearby before what is regulated elsewhere, or the other
 * way round where the process profile has it so (C22). An additional insurance is weighed for jeugdhulp (D4-12).
 */
export function volgordeVoor(traject: Pick<Traject, 'klantreis' | 'wet'>): Bron[] {
  const elders: Bron[] = reisVan(traject).eerstVoorliggend ? ['voorliggend', 'algemeen'] : ['algemeen', 'voorliggend']
  return ['eigen', 'netwerk', ...(traject.wet === 'jeugd' ? (['verzekering'] as const) : []), ...elders]
}

/** What is looked at under 'regulated elsewhere' (D4-16): school and Cimot are about jeugdigen. */
export const regelingenVoor = ({ wet }: Pick<Traject, 'wet'>): Regeling[] =>
  wet === 'jeugd' ? ['wlz', 'zvw', 'passend-onderwijs', 'cimot'] : ['wlz', 'zvw']

/** What has to be weighed: everything in its order, until something is enough. An unorthodox solution asks for no order (D1-26). */
function nodigeBronnen({ bronnen, uitkomst }: Weging, volgorde: readonly Bron[]): readonly Bron[] {
  if (uitkomst === 'anders') return []
  const genoeg = volgorde.findIndex((bron) => bronnen.some((een) => een.bron === bron && een.oordeel === 'genoeg'))
  return genoeg === -1 ? volgorde : volgorde.slice(0, genoeg + 1)
}

/** What of it still has no answer. */
export function openInWeging(weging: Weging, traject: Pick<Traject, 'klantreis' | 'wet'>): (Bron | Regeling)[] {
  const nodig = nodigeBronnen(weging, volgordeVoor(traject))
  const zonderOordeel = nodig.filter((bron) => !weging.bronnen.some((een) => een.bron === bron))
  const zonderAntwoord = nodig.includes('voorliggend')
    ? regelingenVoor(traject).filter((een) => !weging.regelingen[een])
    : []
  return [...zonderOordeel, ...zonderAntwoord]
}

/**
 * Why this weighing cannot stand; null when it can. An aanbieder comes last, when nothing else is enough (D3L-06, D4-17, D4-19), and without an aanbieder there is
 * something else that helps (D1-25).
 */
export function misInWeging(weging: Weging, traject: Pick<Traject, 'klantreis' | 'wet'>): Weigering | null {
  if (openInWeging(weging, traject).length > 0) return 'weging-niet-compleet'
  const gezegd = weging.bronnen.map(({ oordeel }) => oordeel)
  if (weging.uitkomst === 'aanbieder' && gezegd.includes('genoeg')) return 'weging-al-genoeg'
  if (weging.uitkomst === 'geen-aanbieder' && gezegd.every((een) => een === 'niet')) return 'weging-niemand-helpt'
  return null
}

/** The version of the plan whose results are weighed: the one that lies before the inwoner, else the newest that was sent; 0 while none was. */
export const weegVersie = ({ akkoord, plan }: Pick<Traject, 'akkoord' | 'plan'>): number =>
  akkoord.gevraagd?.versie ?? plan.versie

/** What came of the weighing of the plan that lies before the inwoner now, or was agreed; null while it was not concluded, also when the plan changed after it. */
export function geldigBesluit({ afweging, akkoord }: Pick<Traject, 'afweging' | 'akkoord'>): AfwegingBesluit | null {
  const { besluit } = afweging
  return besluit && besluit.versie === akkoord.gevraagd?.versie ? besluit : null
}

/** Whether something was weighed anew after it was concluded. */
export function isHerwogen({ afweging: { wegingen, besluit } }: Pick<Traject, 'afweging'>): boolean {
  return besluit !== null && besluit.resultaten.some((id) => wegingen[id]?.nr !== besluit.wegingen[id]?.nr)
}

/** Why no aanbieder can come into it yet (D2-06, D3L-06): it was not weighed, or weighed and not needed; null when it can. */
export function waaromGeenAanbieder(traject: Pick<Traject, 'afweging' | 'akkoord'>): Weigering | null {
  const besluit = geldigBesluit(traject)
  if (!besluit) return 'weging-ontbreekt'
  return besluit.aanbieder.length > 0 ? null : 'geen-aanbieder-nodig'
}
