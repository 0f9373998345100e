import type { Veld } from '../perspectiefplan/vragen.ts'
import { hoogstensMomenten, type Moment } from './uitvoering-feiten.ts'

/** The moments that an aanbieder proposes, where and with whom (D0-29). */
export const voorstelVelden: readonly Veld[] = [
  ...Array.from({ length: hoogstensMomenten }, (_, plek): Veld[] => [
    { naam: `dag${plek + 1}`, soort: 'datum', vanafVandaag: true, nodig: plek === 0 },
    { naam: `tijd${plek + 1}`, soort: 'kort', max: 5, aanvullen: 'tijd', nodig: plek === 0 },
  ]).flat(),
  { naam: 'waar', soort: 'lang', max: 2000, nodig: true },
]

/** The report of an intake that was held. */
export const intakeVerslagVelden: readonly Veld[] = [
  { naam: 'dag', soort: 'datum', totVandaag: true, nodig: true },
  { naam: 'verslag', soort: 'lang', max: 4000, nodig: true },
]

/** Why an intake does not go on. */
export const intakeVervaltVelden: readonly Veld[] = [{ naam: 'waarom', soort: 'lang', max: 2000, nodig: true }]

/** What of the plan an aanbieder wants to read as well, and why (D3L-23). */
export const inzageVelden: readonly Veld[] = [{ naam: 'inzage', soort: 'lang', max: 2000, nodig: true }]

/** Whether the toegang joins (D0-30). */
export const meeVelden: readonly Veld[] = [{ naam: 'mee', soort: 'keuze', opties: ['ja', 'nee'], nodig: true }]

export const geenMoment = 'geen'

/** One of the moments, or none of them and what is possible instead. */
export const momentVelden = (momenten: readonly Moment[]): readonly Veld[] => [
  { naam: 'moment', soort: 'keuze', opties: [...momenten.map(waardeVan), geenMoment], nodig: true },
  { naam: 'anders', soort: 'lang', max: 2000, nodig: true, alleenBij: { veld: 'moment', waarde: geenMoment } },
]

/** A moment as a form carries it: '2026-05-04 09:30'. */
export const waardeVan = ({ dag, tijd }: Moment): string => `${dag} ${tijd}`

/** The moment that a form carried. */
export function momentUit(waarde: string): Moment {
  const [dag = '', tijd = ''] = waarde.split(' ')
  return { dag, tijd }
}
