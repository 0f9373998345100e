import { refuse } from '../refuse.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { accept, type Decision } from './decision.ts'
import type { Traject } from './traject.ts'

/** Why a traject ends without help of the gemeente. */
export const sluitredenen = ['niet-voor-ons', 'geen-hulp-nodig', 'zelf-opgelost', 'verhuisd'] as const
export type Sluitreden = (typeof sluitredenen)[number]

/** The reasons that are a view of the gemeente on the question; the others are what the inwoner said. */
const oordelen = new Set<Sluitreden>(['niet-voor-ons', 'geen-hulp-nodig'])

/** How a question was handed to who takes it over: never by a telephone number alone. */
export const overdrachten = ['samen-gesproken', 'gebeld', 'geschreven'] as const

/** Who takes the question over: the text with the name, how it was handed over, and the day they took it. */
export type Overdracht = { ontvanger: string; hoe: (typeof overdrachten)[number]; aangenomenOp: Datum }

type Sluiting = { reden: Sluitreden; uitleg: string; overdracht: Overdracht | null }

export type AfsluitGebeurtenis = { type: 'TrajectAfgesloten' } & Sluiting
export type AfsluitCommand = {
  type: 'SluitAf'
  reden: Sluitreden
  uitleg: string | null
  overdracht: Overdracht | null
}

/** `op`: when it was closed. An aanvraag opens it again. */
export type Afgesloten = Sluiting & { op: Date }

/**
 * No question falls between two stools (D1-25): nothing closes without an explanation the inwoner can read, and 'not for us' not without somebody who
 * took it over. Where the gemeente itself says how it ends, it has read the own plan of the inwoner (D1-03). Texts come as ids.
 */
export function decideAfsluiten(
  { reden, uitleg, overdracht }: AfsluitCommand,
  { eigenPlan }: Pick<Traject, 'eigenPlan'>,
): Decision {
  if (uitleg === null) return refuse('afsluiten-zonder-uitleg')
  if (oordelen.has(reden) && eigenPlan.plan && !eigenPlan.gelezen) return refuse('eigen-plan-ongelezen')
  if (reden === 'niet-voor-ons' && overdracht === null) return refuse('niemand-neemt-over')
  return accept({ type: 'TrajectAfgesloten', reden, uitleg, overdracht })
}
