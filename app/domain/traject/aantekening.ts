import { gemeenteMetCode } from '../gemeente/gemeenten.ts'
import { beslistermijn } from '../termijnen/beslistermijn.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { tel } from '../termijnen/tellen.ts'
import type { Wet } from './gebeurtenissen.ts'

/** Where the gemeente says nothing about it. */
const weken = 6

/**
 * Until when a note of a talk is kept (D0-16): a number of weeks of the gemeente after the last day of the term, so that it can be of use
 * until there is a decision, and no longer. A note written after that day is kept as long as from that day on.
 */
export function bewarenTot({ wet, hulpvraagOp, gemeente }: BewaarVraag, vandaag: Datum): Datum {
  const { einddatum } = beslistermijn(wet, hulpvraagOp)
  const vanaf = einddatum < vandaag ? vandaag : einddatum
  return tel(vanaf, { lengte: gemeenteMetCode(gemeente)?.aantekeningenWeken ?? weken, eenheid: 'week' })
}

type BewaarVraag = { wet: Wet; hulpvraagOp: Date; gemeente: string }
