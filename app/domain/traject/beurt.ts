import { contactBelofteVan } from '../gemeente/contact-belofte.ts'
import { heeftStapNa, type Stap as ReisStap, type Wie } from '../klantreis/klantreis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import type { TermijnNaam } from '../klantreis/termijn-namen.ts'
import { datumVan, type Datum } from '../termijnen/kalender.ts'
import { berekenTermijn, type Termijn } from '../termijnen/termijn.ts'
import { contactBelofte } from './afspraken.ts'
import { isFeit } from './feiten.ts'
import { keuzeStandVan, lopendeMatch, wieBij, type KeuzeStand } from './keuze-stand.ts'
import { doetZelf, isHulpZelf, isOnderweg, nuVan } from './reis-stand.ts'
import { uiterlijkVan } from './te-laat.ts'
import { termijnVan } from './termijn.ts'
import type { Traject } from './traject.ts'
import { isAangevuld, oneensStandVan, uitvoerendeMatch, wieBijOneens, type OneensStand } from './uitvoering-stand.ts'
import { nogTeVragen, vraagtAanbieder } from './zorgplan-instemming.ts'

/** Until when: a term with its sum, or where no source sets one the day on which somebody said to be in touch (`afspraak`: which promise; null: that of the gemeente to everybody). */
export type TotWanneer =
  | { soort: 'termijn'; termijn: Termijn<TermijnNaam>; einddatum: Datum }
  /** The day of the message that the decision comes later (Awb 4:14 lid 3). */
  | { soort: 'uitstel'; einddatum: Datum }
  | { soort: 'contact'; einddatum: Datum; afspraak: string | null }

/** Whose turn it is in the klantreis, until when and why: the one line that inwoner, aanbieder and toegang all read. */
export type ReisBeurt = {
  stap: ReisStap
  wie: Wie
  tot: TotWanneer
  /**
   * Why it is theirs: their step, the answer about the zorgplan that the step of somebody else waits for, the help that runs, what the choice of an aanbieder waits
   * for, or what not agreeing with the zorgplan waits for.
   */
  waarom: 'stap' | 'zorgplan' | 'zorgplan-vragen' | 'loopt' | KeuzeStand | OneensStand
}

/** Whose turn it is past the plan; null while the plan is being made, and when nothing is left. Pure: the same data give the same line to everybody. */
export function reisBeurtVan(traject: Traject): ReisBeurt | null {
  if (!isOnderweg(traject)) return null
  const [stap] = nuVan(traject)
  if (!stap) return null
  const oneens = oneensStandVan(traject)
  if (oneens) return { stap, wie: wieBijOneens[oneens], tot: contactTot(traject), waarom: oneens }
  const wachtOpAntwoord = isGevraagdNaarZorgplan(stap, traject)
  // The start is done: what comes next is looking back together.
  if (isHulpZelf(stap, traject) && !wachtOpAntwoord)
    return { stap, wie: 'aanbieder', tot: totVan({ ...stap, termijnen: ['evaluatie'] }, traject), waarom: 'loopt' }
  const keuze = keuzeBeurt(stap, traject)
  if (keuze) return keuze
  const tot = totVan(stap, traject)
  if (!wachtOpAntwoord) return { stap, wie: doetZelf(stap, traject), tot, waarom: 'stap' }
  return vraagtAanbieder(traject.uitvoering)
    ? { stap, wie: 'aanbieder', tot, waarom: 'zorgplan-vragen' }
    : { stap, wie: 'inwoner', tot, waarom: 'zorgplan' }
}

/** True while the inwoner has to say what they think of the zorgplan: the one that the aanbieder laid before them here, or one that was said to be made. */
function isGevraagdNaarZorgplan(stap: ReisStap, traject: Traject): boolean {
  const { uitvoering } = traject
  if (uitvoering.zorgplan) return uitvoering.zorgplan.antwoord === null || isNogTeVragen(traject)
  const metZorgplan = heeftStapNa(reisVan(traject), 'ZorgplanGemaakt')
  return stap.klaarNa === 'ZorgGestart' && metZorgplan && traject.reis.zorgplan !== 'ja'
}

/** The decision was supplemented after a no, and somebody else whose yes is needed did not answer: the help waits for them too. */
const isNogTeVragen = ({ uitvoering }: Traject): boolean =>
  isAangevuld(uitvoering) && !uitvoering.begonnen && nogTeVragen(uitvoering).length > 0

/** Whose turn it is while an aanbieder is being chosen, or found for a step that is an aanbieder's (D0-27, D0-28, D0-31). */
function keuzeBeurt(stap: ReisStap, traject: Traject): ReisBeurt | null {
  const stand = keuzeStandVan(traject)
  if (!stand) return null
  const metMatch = stap.klaarNa === 'AanbiederGekozen' || stap.klaarNa === 'IntensiteitBekend'
  if (!metMatch && (doetZelf(stap, traject) !== 'aanbieder' || traject.reis.aanbieder !== null)) return null
  const wie = wieBij[stand]
  return { stap, wie, tot: wie === 'aanbieder' ? totVan(stap, traject) : contactTot(traject), waarom: stand }
}

/** The first of the terms that the source gives this step; where it gives none, when somebody will be in touch. */
export function totVan(stap: ReisStap, traject: Traject): TotWanneer {
  const termijnen = (stap.termijnen ?? []).flatMap((naam) => termijnBij(naam, stap, traject) ?? [])
  const eerste = termijnen.reduce<Termijn<TermijnNaam> | null>(
    (een, twee) => (!een || twee.einddatum < een.einddatum ? twee : een),
    null,
  )
  const { verlengdTot } = traject.teLaat
  if (eerste?.regel === 'jeugd-besluit' && verlengdTot) return { soort: 'uitstel', einddatum: verlengdTot }
  if (eerste) return { soort: 'termijn', termijn: eerste, einddatum: eerste.einddatum }
  return contactTot(traject)
}

/** When somebody will be in touch: as was promised in this traject, else as the gemeente promises everybody. */
function contactTot(traject: Traject): TotWanneer {
  const belofte = contactBelofte(traject.afspraken)
  if (belofte) return { soort: 'contact', einddatum: belofte.tot, afspraak: belofte.id }
  return { soort: 'contact', einddatum: contactBelofteVan(datumVan(traject.laatstOp)), afspraak: null }
}

/** The term of this name as it runs in this traject; null when what it counts from has not happened, or it is of the other law. */
function termijnBij(naam: TermijnNaam, stap: ReisStap, traject: Traject): Termijn<TermijnNaam> | null {
  const tel = (op: Date | null | undefined) => (op ? berekenTermijn(naam, datumVan(op)) : null)
  const { reis } = traject
  switch (naam) {
    case 'wmo-onderzoek':
    case 'wmo-besluit':
    case 'jeugd-besluit': {
      const termijn = termijnVan(traject)
      const vanWet = naam === 'jeugd-besluit' ? traject.wet === 'jeugd' : traject.wet !== 'jeugd'
      return vanWet ? termijn : null
    }
    // From the day the jeugdbeschermer began (D3G-02, D3A-07), and from the last talk about it (D3G-07).
    case 'gi-afstemming':
    case 'gi-passende-hulp':
      return tel(reis.gekozenOp)
    case 'gi-bepaling-versturen':
      return tel(gedaanOp(traject, 'AfstemmingGedaan'))
    case 'evaluatie': {
      const vorige =
        gedaanOp(traject, 'EvaluatieGehouden') ??
        traject.uitvoering.evaluaties.findLast((een) => een.afgesloten)?.afgesloten?.op
      return vorige ? tel(vorige) : vanafStart(naam, traject)
    }
    case 'ret-bespreking':
      return tel(reis.nodig.find((een) => een.stap === stap.id)?.op)
    // Counts from the start of the help, which this step comes before (C7).
    case 'verzoek-na-start':
      return vanafStart(naam, traject)
    // From the day the aanbieder received the plan (D0-32).
    case 'intensiteit-aanbieder':
      return tel(lopendeMatch(traject.keuze)?.op ?? vrijSinds(stap, traject))
    // From the day on which the help was wished to begin, or from the moment it could begin when that is later (D0-35).
    case 'start-zorg': {
      const [gewenst, vrij] = [gewensteStart(traject), datumVan(vrijSinds(stap, traject))]
      return berekenTermijn(naam, gewenst && gewenst > vrij ? gewenst : vrij)
    }
    case 'zorgplan':
    case 'gi-antwoord-aanbieder':
    case 'toewijzing-na-verzoek':
      return tel(vrijSinds(stap, traject))
  }
}

/** By when the help has to begin: three weeks after the day that was wished for, or after it could begin when that is later (D0-35); null in a klantreis without a start. */
export function startTermijnVan(traject: Traject): Termijn<TermijnNaam> | null {
  const stap = reisVan(traject).stappen.find(({ klaarNa }) => klaarNa === 'ZorgGestart')
  return stap ? termijnBij('start-zorg', stap, traject) : null
}

/** From the day on which the help began, as the aanbieder says it; else from the day on which that was written down. */
function vanafStart(naam: TermijnNaam, traject: Traject): Termijn<TermijnNaam> | null {
  const op = gedaanOp(traject, 'ZorgGestart')
  const dag = traject.uitvoering.begonnen?.dag ?? (op && datumVan(op))
  return dag ? berekenTermijn(naam, dag) : null
}

const gewensteStart = (traject: Traject): Datum | undefined =>
  uitvoerendeMatch(traject)?.intensiteit?.start ?? traject.keuze.hulp?.van

const gedaanOp = ({ reis }: Traject, feit: string): Date | undefined =>
  reis.gedaan.findLast((een) => een.feit === feit)?.op

/** Since when nothing holds this step up: the last of what it waits for, else the akkoord, else the choice of the klantreis. */
function vrijSinds({ wachtOp = [] }: ReisStap, traject: Traject): Date {
  const { reis, akkoord, hulpvraagOp } = traject
  const momenten = reis.gedaan.filter(({ stap }) => wachtOp.includes(stap)).map(({ op }) => op)
  const laatste = momenten.reduce<Date | null>((een, twee) => (!een || twee > een ? twee : een), null)
  return laatste ?? akkoord.antwoord?.op ?? reis.gekozenOp ?? hulpvraagOp
}

/** The days between which somebody has the turn now: from what started the term, or for a promise to be in touch from the last thing that happened. */
export function looptijdVan(traject: Traject): { begin: Datum; uiterlijk: Datum } {
  const tot = reisBeurtVan(traject)?.tot
  if (tot?.soort === 'contact') return { begin: datumVan(traject.laatstOp), uiterlijk: tot.einddatum }
  if (tot?.soort === 'termijn') return { begin: tot.termijn.begin, uiterlijk: tot.einddatum }
  return { begin: termijnVan(traject).begin, uiterlijk: tot?.einddatum ?? uiterlijkVan(traject) }
}

/** Whether an aanbieder takes part: let in by the toegang, or asked with what the inwoner agreed to share. */
export const heeftAanbieder = ({ reis, keuze }: Traject): boolean =>
  reis.aanbieder !== null || lopendeMatch(keuze) !== undefined

/** True when somebody who is not the inwoner has to act and nobody of that side takes part yet: the toegang has to find them. */
export const zoektAanbieder = (traject: Traject): boolean =>
  reisBeurtVan(traject)?.wie === 'aanbieder' && !heeftAanbieder(traject)

/** The klantreis and the step a list names: the first that can be done now, else the last one there is. */
export function reisPlek(traject: Traject): { klantreis: string; reisStap: string } {
  const klantreis = reisVan(traject)
  const stap =
    nuVan(traject)[0] ?? klantreis.stappen.findLast(({ klaarNa }) => isFeit(klaarNa, traject)) ?? klantreis.stappen[0]!
  return { klantreis: klantreis.id, reisStap: stap.id }
}
