import { geldigBesluit } from '../traject/afweging-stand.ts'
import type { Match } from '../traject/keuze-feiten.ts'
import type { BevrorenPlan } from '../perspectiefplan/bevroren-plan.ts'
import type { Traject } from '../traject/traject.ts'
import { resultatenIn } from '../zorgplan/delen.ts'

type Overzicht = {
  traject: Pick<Traject, 'keuze' | 'afweging' | 'akkoord'>
  match: Match | null
  plan: BevrorenPlan | null
}

/**
 * The results in the overview, the same for all who read it: those that were shared with the aanbieder that was asked; while nobody is asked, those an aanbieder is needed for
 * (D2-07, D4-32). A plan in which an aanbieder reads less holds no more than it may read.
 */
export function resultatenInOverzicht({ traject, match, plan }: Overzicht): string[] {
  if (!plan) return []
  const besluit = geldigBesluit(traject)
  const gedeeld = match ? (traject.keuze.goed?.onderdelen ?? []) : (besluit?.aanbieder ?? null)
  return resultatenIn(plan).filter((id) => gedeeld === null || gedeeld.includes(`resultaat-${id}`))
}
