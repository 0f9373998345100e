import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Onderwerp, Vragenset } from '#app/domain/perspectiefplan/vragen.ts'

export type Stand = 'ingevuld' | 'deels' | 'leeg'

/**
 * Per subject that applies to this plan: filled in, in part, or empty (D0-06). Counts what was always asked; a field that hangs on a
 * choice is left out, because a frozen plan no longer says whether it was asked.
 */
export function standPerVraag(set: Vragenset, plan: BevrorenPlan): { id: string; nr: number | null; stand: Stand }[] {
  return set.onderwerpen
    .filter((onderwerp) => !(onderwerp.alleenBreed && plan.enkelvoudig))
    .map((onderwerp) => ({ id: onderwerp.id, nr: onderwerp.nr ?? null, stand: standVan(set, plan, onderwerp) }))
}

function standVan(set: Vragenset, plan: BevrorenPlan, { id, velden, perResultaat }: Onderwerp): Stand {
  const gevraagd = (perResultaat ? set.perResultaat[perResultaat] : velden).filter(
    (veld) => !('alleenBij' in veld && veld.alleenBij),
  )
  const hoort = (bladzijde: string) => (perResultaat ? bladzijde.startsWith(`${perResultaat}-`) : bladzijde === id)
  const gevuld = plan.onderdelen.filter(({ bladzijde, antwoorden }) => hoort(bladzijde) && antwoorden.length > 0)
  if (gevuld.length === 0) return 'leeg'
  const compleet = gevuld.every(({ antwoorden }) =>
    gevraagd.every((veld) => antwoorden.some((antwoord) => antwoord.veld === veld.naam)),
  )
  const verwacht = perResultaat
    ? plan.onderdelen.filter(({ bladzijde }) => bladzijde.startsWith('resultaat-')).length
    : 1
  return compleet && gevuld.length >= verwacht ? 'ingevuld' : 'deels'
}
