import type { Actor } from './actor.ts'
import type { Command } from './traject/decide.ts'
import type { Gebeurtenis } from './traject/gebeurtenissen.ts'

/**
 * Who of the toegang may do what (D1-45): a vrijwilliger helps people to fill in and to be heard; whatever decides, or is laid before the inwoner
 * as the view of the gemeente, is of a professional alone (D1-21, D1-22). What the inwoner or an aanbieder does is of nobody of the toegang.
 */
export const werkVan = {
  KiesInvulwijze: 'inwoner',
  WerkAanPlan: 'inwoner',
  DienPlanIn: 'inwoner',
  AntwoordAkkoord: 'inwoner',
  BetwistAkkoord: 'inwoner',
  BeantwoordVerdieping: 'inwoner',
  ZegOneens: 'inwoner',
  TrekIn: 'inwoner',
  DienAanvraagIn: 'inwoner',
  MeldInvoerNietGoed: 'inwoner',
  VraagFormulier: 'inwoner',
  BeantwoordUitnodiging: 'inwoner',
  WaardeerGesprek: 'inwoner',
  NeemNamensTerug: 'inwoner',
  KondigEigenPlanAan: 'inwoner',
  DienEigenPlanIn: 'inwoner',
  WijsEigenPlanAf: 'inwoner',
  WijsOpClientondersteuning: 'vrijwilliger',
  VraagVerdieping: 'vrijwilliger',
  TrekVerdiepingIn: 'vrijwilliger',
  MeldSpoed: 'vrijwilliger',
  VerbeterInvoer: 'vrijwilliger',
  LegProcesUit: 'vrijwilliger',
  PlanGesprek: 'vrijwilliger',
  VerzetGesprek: 'vrijwilliger',
  ZegGesprekAf: 'vrijwilliger',
  BeginNamens: 'vrijwilliger',
  WerkNamens: 'vrijwilliger',
  OntvangPapier: 'vrijwilliger',
  LegAanbodVast: 'vrijwilliger',
  WijsMantelzorger: 'vrijwilliger',
  BevestigSpoed: 'professional',
  HefSpoedOp: 'professional',
  StelWetVast: 'professional',
  SchrijfBijPlan: 'professional',
  VraagAkkoord: 'professional',
  LegAkkoordVast: 'professional',
  LaatBetrokkeneMeedoen: 'professional',
  VraagAanvulling: 'professional',
  VoegToe: 'professional',
  BeginNieuwPlan: 'professional',
  SluitAf: 'professional',
  BevestigInvoer: 'professional',
  BevestigNamens: 'professional',
  DienNamensIn: 'professional',
  MaakVerslag: 'professional',
  LeesEigenPlan: 'professional',
  LegGebruikVast: 'professional',
  StartOnderzoek: 'professional',
  ControleerGezag: 'professional',
  WijsToe: 'professional',
  LegIdentiteitVast: 'professional',
  LegWoonplaatsVast: 'professional',
  BeantwoordZorgplan: 'inwoner',
  BevestigAfspraak: 'inwoner',
  KiesKlantreis: 'professional',
  BeginStap: 'professional',
  RondStapAf: 'professional',
  BetrekAanbieder: 'professional',
  StelHulpVast: 'professional',
  KiesVorm: 'inwoner',
  KiesAanbieders: 'inwoner',
  AdviseerAanbieder: 'professional',
  VindDelenGoed: 'inwoner',
  NeemDelenTerug: 'inwoner',
  DeelMetAanbieder: 'professional',
  AanvaardMatch: 'aanbieder',
  WijsMatchAf: 'aanbieder',
  VraagBijMatch: 'aanbieder',
  BeantwoordMatchVraag: 'professional',
  TrekMatchIn: 'professional',
  GeefIntensiteit: 'aanbieder',
  VraagIntensiteitTerug: 'professional',
  StelIntensiteitVast: 'professional',
  MaakAfspraak: 'professional',
  KomAfspraakNa: 'professional',
  LaatAfspraakVervallen: 'professional',
  StelInGebreke: 'inwoner',
  MeldUitstel: 'professional',
  DraagOver: 'professional',
  LeesOverdracht: 'professional',
  VraagTaak: 'professional',
  RondTaakAf: 'professional',
  TrekTaakIn: 'professional',
} satisfies Record<Command['type'], 'inwoner' | 'aanbieder' | 'vrijwilliger' | 'professional'>

/**
 * What can happen in a traject by a vrijwilliger: the gebeurtenissen of the commands that are theirs. Row-level security holds the same list (migration 0013), so that a forgotten
 * rule still decides nothing.
 */
export const feitenVanVrijwilliger = [
  'HulpvraagIngediend',
  'ClientondersteuningGewezen',
  'VerdiepingGevraagd',
  'VerdiepingIngetrokken',
  'SpoedGemeld',
  'InvoerVerbeterd',
  'ProcesUitgelegd',
  'GesprekGepland',
  'GesprekVerzet',
  'GesprekAfgezegd',
  'NamensBegonnen',
  'PapierOntvangen',
  'EigenPlanAangeboden',
  'MantelzorgerGewezen',
] as const satisfies readonly Gebeurtenis['type'][]

/** True for somebody of the toegang who helps without being a professional. */
export function isVrijwilliger(actor: Actor): boolean {
  return actor.soort === 'toegang' && actor.rollen.includes('vrijwilliger')
}

/** May somebody of the toegang do this, volunteer or not? */
export function magAlsToegang(actor: Actor, type: Command['type']): boolean {
  if (actor.soort !== 'toegang') return false
  const werk = werkVan[type]
  return werk === 'vrijwilliger' || (werk === 'professional' && !isVrijwilliger(actor))
}
