import type { Wet } from '../traject/gebeurtenissen.ts'
import { datumVan, geenEinddag, plusDagen, type Datum } from './kalender.ts'

/** A term with the sum that explains it: from the day after `trigger`, raw end, and each day that was skipped and why. */
export type Termijn<R extends string = 'wmo-onderzoek' | 'wmo-besluit' | 'jeugd-besluit'> = {
  regel: R
  trigger: Datum
  weken: number
  ruweEinddatum: Datum
  einddatum: Datum
  verschoven: { datum: Datum; reden: 'weekend' | 'feestdag' | 'gelijkgesteld' }[]
}

/**
 * Until when the gemeente has: Wmo six weeks for the research (Wmo 2015 2.3.2 lid 1), Jeugd eight weeks for the decision (Awb 4:13
 * lid 2). While the law is not set the shorter one counts, so that nobody is late by waiting. In: the moment of the hulpvraag.
 */
export function beslistermijn(wet: Wet, hulpvraagOp: Date): Termijn {
  const regel = wet === 'jeugd' ? 'jeugd-besluit' : 'wmo-onderzoek'
  return termijnInWeken(regel, datumVan(hulpvraagOp), regel === 'jeugd-besluit' ? 8 : 6)
}

/** Seven days from the day after the hulpvraag (L1): a week of the calendar, moved like every legal term. */
export function termijnEigenPlan(hulpvraagOp: Date): Termijn<'wmo-eigen-plan'> {
  return termijnInWeken('wmo-eigen-plan', datumVan(hulpvraagOp), 1)
}

/** A legal term of n weeks, moved past weekends, feestdagen and equated days (Algemene termijnenwet art. 1 lid 1). */
export function termijnInWeken<R extends string>(regel: R, trigger: Datum, weken: number): Termijn<R> {
  const ruweEinddatum = plusDagen(trigger, weken * 7)
  const verschoven: Termijn<R>['verschoven'] = []
  let einddatum = ruweEinddatum
  for (let reden = geenEinddag(einddatum); reden; reden = geenEinddag(einddatum)) {
    verschoven.push({ datum: einddatum, reden })
    einddatum = plusDagen(einddatum, 1)
  }
  return { regel, trigger, weken, ruweEinddatum, einddatum, verschoven }
}
