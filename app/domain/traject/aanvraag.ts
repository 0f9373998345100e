import { refuse, type Weigering } from '../refuse.ts'
import { datumVan, plusDagen, type Datum } from '../termijnen/kalender.ts'
import { berekenTermijn } from '../termijnen/termijn.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { termijnBegin } from './nieuw-plan.ts'
import type { Traject } from './traject.ts'

/** What opened the way: the verslag, the six weeks that passed, or the toegang that closed the traject without one. */
export type AanvraagSinds = 'verslag' | 'zes-weken' | 'afgesloten'
export type AanvraagGebeurtenis = { type: 'AanvraagIngediend'; sinds: AanvraagSinds }
export type AanvraagCommand = { type: 'DienAanvraagIn'; vandaag: Datum }

/** `verslagOp`: when the outcome of the research was first given in writing: the version that was laid before the inwoner (Wmo 2015 2.3.2 lid 8). */
export type Aanvraag = { verslagOp: Date | null; ingediendOp: Date | null }

export const geenAanvraag: Aanvraag = { verslagOp: null, ingediendOp: null }

export type AanvraagKan =
  { kan: true; sinds: AanvraagSinds } | { kan: false; weigering: Weigering; vanaf: Datum | null }

/**
 * Whether the Wmo aanvraag can be made on this day (Wmo 2015 2.3.2 lid 9): from the day the verslag was given, or from the day after the six weeks
 * for the research; and at once when the toegang closed the traject (D1-25). While the law is not set nobody is kept waiting by it. Refuses under the Jeugdwet, where the hulpvraag is the aanvraag (C12).
 */
export function aanvraagKan(traject: Traject, vandaag: Datum): AanvraagKan {
  const { wet, aanvraag } = traject
  if (wet === 'jeugd') return { kan: false, weigering: 'aanvraag-al-hulpvraag', vanaf: null }
  if (aanvraag.ingediendOp) return { kan: false, weigering: 'al-aangevraagd', vanaf: null }
  if (traject.afgesloten) return { kan: true, sinds: 'afgesloten' }
  if (aanvraag.verslagOp) return { kan: true, sinds: 'verslag' }
  const vanaf = plusDagen(berekenTermijn('wmo-onderzoek', datumVan(termijnBegin(traject))).einddatum, 1)
  return vandaag >= vanaf ? { kan: true, sinds: 'zes-weken' } : { kan: false, weigering: 'aanvraag-te-vroeg', vanaf }
}

export function decideAanvraag({ vandaag }: AanvraagCommand, traject: Traject): Decision {
  const uitkomst = aanvraagKan(traject, vandaag)
  return uitkomst.kan ? accept({ type: 'AanvraagIngediend', sinds: uitkomst.sinds }) : refuse(uitkomst.weigering)
}

/** The aanvraag after this gebeurtenis; a new plan begins anew. */
export function volgAanvraag(aanvraag: Aanvraag, feit: Vastgelegd): Aanvraag {
  switch (feit.type) {
    case 'AkkoordGevraagd':
      return aanvraag.verslagOp ? aanvraag : { ...aanvraag, verslagOp: feit.op }
    case 'AanvraagIngediend':
      return { ...aanvraag, ingediendOp: feit.op }
    case 'NieuwPlanBegonnen':
      return geenAanvraag
    default:
      return aanvraag
  }
}
