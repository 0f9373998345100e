import { accept, type Decision } from './decision.ts'
import type { Traject } from './traject.ts'

/** Help that cannot wait (Wmo 2015 2.3.3, Jeugdwet 6.1.3): said by the inwoner or by the toegang, taken away by the toegang. */
export type SpoedGebeurtenis = { type: 'SpoedGemeld' } | { type: 'SpoedOpgeheven' }
export type SpoedCommand = { type: 'MeldSpoed' } | { type: 'HefSpoedOp' }

/** Saying it twice says it once; nobody has to explain why it is urgent or no longer (D1-24). */
export function decideSpoed({ type }: SpoedCommand, { spoed }: Pick<Traject, 'spoed'>): Decision {
  if (type === 'MeldSpoed') return spoed ? accept() : accept({ type: 'SpoedGemeld' })
  return spoed ? accept({ type: 'SpoedOpgeheven' }) : accept()
}
