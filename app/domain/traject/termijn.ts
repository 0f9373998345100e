import { datumVan } from '../termijnen/kalender.ts'
import { beslistermijn, termijnInWeken, type Termijn } from '../termijnen/termijnen.ts'
import { termijnBegin } from './nieuw-plan.ts'
import type { Traject } from './traject.ts'

/**
 * Until when the gemeente has now: after a Wmo aanvraag two weeks for the decision (Wmo 2015 2.3.5 lid 2), before it the term of the hulpvraag or
 * of the new plan.
 */
export function termijnVan(traject: Pick<Traject, 'wet' | 'hulpvraagOp' | 'herziening' | 'aanvraag'>): Termijn {
  const { ingediendOp } = traject.aanvraag
  if (ingediendOp) return termijnInWeken('wmo-besluit', datumVan(ingediendOp), 2)
  return beslistermijn(traject.wet, termijnBegin(traject))
}
