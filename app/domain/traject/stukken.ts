import type { Gebeurtenis, Vastgelegd } from './gebeurtenissen.ts'
import { plekVan, type Plek } from './gebeurd.ts'

/** What can be opened in a traject. `plan`: as the inwoner sent it; `plan-samen`: with what the toegang wrote; `verslag`: of a talk. */
export const stukSoorten = ['plan', 'plan-samen', 'plan-papier', 'eigen-plan', 'verslag'] as const
export type StukSoort = (typeof stukSoorten)[number]

export type Stuk = { soort: StukSoort; plek: Plek; feit: Vastgelegd }

function soortVan({ type }: Gebeurtenis): StukSoort | null {
  switch (type) {
    case 'PlanIngediend':
      return 'plan'
    case 'PlanNamensIngediend':
    case 'AkkoordGevraagd':
      return 'plan-samen'
    case 'PapierOntvangen':
      return 'plan-papier'
    case 'EigenPlanIngediend':
      return 'eigen-plan'
    case 'GesprekVerslagen':
      return 'verslag'
    default:
      return null
  }
}

/** Everything that can be opened, newest first, each with who made it and when; a verslag that was written again, and a version that was asked about twice, once. */
export function stukkenVan(feiten: readonly Vastgelegd[]): Stuk[] {
  const gezien = new Set<string>()
  return [...feiten].reverse().flatMap((feit) => {
    const [soort, plek] = [soortVan(feit), plekVan(feit)]
    const sleutel = JSON.stringify(plek)
    if (!soort || !plek || (plek.bij !== 'eigen-plan' && gezien.has(sleutel))) return []
    gezien.add(sleutel)
    return [{ soort, plek, feit }]
  })
}
