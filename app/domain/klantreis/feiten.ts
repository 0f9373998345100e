import { isVoltallig } from '../traject/instemming.ts'
import type { Traject } from '../traject/traject.ts'

/** What completes a step. A predicate over the traject and not a gebeurtenis, because steps repeat (akkoord per version). */
export type Feit = FeitVanNu | FeitVanLater

/** What the gebeurtenissen of today can make true. */
export type FeitVanNu = keyof typeof isWaar

/** What no gebeurtenis of today makes true: a step that waits for it stays open, and a test says so by name. Who builds one, moves it up. */
export const feitenVanLater = [
  'Verwezen',
  'AanbiederGeraadpleegd',
  'DeskundigeGeraadpleegd',
  'EigenKrachtGewogen',
  'VoorliggendGewogen',
  'HulpBepaald',
  'InzetBeslist',
  'ProductBepaald',
  'AanbiederGekozen',
  'IntensiteitBekend',
  'ArrangementVastgesteld',
  'AfsprakenoverzichtGemaakt',
  'BehoefteBepaald',
  'BeschikkingVerstuurd',
  'OpWachtlijst',
  'AanbiederGemeld',
  'ToewijzingGevraagd',
  'VerzoekGetoetst',
  'ZorgToegewezen',
  'ZorgplanGemaakt',
  'ZorgplanAkkoord',
  'ZorgplanNietAkkoord',
  'OneensAfgerond',
  'ZorgGestart',
  'VoortgangBesproken',
  'EvaluatieGehouden',
  'ZorgBeeindigd',
  'ResultatenBesproken',
  'SubsegmentWijzigt',
  'SubsegmentGewijzigd',
  'EinddatumGewijzigd',
  'AfstemmingGedaan',
  'BepalingVastgesteld',
  'BepalingVerstuurd',
  'BepalingAangepast',
  'AanbiederAntwoordde',
  'HulpNietOpTijd',
  'AanbiederGevonden',
  'NetwerkGeraadpleegd',
  'ExpertteamGevraagd',
  'ExpertteamBesprak',
  'Opgeschaald',
  'ContactpersoonBesliste',
] as const
export type FeitVanLater = (typeof feitenVanLater)[number]

/** True when this is so in this traject now. */
export function isFeit(feit: Feit, traject: Traject): boolean {
  return isVanLater(feit) ? false : isWaar[feit](traject)
}

/** True for what nothing in the portal completes yet. */
export function isVanLater(feit: Feit): feit is FeitVanLater {
  return feitenVanLater.some((later) => later === feit)
}

const isWaar = {
  HulpvraagGedaan: (traject) => traject.volgnr > 0,
  PlanBijToegang: (traject) => traject.plan.bij === 'toegang',
  GesprekGevoerd: ({ contact }) => contact.gesprekken.some(({ verslagen }) => verslagen.length > 0),
  // The version that was laid before the inwoner. After a 'nee' it is the gemeente that has to talk and ask again.
  PlanOpgesteld: ({ akkoord }) => akkoord.gevraagd !== null && akkoord.antwoord?.wat !== 'nee',
  // Asked apart from the plan (D2-08): somebody can agree with the results and not with the rest.
  ResultatenAkkoord: ({ akkoord, instemming }) =>
    akkoord.gevraagd !== null &&
    isVoltallig(instemming) &&
    instemming.stemmen.every(({ resultaten }) => resultaten === 'ja'),
  PlanAkkoord: ({ akkoord }) => akkoord.antwoord?.wat === 'ja',
  PlanOndertekend: ({ akkoord, instemming }) =>
    akkoord.antwoord?.wat === 'ja' && instemming.stemmen.every(({ hoe }) => hoe === 'handtekening'),
} satisfies Record<string, (traject: Traject) => boolean>
