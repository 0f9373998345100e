import type { Gebeurtenis } from '../traject/gebeurtenissen.ts'
import type { AanZet } from '../traject/samenvatting.ts'

/** A side that can be told something. */
export type Kant = Exclude<AanZet, 'niemand'>

/**
 * Whom each gebeurtenis asks something, or lets know something they have to read: they get a message within 48 hours (Awb 2:10). null: it asks nobody
 * anything by itself; when it moves the turn, the side that gets the turn is told all the same.
 */
export const vraagt = {
  HulpvraagIngediend: 'toegang',
  InvulwijzeGekozen: null,
  FormulierGevraagd: 'toegang',
  PapierOntvangen: null,
  InvoerBevestigd: null,
  InvoerNietGoed: 'toegang',
  InvoerVerbeterd: 'inwoner',
  SpoedGemeld: 'toegang',
  SpoedBevestigd: 'inwoner',
  SpoedOpgeheven: 'inwoner',
  Toegewezen: 'toegang',
  ProcesUitgelegd: null,
  GesprekGepland: 'inwoner',
  GesprekVerzet: 'inwoner',
  GesprekAfgezegd: 'inwoner',
  UitnodigingBeantwoord: 'toegang',
  GesprekVerslagen: 'inwoner',
  GesprekGewaardeerd: null,
  PlanIngediend: 'toegang',
  NamensBegonnen: null,
  PlanNamensIngediend: 'inwoner',
  NamensGelezen: null,
  NamensTeruggenomen: 'toegang',
  ClientondersteuningGewezen: null,
  WetVastgesteld: null,
  GezagGecontroleerd: null,
  IdentiteitGezien: null,
  WoonplaatsGecontroleerd: null,
  EigenPlanAangekondigd: null,
  EigenPlanIngediend: 'toegang',
  EigenPlanAfgewezen: null,
  EigenPlanAangeboden: 'inwoner',
  EigenPlanGelezen: null,
  EigenPlanGebruikt: 'inwoner',
  MantelzorgerGewezen: null,
  OnderzoekGestart: null,
  VerdiepingGevraagd: 'inwoner',
  VerdiepingBeantwoord: 'toegang',
  VerdiepingIngetrokken: null,
  ToevoegingGeschreven: null,
  ToegangSchreef: null,
  OneensGezegd: 'toegang',
  AanvullingGevraagd: 'inwoner',
  NodigBevestigd: null,
  AkkoordGevraagd: 'inwoner',
  AkkoordGegeven: 'toegang',
  AkkoordGeweigerd: 'toegang',
  AkkoordVastgelegd: 'inwoner',
  AkkoordBetwist: 'toegang',
  AanvullingGewenst: null,
  BetrokkeneDoetMee: 'inwoner',
  NieuwPlanBegonnen: 'inwoner',
  AanvraagIngediend: 'toegang',
  HulpvraagIngetrokken: 'toegang',
  TrajectAfgesloten: 'inwoner',
  KlantreisGekozen: null,
  StapBegonnen: null,
  StapAfgerond: null,
  ZorgplanBeantwoord: 'aanbieder',
  AanbiederBetrokken: 'aanbieder',
  HulpVastgesteld: 'inwoner',
  VormGekozen: null,
  AanbiedersGekozen: 'toegang',
  AanbiederGeadviseerd: 'inwoner',
  DelenGoedgevonden: 'toegang',
  DelenTeruggenomen: 'toegang',
  MatchGevraagd: 'aanbieder',
  MatchAanvaard: 'inwoner',
  MatchAfgewezen: 'inwoner',
  MatchIngetrokken: 'toegang',
  MatchVraagGesteld: 'toegang',
  MatchVraagBeantwoord: 'aanbieder',
  IntensiteitGegeven: 'toegang',
  IntensiteitTeruggevraagd: 'aanbieder',
  IntensiteitVastgesteld: 'inwoner',
  AfspraakGemaakt: 'inwoner',
  AfspraakBevestigd: null,
  AfspraakNagekomen: null,
  AfspraakVervallen: 'inwoner',
  UitstelGemeld: 'inwoner',
  IngebrekeGesteld: 'toegang',
  DossierOvergedragen: 'toegang',
  OverdrachtGelezen: null,
  TaakGevraagd: 'inwoner',
  TaakGedaan: null,
  TaakIngetrokken: null,
} satisfies Record<Gebeurtenis['type'], Kant | null>

/**
 * Who is told of what just happened, each side once. In: whose turn it was (null before the first gebeurtenis) and whose it is now. Who did it is not told
 * by themselves: the database leaves them out.
 */
export function wieHoort(feiten: readonly Pick<Gebeurtenis, 'type'>[], voor: AanZet | null, nu: AanZet): Kant[] {
  const gevraagd = feiten.flatMap(({ type }) => vraagt[type] ?? [])
  const beurt = nu !== voor && nu !== 'niemand' ? [nu] : []
  return [...new Set<Kant>([...gevraagd, ...beurt])].sort()
}
