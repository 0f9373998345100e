import { aanmeldingdelen, type Aanmeldingdeel } from '../perspectiefplan/toegang-teksten.ts'
import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import type { Traject } from './traject.ts'

export type ComplexGebeurtenis = { type: 'ComplexVastgelegd'; complex: boolean }
export type ComplexCommand = { type: 'LegComplexVast'; complex: boolean }

/**
 * Whether a casus is complex, as the toegang finds it (D3L-14). Decided while the plan is with the toegang and before akkoord is asked: the regional form is
 * laid before the inwoner with the plan, so that no aanbieder reads what the inwoner did not.
 */
export function decideComplex({ complex }: ComplexCommand, traject: Traject): Decision {
  const dicht = waaromNietComplex(traject)
  return dicht ? refuse(dicht) : accept({ type: 'ComplexVastgelegd', complex })
}

/** Why that cannot be decided now; null when it can. */
export function waaromNietComplex({ plan, akkoord }: Pick<Traject, 'plan' | 'akkoord'>) {
  if (plan.bij !== 'toegang') return 'plan-niet-bij-ons' as const
  return akkoord.gevraagd && akkoord.antwoord?.wat !== 'nee' ? ('complex-na-akkoord' as const) : null
}

/** Whether it is complex after this gebeurtenis. */
export const volgComplex = (voor: boolean, feit: Vastgelegd): boolean =>
  feit.type === 'ComplexVastgelegd' ? feit.complex : voor

/** The parts of the regional form that have no words yet; none when the casus is not complex. */
export function openAanmelding({ complex, geschreven }: Pick<Traject, 'complex' | 'geschreven'>): Aanmeldingdeel[] {
  return complex ? aanmeldingdelen.filter((deel) => !geschreven[deel]) : []
}
