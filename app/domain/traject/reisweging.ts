import { productMetCode } from '../aanbod/regio.ts'
import type { HulpId } from '../aanbod/hulp.ts'
import { refuse, type Refused } from '../refuse.ts'
import type { Traject } from './traject.ts'

/** Help that is given at a place away from home, so that somebody has to get there. */
const buitenshuis: readonly HulpId[] = [
  'jeugd-dag',
  'jeugd-logeren',
  'jeugd-vervoer',
  'logeren',
  'dagbesteding',
  'vervoer',
]

/** Whether travelling with others in a bus suits this person (D4-31: doelgroep in de bus). */
export const busOordelen = ['past', 'past-niet', 'geen-bus'] as const
export type BusOordeel = (typeof busOordelen)[number]

/** Whether those around them can bring and fetch (D4-31: eigen kracht ouders). */
export const eigenVervoer = ['ja', 'deels', 'nee'] as const
export type EigenVervoer = (typeof eigenVervoer)[number]

/** Who pays for the way (D4-31: financiën). */
export const reisKosten = ['zelf', 'samen', 'gemeente'] as const
export type ReisKosten = (typeof reisKosten)[number]

/** The four factors of D4-31; `minuten`: the way there. `tekst`: the id of the text that says why. */
export type Reisweging = {
  minuten: number
  bus: BusOordeel
  eigen: EigenVervoer
  kosten: ReisKosten
  tekst: string
}

/** Whether the help that was established is given away from home: then the way there is weighed with who is advised (D4-31, D2-14). */
export function isBuitenshuis({ gemeente, keuze }: Pick<Traject, 'gemeente' | 'keuze'>): boolean {
  const hulp = keuze.hulp && productMetCode(gemeente, keuze.hulp.product)?.hulp
  return hulp ? buitenshuis.includes(hulp) : false
}

const langsteReis = 300

/** Why this weighing of the way does not go along; null when it does. */
export function misInReis(reis: Reisweging | null, traject: Pick<Traject, 'gemeente' | 'keuze'>): Refused | null {
  if (!isBuitenshuis(traject)) return null
  if (!reis) return refuse('reis-niet-gewogen')
  const { minuten } = reis
  return Number.isInteger(minuten) && minuten >= 0 && minuten <= langsteReis ? null : refuse('reistijd-geen-getal')
}
