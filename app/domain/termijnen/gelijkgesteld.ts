import type { Datum } from './kalender.ts'

/**
 * The years whose besluit on equated days stands in the list below (Algemene termijnenwet art. 3 lid 3). When a new besluit is published: add
 * its days, and move `totEnMet`. A date beyond it can still move, and says so.
 */
export const besluitenBekend = { vanaf: 2023, totEnMet: 2028 } as const

/** Days that a besluit made equal to a feestdag. */
export const gelijkgesteldeDagen: readonly Datum[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]

/** Whether the equated days of the year of this date are known: every one, not yet, or never entered here (before the first year). */
export function besluitVoor(datum: Datum): 'bekend' | 'nog-niet' | 'niet-opgenomen' {
  const jaar = Number(datum.slice(0, 4))
  if (jaar > besluitenBekend.totEnMet) return 'nog-niet'
  return jaar < besluitenBekend.vanaf ? 'niet-opgenomen' : 'bekend'
}
