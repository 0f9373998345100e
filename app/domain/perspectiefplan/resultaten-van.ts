import type { BevrorenAntwoord, BevrorenPlan } from './bevroren-plan.ts'

/** The answers about each result of a version, and those about who does it: what somebody agrees with apart from the plan (D2-08). */
export function resultatenVan({ onderdelen }: BevrorenPlan): { wat: Antwoorden; wie: Antwoorden }[] {
  const antwoordenOp = (bladzijde: string): Antwoorden => ({
    bladzijde,
    antwoorden: onderdelen.find((een) => een.bladzijde === bladzijde)?.antwoorden ?? [],
  })
  return onderdelen
    .filter(({ bladzijde }) => bladzijde.startsWith('resultaat-'))
    .map(({ bladzijde }) => ({
      wat: antwoordenOp(bladzijde),
      wie: antwoordenOp(bladzijde.replace('resultaat-', 'wie-')),
    }))
}

type Antwoorden = { bladzijde: string; antwoorden: readonly BevrorenAntwoord[] }
