import type { Veld } from '../perspectiefplan/vragen.ts'
import type { Taak } from './taken.ts'

/** Which of these tasks ends, and how: done with what came of it, or withdrawn (D1-46). */
export const taakEindeVelden = (open: readonly Pick<Taak, 'id'>[]): readonly Veld[] => [
  { naam: 'taak', soort: 'keuze', opties: open.map(({ id }) => id), nodig: true },
  { naam: 'einde', soort: 'keuze', opties: ['gedaan', 'ingetrokken'], nodig: true },
  { naam: 'uitkomst', soort: 'lang', max: 4000, nodig: true, alleenBij: { veld: 'einde', waarde: 'gedaan' } },
]
