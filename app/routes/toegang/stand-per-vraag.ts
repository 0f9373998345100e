import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { bronlijstVan, lijstMetNaam } from '#app/domain/perspectiefplan/lijst.ts'
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

function standVan(set: Vragenset, plan: BevrorenPlan, { id, velden, lijst }: Onderwerp): Stand {
  const gevraagd = (lijst === undefined ? velden : lijstMetNaam(set, lijst).velden).filter(
    (veld) => !veld.vervallen && !('alleenBij' in veld && veld.alleenBij),
  )
  const bijLijst = (naam: string) => plan.onderdelen.filter(({ bladzijde }) => bladzijde.startsWith(`${naam}-`))
  const hoort = lijst === undefined ? plan.onderdelen.filter(({ bladzijde }) => bladzijde === id) : bijLijst(lijst)
  const gevuld = hoort.filter(({ antwoorden }) => antwoorden.length > 0)
  if (gevuld.length === 0) return 'leeg'
  const compleet = gevuld.every(({ antwoorden }) =>
    gevraagd.every((veld) => antwoorden.some((antwoord) => antwoord.veld === veld.naam)),
  )
  const verwacht = lijst === undefined ? 1 : bijLijst(bronlijstVan(set, lijst)).length
  return compleet && gevuld.length >= verwacht ? 'ingevuld' : 'deels'
}
