import type { Gebeurtenis, Vastgelegd } from './gebeurtenissen.ts'
import type { Partij } from './reis-feiten.ts'
import { voldoetPgb } from './pgb.ts'

type Soort = Gebeurtenis['type']

/**
 * Who reads that something happened, per kind. `toegang`: it does this for itself, and what comes of it is told in another way; `inwoner`: who takes
 * part reads it too; `allen`: it is of the klantreis, so the aanbieder that takes part reads it as well; `match`: of the aanbieders only the one that this
 * match is with (D1-31, D1-33). `beroeps`: that aanbieder and the toegang, and no inwoner: a parent may not be safe to know it.
 */
export const lezersVan = {
  HulpvraagIngediend: 'inwoner',
  InvulwijzeGekozen: 'inwoner',
  PlanIngediend: 'inwoner',
  ClientondersteuningGewezen: 'inwoner',
  WetVastgesteld: 'inwoner',
  ToegangSchreef: 'toegang',
  NodigBevestigd: 'toegang',
  AkkoordGevraagd: 'inwoner',
  AkkoordGegeven: 'inwoner',
  AkkoordGeweigerd: 'inwoner',
  AanvullingGewenst: 'inwoner',
  AanvullingGevraagd: 'inwoner',
  VerdiepingGevraagd: 'inwoner',
  VerdiepingBeantwoord: 'inwoner',
  VerdiepingIngetrokken: 'inwoner',
  ToevoegingGeschreven: 'toegang',
  HulpvraagIngetrokken: 'inwoner',
  PapierOntvangen: 'inwoner',
  FormulierGevraagd: 'inwoner',
  InvoerBevestigd: 'inwoner',
  InvoerNietGoed: 'inwoner',
  InvoerVerbeterd: 'inwoner',
  GezagGecontroleerd: 'toegang',
  OneensGezegd: 'inwoner',
  ProcesUitgelegd: 'inwoner',
  GesprekGepland: 'inwoner',
  GesprekVerzet: 'inwoner',
  GesprekAfgezegd: 'inwoner',
  UitnodigingBeantwoord: 'inwoner',
  GesprekVerslagen: 'inwoner',
  GesprekGewaardeerd: 'inwoner',
  NamensBegonnen: 'inwoner',
  PlanNamensIngediend: 'inwoner',
  NamensGelezen: 'inwoner',
  NamensTeruggenomen: 'inwoner',
  EigenPlanAangekondigd: 'inwoner',
  EigenPlanIngediend: 'inwoner',
  EigenPlanAfgewezen: 'inwoner',
  EigenPlanAangeboden: 'inwoner',
  EigenPlanGelezen: 'inwoner',
  EigenPlanGebruikt: 'inwoner',
  MantelzorgerGewezen: 'toegang',
  OnderzoekGestart: 'inwoner',
  AkkoordVastgelegd: 'inwoner',
  AkkoordBetwist: 'inwoner',
  BetrokkeneDoetMee: 'inwoner',
  NieuwPlanBegonnen: 'inwoner',
  AanvraagIngediend: 'inwoner',
  TrajectAfgesloten: 'inwoner',
  SpoedGemeld: 'inwoner',
  SpoedBevestigd: 'inwoner',
  SpoedOpgeheven: 'inwoner',
  Toegewezen: 'inwoner',
  IdentiteitGezien: 'inwoner',
  WoonplaatsGecontroleerd: 'toegang',
  KlantreisGekozen: 'allen',
  StapBegonnen: 'allen',
  StapAfgerond: 'allen',
  ZorgplanBeantwoord: 'allen',
  AanbiederBetrokken: 'allen',
  ResultaatGewogen: 'toegang',
  AfwegingAfgerond: 'inwoner',
  VooroverlegGehouden: 'inwoner',
  ComplexVastgelegd: 'inwoner',
  HulpVastgesteld: 'inwoner',
  VormGekozen: 'inwoner',
  PgbPlanGegeven: 'inwoner',
  PgbBeoordeeld: 'inwoner',
  BuitenContractGevraagd: 'inwoner',
  BuitenContractBeantwoord: 'inwoner',
  AanbiedersGekozen: 'inwoner',
  AanbiederGeadviseerd: 'inwoner',
  DelenGoedgevonden: 'inwoner',
  DelenTeruggenomen: 'inwoner',
  MatchGevraagd: 'match',
  MatchAanvaard: 'match',
  MatchAfgewezen: 'match',
  MatchIngetrokken: 'match',
  MatchVraagGesteld: 'match',
  MatchVraagBeantwoord: 'match',
  IntensiteitGegeven: 'match',
  IntensiteitTeruggevraagd: 'match',
  IntensiteitVastgesteld: 'match',
  IntakeVoorgesteld: 'match',
  IntakeGekozen: 'match',
  IntakeAndersGevraagd: 'match',
  IntakeToegangGaatMee: 'match',
  IntakeGehouden: 'match',
  IntakeNietDoorgegaan: 'match',
  InzageGevraagd: 'match',
  InzageGeweigerd: 'match',
  ZorgplanVoorgelegd: 'match',
  ZorgplanAntwoordVastgelegd: 'match',
  ZonderGezagVastgelegd: 'beroeps',
  ZorgplanGedeeld: 'match',
  OneensGesprekGevraagd: 'match',
  OneensGesprekGehouden: 'match',
  BeschikkingAangevuld: 'match',
  HulpBegonnen: 'match',
  HulpNietBegonnen: 'match',
  BijsturingGevraagd: 'match',
  BijsturingAfgehandeld: 'match',
  WijzigingGevraagd: 'match',
  WijzigingBeoordeeld: 'match',
  EvaluatieBegonnen: 'match',
  EvaluatieGegeven: 'match',
  TevredenheidGegeven: 'inwoner',
  EvaluatieAfgesloten: 'match',
  HulpBeeindigd: 'match',
  WaakvlamGezet: 'inwoner',
  AfspraakGemaakt: 'allen',
  AfspraakBevestigd: 'allen',
  AfspraakNagekomen: 'allen',
  AfspraakVervallen: 'allen',
  UitstelGemeld: 'inwoner',
  IngebrekeGesteld: 'inwoner',
  DossierOvergedragen: 'inwoner',
  OverdrachtGelezen: 'toegang',
  TaakGevraagd: 'inwoner',
  TaakGedaan: 'inwoner',
  TaakIngetrokken: 'inwoner',
} as const satisfies Record<Soort, 'toegang' | 'inwoner' | 'allen' | 'match' | 'beroeps'>

export const voorInwoner = (soort: Soort): boolean => lezersVan[soort] !== 'toegang' && lezersVan[soort] !== 'beroeps'

/** Who reads: a party, and of an aanbieder its number (KvK), where that is known. */
export type Lezer = { partij: Partij; kvk?: string | null }

function leest({ partij, kvk }: Lezer, feiten: readonly Gebeurtenis[]): (feit: Gebeurtenis) => boolean {
  if (partij === 'toegang') return () => true
  if (partij === 'inwoner') return ({ type }) => voorInwoner(type)
  const eigen = new Set(feiten.flatMap((een) => (een.type === 'MatchGevraagd' && een.kvk === kvk ? [een.match] : [])))
  return (feit) => lezersVan[feit.type] === 'allen' || ('match' in feit && eigen.has(feit.match))
}

/** Which sentence says it: that of its kind, or one of two where it can go two ways. What was written stands elsewhere and never here. */
export function zinVan(feit: Gebeurtenis) {
  switch (feit.type) {
    case 'HulpvraagIngediend':
      return feit.kanaal === 'klik' ? feit.type : 'HulpvraagOpgeschreven'
    case 'InvoerBevestigd':
      return feit.hoe === 'online' ? feit.type : 'InvoerElders'
    case 'NamensGelezen':
      return feit.hoe === 'portaal' ? feit.type : 'NamensElders'
    case 'MantelzorgerGewezen':
      return feit.mantelzorger === 'gewezen' ? feit.type : 'GeenMantelzorger'
    case 'UitnodigingBeantwoord':
      return feit.wat === 'kan' ? feit.type : 'UitnodigingKanNiet'
    case 'Toegewezen':
      return feit.behandelaar ? feit.type : 'ToewijzingWeg'
    case 'ZorgplanBeantwoord':
      if (feit.als === 'inwoner') return feit.antwoord === 'ja' ? feit.type : 'ZorgplanNietGoed'
      return feit.antwoord === 'ja' ? 'ZorgplanBeantwoordAls' : 'ZorgplanNietGoedAls'
    case 'ZorgplanAntwoordVastgelegd':
      return feit.antwoord === 'ja' ? feit.type : 'ZorgplanNeeVastgelegd'
    case 'AfwegingAfgerond':
      return feit.aanbieder.length > 0 ? feit.type : 'AfwegingZonderAanbieder'
    case 'BuitenContractBeantwoord':
      return feit.kan ? feit.type : 'BuitenContractKanNiet'
    case 'PgbBeoordeeld':
      return voldoetPgb(feit) ? feit.type : 'PgbNogNietGoed'
    case 'ComplexVastgelegd':
      return feit.complex ? feit.type : 'NietComplex'
    case 'VooroverlegGehouden':
      return feit.wijze === 'anoniem' ? feit.type : 'VooroverlegMetGegevens'
    case 'AanbiedersGekozen':
      return feit.voorkeuren.length > 0 ? feit.type : 'NogNietGekozen'
    case 'IntakeToegangGaatMee':
      return feit.mee ? feit.type : 'IntakeZonderToegang'
    case 'OneensGesprekGevraagd':
      return feit.met === 'toegang' ? 'DriegesprekGevraagd' : feit.type
    case 'WijzigingBeoordeeld':
      return feit.oordeel === 'ja' ? feit.type : 'WijzigingAfgewezen'
    case 'WaakvlamGezet':
      return feit.dag ? feit.type : 'WaakvlamWeg'
    case 'StapAfgerond':
      return feit.opnieuw ? 'StapOpnieuw' : feit.type
    case 'WetVastgesteld':
      return feit.wet === 'wmo' ? feit.type : 'JeugdwetVastgesteld'
    default:
      return feit.type
  }
}
export type ZinNaam = ReturnType<typeof zinVan>

/** Where the words or the file of it stand, for a link; each audience has an address of its own for it. */
export type Plek =
  | { bij: 'versie'; nr: number }
  | { bij: 'gesprek' | 'vraag'; id: string }
  /** A file, and the page of the toegang that it stands on. */
  | { bij: 'bestand'; id: string; op: 'papier' | 'eigen-plan' }
  | { bij: 'afspraken' | 'eigen-plan' | 'afweging' | 'pgb' | 'buiten-contract' | 'vooroverleg' }

/** Where that can be read; null when it has no page of its own. */
export function plekVan(feit: Gebeurtenis): Plek | null {
  switch (feit.type) {
    case 'PlanIngediend':
    case 'PlanNamensIngediend':
    case 'AkkoordGevraagd':
    case 'AkkoordGegeven':
    case 'AkkoordGeweigerd':
    case 'AkkoordVastgelegd':
      return { bij: 'versie', nr: feit.versie }
    case 'GesprekGepland':
    case 'GesprekVerzet':
    case 'GesprekAfgezegd':
    case 'UitnodigingBeantwoord':
    case 'GesprekVerslagen':
    case 'GesprekGewaardeerd':
      return { bij: 'gesprek', id: feit.gesprek }
    case 'VerdiepingGevraagd':
    case 'VerdiepingBeantwoord':
      return { bij: 'vraag', id: feit.vraag }
    case 'PapierOntvangen':
      return { bij: 'bestand', id: feit.document, op: 'papier' }
    case 'EigenPlanIngediend':
      return feit.vorm === 'document' ? { bij: 'bestand', id: feit.id, op: 'eigen-plan' } : { bij: 'eigen-plan' }
    case 'EigenPlanGebruikt':
    case 'EigenPlanAangeboden':
      return { bij: 'eigen-plan' }
    case 'AfwegingAfgerond':
      return { bij: 'afweging' }
    case 'PgbPlanGegeven':
    case 'PgbBeoordeeld':
      return { bij: 'pgb' }
    case 'BuitenContractGevraagd':
    case 'BuitenContractBeantwoord':
      return { bij: 'buiten-contract' }
    case 'VooroverlegGehouden':
      return { bij: 'vooroverleg' }
    case 'AfspraakGemaakt':
    case 'AfspraakBevestigd':
    case 'AfspraakNagekomen':
    case 'AfspraakVervallen':
      return { bij: 'afspraken' }
    default:
      return null
  }
}

export const gebeurdPerBladzijde = 20

/**
 * One page of what happened as this reader may read it, newest first. `voor`: only what came before this volgnr. `verder`: the volgnr with which the next
 * page is asked for, null on the last.
 */
export function gebeurdVoor<F extends Vastgelegd>(
  feiten: readonly F[],
  lezer: Lezer,
  voor: number | null,
): { getoond: F[]; verder: number | null } {
  const mag = leest(lezer, feiten)
  const leesbaar = feiten.filter((feit) => mag(feit) && (voor === null || feit.volgnr < voor))
  const getoond = leesbaar.slice(-gebeurdPerBladzijde).reverse()
  return { getoond, verder: leesbaar.length > getoond.length ? (getoond.at(-1)?.volgnr ?? null) : null }
}
