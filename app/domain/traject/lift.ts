import type { Gebeurtenis, Vastgelegd } from './gebeurtenissen.ts'

/** The version in which each gebeurtenis is written today. Raising one means: a case in lift() and a stored sample in its test. */
export const nieuwsteVersie: Record<Gebeurtenis['type'], number> = {
  HulpvraagIngediend: 2,
  InvulwijzeGekozen: 1,
  PlanIngediend: 1,
  ClientondersteuningGewezen: 1,
  WetVastgesteld: 1,
  ToegangSchreef: 1,
  NodigBevestigd: 1,
  AkkoordGevraagd: 2,
  AkkoordGegeven: 2,
  AkkoordGeweigerd: 2,
  AanvullingGewenst: 1,
  AanvullingGevraagd: 1,
  VerdiepingGevraagd: 1,
  VerdiepingBeantwoord: 1,
  VerdiepingIngetrokken: 1,
  ToevoegingGeschreven: 1,
  PapierOntvangen: 1,
  FormulierGevraagd: 1,
  InvoerBevestigd: 1,
  InvoerNietGoed: 1,
  InvoerVerbeterd: 1,
  GezagGecontroleerd: 1,
  OneensGezegd: 1,
  HulpvraagIngetrokken: 1,
  ProcesUitgelegd: 1,
  GesprekGepland: 1,
  GesprekVerzet: 1,
  GesprekAfgezegd: 1,
  UitnodigingBeantwoord: 1,
  GesprekVerslagen: 1,
  GesprekGewaardeerd: 1,
  NamensBegonnen: 1,
  PlanNamensIngediend: 1,
  NamensGelezen: 1,
  NamensTeruggenomen: 1,
  EigenPlanAangekondigd: 1,
  EigenPlanIngediend: 1,
  EigenPlanAfgewezen: 1,
  EigenPlanAangeboden: 1,
  EigenPlanGelezen: 1,
  EigenPlanGebruikt: 1,
  MantelzorgerGewezen: 1,
  OnderzoekGestart: 1,
  AkkoordVastgelegd: 1,
  AkkoordBetwist: 1,
  BetrokkeneDoetMee: 1,
  NieuwPlanBegonnen: 1,
  AanvraagIngediend: 1,
  TrajectAfgesloten: 1,
  SpoedGemeld: 2,
  SpoedBevestigd: 1,
  SpoedOpgeheven: 2,
  Toegewezen: 1,
  IdentiteitGezien: 1,
  WoonplaatsGecontroleerd: 1,
  KlantreisGekozen: 1,
  StapBegonnen: 1,
  StapAfgerond: 1,
  ZorgplanBeantwoord: 2,
  AanbiederBetrokken: 1,
  ResultaatGewogen: 1,
  AfwegingAfgerond: 1,
  VooroverlegGehouden: 1,
  ComplexVastgelegd: 1,
  HulpVastgesteld: 1,
  VormGekozen: 1,
  PgbPlanGegeven: 1,
  PgbBeoordeeld: 1,
  BuitenContractGevraagd: 1,
  BuitenContractBeantwoord: 1,
  AanbiedersGekozen: 1,
  AanbiederGeadviseerd: 1,
  DelenGoedgevonden: 1,
  DelenTeruggenomen: 1,
  MatchGevraagd: 1,
  MatchAanvaard: 1,
  MatchAfgewezen: 1,
  MatchIngetrokken: 1,
  MatchVraagGesteld: 1,
  MatchVraagBeantwoord: 1,
  IntensiteitGegeven: 1,
  IntensiteitTeruggevraagd: 1,
  IntensiteitVastgesteld: 1,
  IntakeVoorgesteld: 1,
  IntakeGekozen: 1,
  IntakeAndersGevraagd: 1,
  IntakeToegangGaatMee: 1,
  IntakeGehouden: 1,
  IntakeNietDoorgegaan: 1,
  InzageGevraagd: 1,
  InzageGeweigerd: 1,
  ZorgplanVoorgelegd: 2,
  ZorgplanAntwoordVastgelegd: 1,
  ZonderGezagVastgelegd: 1,
  ZorgplanGedeeld: 1,
  OneensGesprekGevraagd: 1,
  OneensGesprekGehouden: 1,
  BeschikkingAangevuld: 1,
  HulpBegonnen: 1,
  HulpNietBegonnen: 1,
  BijsturingGevraagd: 1,
  BijsturingAfgehandeld: 1,
  WijzigingGevraagd: 1,
  WijzigingBeoordeeld: 1,
  EvaluatieBegonnen: 1,
  EvaluatieGegeven: 1,
  TevredenheidGegeven: 1,
  EvaluatieAfgesloten: 1,
  HulpBeeindigd: 1,
  WaakvlamGezet: 1,
  AfspraakGemaakt: 1,
  AfspraakBevestigd: 1,
  AfspraakNagekomen: 1,
  AfspraakVervallen: 1,
  UitstelGemeld: 1,
  IngebrekeGesteld: 1,
  DossierOvergedragen: 1,
  OverdrachtGelezen: 1,
  TaakGevraagd: 1,
  TaakGedaan: 1,
  TaakIngetrokken: 1,
}

/** A gebeurtenis as it stands in the database. */
export type Opgeslagen = Pick<
  Vastgelegd,
  'volgnr' | 'op' | 'doorSoort' | 'door' | 'namens' | 'klantreis' | 'klantreisVersie'
> & {
  type: string
  versie: number
  gegevens: Record<string, unknown>
}

/** What an older version of a gebeurtenis says in the shape of today. */
const ouderePatronen: Record<string, (gegevens: Record<string, unknown>) => Record<string, unknown>> = {
  // The words of the hulpvraag did not go along to the toegang yet.
  'HulpvraagIngediend 1': (gegevens) => ({ ...gegevens, tekst: null }),
  // Whoever took part answered, and about the plan only.
  'AkkoordGevraagd 1': (gegevens) => ({ ...gegevens, nodig: [] }),
  'AkkoordGegeven 1': (gegevens) => ({ ...gegevens, als: 'inwoner', resultaten: null, plan: 'ja' }),
  'AkkoordGeweigerd 1': (gegevens) => ({ ...gegevens, als: 'inwoner', resultaten: null, plan: 'nee' }),
  // One yes of whoever took part was enough.
  'ZorgplanVoorgelegd 1': (gegevens) => ({ ...gegevens, nodig: [] }),
  'ZorgplanBeantwoord 1': (gegevens) => ({ ...gegevens, als: 'inwoner' }),
  // No number and no reason went along yet.
  'SpoedGemeld 1': (gegevens) => ({ ...gegevens, bereikbaar: null }),
  'SpoedOpgeheven 1': (gegevens) => ({ ...gegevens, uitleg: null }),
}

/**
 * Lifts a stored gebeurtenis to the shape of today; what it says about itself never overrules its envelope. Throws for a type or version
 * this code does not know: never guess what happened.
 */
export function lift({ type, versie, gegevens, ...envelop }: Opgeslagen): Vastgelegd {
  const bekend = (nieuwsteVersie as Record<string, number>)[type]
  const ouder = ouderePatronen[`${type} ${versie}`]
  if (bekend === undefined || (versie !== bekend && !ouder))
    throw new Error(`unknown gebeurtenis ${type} version ${versie}`)
  return { ...(ouder ? ouder(gegevens) : gegevens), ...envelop, type } as Vastgelegd
}
