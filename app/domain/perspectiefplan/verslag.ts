import type { BevrorenPlan } from './bevroren-plan.ts'
import { onderwerpVan } from './lijst.ts'
import { isLeeg, type Passage } from './plan.ts'
import { verslagdelen, type ToegangOnderwerp, type Verslagdeel } from './toegang-teksten.ts'
import type { Dekking, Vragenset } from './vragen.ts'

/** Who covers a part: what the inwoner answered about it, and what the toegang wrote. */
export type VerslagStand = { deel: Verslagdeel; antwoorden: BevrorenPlan['onderdelen']; toegang: string }

/** Each part of the verslag with what is known about it. In: the plan as it was sent, and the texts of the toegang. */
export function verslagVan(set: Vragenset, plan: BevrorenPlan, passages: readonly Passage[]): VerslagStand[] {
  return verslagdelen.map((deel) => ({
    deel,
    antwoorden: plan.onderdelen.flatMap((onderdeel) => {
      const antwoorden = onderdeel.antwoorden.filter(({ veld }) =>
        set.verslag[deel].some((een) => zegtIets(set, een, onderdeel.bladzijde, veld)),
      )
      return antwoorden.length > 0 ? [{ ...onderdeel, antwoorden }] : []
    }),
    toegang: tekstBij(passages, deel),
  }))
}

/**
 * The parts about which nobody said anything yet. An enkelvoudige hulpvraag has answers 1 to 6 only, and its verslag covers all seven all the same: the toegang
 * writes what the inwoner was not asked.
 */
export function openDelen(standen: readonly VerslagStand[]): Verslagdeel[] {
  return standen.filter(({ antwoorden, toegang }) => antwoorden.length === 0 && isLeeg(toegang)).map(({ deel }) => deel)
}

/** The newest text of the toegang under this name, or ''. */
export const tekstBij = (passages: readonly Passage[], onderwerp: ToegangOnderwerp): string =>
  String(passages.find((een) => een.onderwerp === onderwerp)?.waarden.tekst ?? '')

function zegtIets(set: Vragenset, dekking: Dekking, bladzijde: string, veld: string): boolean {
  return onderwerpVan(set, bladzijde)?.id === dekking.onderwerp && (dekking.veld === undefined || dekking.veld === veld)
}
