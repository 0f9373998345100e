/** What completes a step. A predicate over the traject and not a gebeurtenis, because steps repeat (akkoord per version). */
export type Feit = PlanFeit | StapFeit

/** What the making of the plan makes true by itself: nobody ends such a step by hand. */
export const planFeiten = [
  'HulpvraagGedaan',
  'PlanBijToegang',
  'GesprekGevoerd',
  'PlanOpgesteld',
  'ResultatenAkkoord',
  'PlanAkkoord',
  'PlanOndertekend',
] as const
export type PlanFeit = (typeof planFeiten)[number]

/** What is true because somebody said that a step is done, that it is needed, or what they think of the zorgplan. */
export const stapFeiten = [
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
export type StapFeit = (typeof stapFeiten)[number]

/** True for what somebody has to say; false for what follows from the plan. */
export function isStapFeit(feit: Feit): feit is StapFeit {
  return stapFeiten.some((een) => een === feit)
}

/** What follows from the plan and can be said as well: a talk that has no report here, a name set on paper. */
const ookMetDeHand: readonly Feit[] = ['GesprekGevoerd', 'PlanOndertekend']

/** True for what follows from the plan and can be said as well. */
export const isOokMetDeHand = (feit: Feit): boolean => ookMetDeHand.includes(feit)
