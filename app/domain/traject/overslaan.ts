import { aantalOpen } from './gesprek.ts'
import type { Traject } from './traject.ts'

/** The steps of filling in the plan (the sub-steps of step 3), and why one is skipped; null: it has to be done. */
export type Overslaan = { stap: '3.1' | '3.2' | '3.3' | '3.4' | '3.5' | '3.6'; want: 'zelf-ingevuld' | null }

/**
 * Which steps the toegang skips (D0-09, C13): 3.1 to 3.4 (mijn gegevens, the questions, the plan in words, contactpersonen) when the inwoner sent
 * the plan themselves and no question about it is open. The summary with 'welke hulp' (3.5) and akkoord (3.6) are never skipped: with
 * akkoord the inwoner confirms what the toegang added.
 */
export function overslaan(traject: Traject): Overslaan[] {
  const want = isZelfIngevuld(traject) ? ('zelf-ingevuld' as const) : null
  return [
    ...(['3.1', '3.2', '3.3', '3.4'] as const).map((stap) => ({ stap, want })),
    { stap: '3.5', want: null },
    { stap: '3.6', want: null },
  ]
}

/** True when the inwoner sent the plan that lies with the toegang (a traject that ended lies with nobody), and no question about it is open. */
function isZelfIngevuld(traject: Traject): boolean {
  const { plan, namens, gesprek } = traject
  if (!plan.ingediend || plan.bij !== 'toegang') return false
  return namens.versie === null && aantalOpen(gesprek) === 0
}
