import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import type { Traject } from './traject.ts'

/** Why a plan is made anew after it was agreed. */
export const nieuwPlanRedenen = ['evaluatie', 'verlenging', 'verandering'] as const
export type NieuwPlanReden = (typeof nieuwPlanRedenen)[number]

export type NieuwPlanGebeurtenis = { type: 'NieuwPlanBegonnen'; reden: NieuwPlanReden; vanaf: number }
export type NieuwPlanCommand = { type: 'BeginNieuwPlan'; reden: NieuwPlanReden }

/** The version that was agreed last, which goes on to count, and the new plan that was begun from it (D1-32). */
export type Herziening = {
  afgesproken: { versie: number; op: Date } | null
  bezig: { reden: NieuwPlanReden; vanaf: number; op: Date } | null
}

export const nooitHerzien: Herziening = { afgesproken: null, bezig: null }

/** Begins a new plan from the one that was agreed: nothing is asked twice. Refuses without an akkoord that counts now. */
export function decideNieuwPlan({ reden }: NieuwPlanCommand, { akkoord }: Traject): Decision {
  if (akkoord.antwoord?.wat !== 'ja') return refuse('nog-geen-akkoord')
  return accept({ type: 'NieuwPlanBegonnen', reden, vanaf: akkoord.antwoord.versie })
}

/** In: the akkoord as it is after this gebeurtenis. An agreed version ends the making of a new plan. */
export function volgHerziening(herziening: Herziening, feit: Vastgelegd, { antwoord }: Traject['akkoord']): Herziening {
  if (feit.type === 'NieuwPlanBegonnen') {
    const { reden, vanaf, op } = feit
    return { ...herziening, bezig: { reden, vanaf, op } }
  }
  if (antwoord?.wat !== 'ja') return herziening
  return { afgesproken: { versie: antwoord.versie, op: antwoord.op }, bezig: null }
}

/** From when the terms run: the hulpvraag, or the day a new plan was begun. */
export function termijnBegin({ hulpvraagOp, herziening }: Pick<Traject, 'hulpvraagOp' | 'herziening'>): Date {
  return herziening.bezig?.op ?? hulpvraagOp
}
