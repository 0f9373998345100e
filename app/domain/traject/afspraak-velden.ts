import type { Veld } from '../perspectiefplan/vragen.ts'
import { afspraakSoorten, type Afspraak } from './afspraken.ts'

/** What is promised, by whom and before which day (D1-30). */
export const beloofVelden: readonly Veld[] = [
  { naam: 'belooft', soort: 'keuze', opties: ['toegang', 'aanbieder', 'inwoner'], nodig: true },
  { naam: 'soort', soort: 'keuze', opties: afspraakSoorten, nodig: true },
  { naam: 'belofte', soort: 'lang', max: 2000, nodig: true },
  { naam: 'tot', soort: 'datum', vanafVandaag: true, nodig: true },
]

/** Which of these promises is over, and how: let go only with a reason. */
export const eindeVelden = (open: readonly Pick<Afspraak, 'id'>[]): readonly Veld[] => [
  { naam: 'afspraak', soort: 'keuze', opties: open.map(({ id }) => id), nodig: true },
  { naam: 'einde', soort: 'keuze', opties: ['nagekomen', 'vervalt'], nodig: true },
  { naam: 'reden', soort: 'lang', max: 2000, nodig: true, alleenBij: { veld: 'einde', waarde: 'vervalt' } },
]
