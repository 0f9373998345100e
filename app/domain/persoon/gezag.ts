import type { Vastgelegd } from '../traject/gebeurtenissen.ts'

/** Where the toegang looked whether somebody has gezag: the BRP, or the gezagsregister of the court (D0-13, B2). */
export const gezagBronnen = ['brp', 'gezagsregister'] as const
export type GezagBron = (typeof gezagBronnen)[number]

/** What the toegang found: gezag or not, where, when and who looked. The relation stays as it was told. */
export type Gezag = { gezag: 'ja' | 'nee'; bron: GezagBron; op: Date; door: string | null } | null

/** What is known of gezag after this gebeurtenis; the same when it was about something else. */
export function volgGezag(gezag: Gezag, feit: Vastgelegd): Gezag {
  if (feit.type !== 'GezagGecontroleerd') return gezag
  return { gezag: feit.gezag, bron: feit.bron, op: feit.op, door: feit.door }
}
