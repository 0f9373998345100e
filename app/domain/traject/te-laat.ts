import { refuse, type Weigering } from '../refuse.ts'
import { bedragNa, dwangsomNa, isTeVroeg, type Dwangsom } from '../termijnen/dwangsom.ts'
import { dagenTussen, datumVan, plusDagen, type Datum } from '../termijnen/kalender.ts'
import { berekenTermijn, type Termijn } from '../termijnen/termijn.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { termijnVan, type TrajectTermijn } from './termijn.ts'
import type { Traject } from './traject.ts'

/**
 * That the decision comes later (Awb 4:14): of which lid, before which day, and why (`tekst` is the id of the words). Lid 1 follows a term of a law (Wmo) and
 * moves nothing; lid 3, told within the eight weeks of Awb 4:13, gives another reasonable term (Jeugdwet).
 */
export type TeLaatGebeurtenis =
  | { type: 'UitstelGemeld'; lid: 1 | 3; tot: Datum; tekst: string }
  /** The inwoner says that the gemeente is too late (Awb 4:17 lid 3, 6:12). */
  | { type: 'IngebrekeGesteld' }

export type TeLaatCommand =
  { type: 'MeldUitstel'; tot: Datum; tekst: string; vandaag: Datum } | { type: 'StelInGebreke'; vandaag: Datum }

export type TeLaat = {
  /** The last message that it comes later. */
  uitstel: { lid: 1 | 3; tot: Datum; tekst: string; op: Date } | null
  /** The day that was told within the first term, and is the term since (Awb 4:14 lid 3). */
  verlengdTot: Datum | null
  ingebrekeOp: Date | null
}

export const nietTeLaat: TeLaat = { uitstel: null, verlengdTot: null, ingebrekeOp: null }

/** The term of the decision: only the Jeugdwet has one from the hulpvraag on, the Wmo from the aanvraag on (C12); null while there is none. */
export function besluitTermijnVan(traject: Traject): TrajectTermijn | null {
  const termijn = termijnVan(traject)
  return termijn.regel === 'wmo-onderzoek' ? null : termijn
}

/** The last day for the decision: that of the term, or the day that was told in time (Awb 4:14 lid 3); null while there is no such term. */
export function besluitdagVan(traject: Traject): Datum | null {
  const termijn = besluitTermijnVan(traject)
  return termijn && (traject.teLaat.verlengdTot ?? termijn.einddatum)
}

/** When the decision was sent, or null. */
export const besluitOp = ({ reis }: Pick<Traject, 'reis'>): Date | null =>
  reis.gedaan.findLast(({ feit }) => feit === 'BeschikkingVerstuurd')?.op ?? null

/** Until when the gemeente has now, as lists and messages say it. */
export function uiterlijkVan(traject: Traject): Datum {
  return besluitdagVan(traject) ?? termijnVan(traject).einddatum
}

export type IngebrekeKan = { kan: true; sinds: Datum } | { kan: false; weigering: Weigering; vanaf: Datum | null }

/** Whether the inwoner can say on this day that the gemeente is too late (Awb 4:17 lid 3); when it is too early, from which day. */
export function ingebrekeKan(traject: Traject, vandaag: Datum): IngebrekeKan {
  const niet = (weigering: Weigering, vanaf: Datum | null = null) => ({ kan: false as const, weigering, vanaf })
  if (traject.teLaat.ingebrekeOp) return niet('al-in-gebreke')
  if (besluitOp(traject)) return niet('besluit-is-er')
  const einddatum = besluitdagVan(traject)
  if (!einddatum) return niet('nog-geen-besluittermijn')
  return isTeVroeg(vandaag, { einddatum })
    ? niet('ingebreke-te-vroeg', plusDagen(einddatum, 1))
    : { kan: true, sinds: einddatum }
}

/**
 * Decides about being too late. Refuses the message of Awb 4:14 where no decision is awaited, and a day that is no later than what holds now; refuses the
 * ingebrekestelling before the term is over, twice, and once there is a decision.
 */
export function decideTeLaat(command: TeLaatCommand, traject: Traject): Decision {
  if (command.type === 'StelInGebreke') {
    const uitkomst = ingebrekeKan(traject, command.vandaag)
    return uitkomst.kan ? accept({ type: 'IngebrekeGesteld' }) : refuse(uitkomst.weigering)
  }
  if (besluitOp(traject)) return refuse('besluit-is-er')
  const termijn = besluitTermijnVan(traject)
  if (!termijn) return refuse('nog-geen-besluittermijn')
  const { tot, tekst, vandaag } = command
  const geldt = [termijn.einddatum, traject.teLaat.uitstel?.tot ?? '', vandaag].sort().at(-1)!
  if (tot <= geldt) return refuse('uitstel-niet-later')
  return accept({ type: 'UitstelGemeld', lid: termijn.regel === 'wmo-besluit' ? 1 : 3, tot, tekst })
}

/** What holds after this gebeurtenis. In: the traject as it was before it. A new plan begins anew. */
export function volgTeLaat(traject: Traject, feit: Vastgelegd): TeLaat {
  const { teLaat } = traject
  switch (feit.type) {
    case 'UitstelGemeld': {
      const { lid, tot, tekst, op } = feit
      const termijn = besluitTermijnVan(traject)
      const isTijdig = lid === 3 && termijn !== null && datumVan(op) <= termijn.einddatum
      return { ...teLaat, uitstel: { lid, tot, tekst, op }, verlengdTot: isTijdig ? tot : teLaat.verlengdTot }
    }
    case 'IngebrekeGesteld':
      return { ...teLaat, ingebrekeOp: feit.op }
    case 'NieuwPlanBegonnen':
      return nietTeLaat
    default:
      return teLaat
  }
}

/** What runs after an ingebrekestelling: the two weeks with their sum, and after them a sum for each day (Awb 4:17, 4:18). */
export type Verzuim = {
  ontvangen: Datum
  termijn: Termijn<'ingebrekestelling'>
  /** The days that cost money and what they can cost at most. */
  dwangsom: Dwangsom
  stand: 'twee-weken' | 'dwangsom' | 'dwangsom-vol' | 'op-tijd-besloten' | 'te-laat-besloten'
  /** How many days are due until today or until the decision, and what they cost in euros. */
  dagen: number
  bedrag: number
  /** By when the gemeente sets the amount (Awb 4:18); null while nothing is due or days are still being added. */
  vaststellen: Termijn<'dwangsom-vaststellen'> | null
}

/**
 * What runs in this traject on this day; null when nobody said that the gemeente is too late. Our reading of Awb 4:17 lid 1: the day on which the decision is
 * sent is no day of being late any more.
 */
export function verzuimVan(traject: Traject, vandaag: Datum): Verzuim | null {
  const { ingebrekeOp } = traject.teLaat
  if (!ingebrekeOp) return null
  const ontvangen = datumVan(ingebrekeOp)
  const termijn = berekenTermijn('ingebrekestelling', ontvangen)
  const dwangsom = dwangsomNa(termijn.einddatum)
  const besluit = besluitOp(traject)
  const laatste = besluit ? plusDagen(datumVan(besluit), -1) : vandaag
  const tot = laatste > dwangsom.laatsteDag ? dwangsom.laatsteDag : laatste
  const dagen = Math.max(0, dagenTussen(termijn.einddatum, tot))
  const isOp = besluit !== null || vandaag > dwangsom.laatsteDag
  return {
    ...{ ontvangen, termijn, dwangsom, dagen, bedrag: bedragNa(dagen) },
    stand: standVan(dagen, besluit !== null, isOp),
    vaststellen: isOp && dagen > 0 ? berekenTermijn('dwangsom-vaststellen', tot) : null,
  }
}

function standVan(dagen: number, besloten: boolean, isOp: boolean): Verzuim['stand'] {
  if (besloten) return dagen > 0 ? 'te-laat-besloten' : 'op-tijd-besloten'
  if (dagen === 0) return 'twee-weken'
  return isOp ? 'dwangsom-vol' : 'dwangsom'
}
