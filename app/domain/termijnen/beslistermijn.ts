import type { Wet } from '../traject/gebeurtenissen.ts'
import { datumVan } from './kalender.ts'
import { berekenTermijn, type Termijn } from './termijn.ts'

/**
 * Until when the gemeente has: Wmo six weeks for the research (L3), Jeugd eight weeks for the decision (L6). While the law is not set the shorter one
 * counts, so that nobody is late by waiting. In: the moment of the hulpvraag.
 */
export function beslistermijn(wet: Wet, hulpvraagOp: Date): Termijn<'wmo-onderzoek' | 'jeugd-besluit'> {
  return berekenTermijn(wet === 'jeugd' ? 'jeugd-besluit' : 'wmo-onderzoek', datumVan(hulpvraagOp))
}
