import { beslistermijn } from '../termijnen/beslistermijn.ts'
import { datumVan } from '../termijnen/kalender.ts'
import { berekenTermijn, type Termijn } from '../termijnen/termijn.ts'
import { termijnBegin } from './nieuw-plan.ts'
import type { Traject } from './traject.ts'

export type TrajectTermijn = Termijn<'wmo-onderzoek' | 'wmo-besluit' | 'jeugd-besluit'>

/**
 * Until when the gemeente has now: after a Wmo aanvraag two weeks for the decision (Wmo 2015 2.3.5 lid 2), before it the term of the hulpvraag or
 * of the new plan.
 */
export function termijnVan(traject: Pick<Traject, 'wet' | 'hulpvraagOp' | 'herziening' | 'aanvraag'>): TrajectTermijn {
  const { ingediendOp } = traject.aanvraag
  if (ingediendOp) return berekenTermijn('wmo-besluit', datumVan(ingediendOp))
  return beslistermijn(traject.wet, termijnBegin(traject))
}
