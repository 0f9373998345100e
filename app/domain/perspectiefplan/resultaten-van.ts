import { alsGetoond, type BevrorenPlan } from './bevroren-plan.ts'

/** The results of a version as the person saw them, each with who does it: what somebody agrees with apart from the plan (D2-08). */
export function resultatenVan({ onderdelen }: BevrorenPlan): { wat: string; wie: string }[] {
  const antwoordenOp = (bladzijde: string) =>
    onderdelen.find((een) => een.bladzijde === bladzijde)?.antwoorden.map(({ antwoord }) => alsGetoond(antwoord)) ?? []
  return onderdelen
    .filter(({ bladzijde }) => bladzijde.startsWith('resultaat-'))
    .map(({ bladzijde }) => ({
      wat: antwoordenOp(bladzijde).join('\n'),
      wie: antwoordenOp(bladzijde.replace('resultaat-', 'wie-')).join('\n'),
    }))
}
