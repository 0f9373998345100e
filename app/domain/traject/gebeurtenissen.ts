import type { ToegangOnderwerp } from '../perspectiefplan/toegang-teksten.ts'
import type { GezagBron } from '../persoon/gezag.ts'
import type { Relatie } from '../hulpvraag/balie.ts'
import type { Bevestiging } from './invoer.ts'
import type { ContactGebeurtenis } from './contact-feiten.ts'
import type { NamensGebeurtenis } from './namens-feiten.ts'
import type { Instemmer, Stemrol } from '../toestemming/wie-stemt-in.ts'
import type { AanvraagGebeurtenis } from './aanvraag.ts'
import type { AfsluitGebeurtenis } from './afsluiten.ts'
import type { ControleGebeurtenis } from './controle.ts'
import type { InstemmingGebeurtenis } from './instemming.ts'
import type { NieuwPlanGebeurtenis } from './nieuw-plan.ts'
import type { AfspraakGebeurtenis } from './afspraken.ts'
import type { AfwegingGebeurtenis } from './afweging-feiten.ts'
import type { KeuzeGebeurtenis } from './keuze-feiten.ts'
import type { ReisGebeurtenis } from './reis-feiten.ts'
import type { SpoedGebeurtenis } from './spoed.ts'
import type { OverdrachtGebeurtenis } from './overdracht.ts'
import type { TaakGebeurtenis } from './taken.ts'
import type { TeLaatGebeurtenis } from './te-laat.ts'
import type { ToewijzingGebeurtenis } from './toewijzing.ts'
import type { UitvoeringGebeurtenis } from './uitvoering-feiten.ts'
import type { ComplexGebeurtenis } from './complex.ts'
import type { VooroverlegGebeurtenis } from './vooroverleg.ts'

/** The law a traject runs under: proposed from the first answers, set by the toegang; the inwoner never chooses (domain C12). */
export type Wet = 'jeugd' | 'wmo' | 'onbekend'

/** How the inwoner wants to fill in the plan (D0-05). */
export const invulwijzen = ['zelf', 'met-bekende', 'met-clientondersteuner', 'met-toegang', 'door-toegang'] as const
export type Invulwijze = (typeof invulwijzen)[number]

/** The three doors, and the letter box (D1-29). */
export const kanalen = ['klik', 'bel', 'kom', 'post'] as const
export type Kanaal = (typeof kanalen)[number]

/** What happened in a traject. Ids and facts only: a personal text stands in a table and is named here by its id. */
export type Gebeurtenis =
  | {
      type: 'HulpvraagIngediend'
      kanaal: Kanaal
      wetVoorstel: Wet
      ingediendDoor: 'betrokkene' | 'vertegenwoordiger'
      /** The text with the words of the hulpvraag; null in what was written before it went along. */
      tekst: string | null
      /** What the one who asked says to be of the betrokkene, when the toegang wrote it down; nobody checked it. */
      relatie?: Relatie
    }
  | { type: 'InvulwijzeGekozen'; wijze: Invulwijze }
  | { type: 'PlanIngediend'; versie: number }
  | { type: 'ClientondersteuningGewezen' }
  | { type: 'WetVastgesteld'; wet: 'jeugd' | 'wmo' }
  | { type: 'ToegangSchreef'; onderwerp: ToegangOnderwerp; versie: number; leeg: boolean }
  | { type: 'NodigBevestigd' }
  | { type: 'AkkoordGevraagd'; versie: number; nodig: readonly Instemmer[] }
  | { type: 'AkkoordGegeven'; versie: number; als: Stemrol; resultaten: 'ja' | null; plan: 'ja' }
  | {
      type: 'AkkoordGeweigerd'
      versie: number
      als: Stemrol
      resultaten: 'ja' | 'nee' | null
      plan: 'ja' | 'nee'
      tekst: string
    }
  | { type: 'AanvullingGewenst'; versie: number; tekst: string }
  | { type: 'AanvullingGevraagd'; tekst: string }
  | { type: 'VerdiepingGevraagd'; vraag: string; bladzijde: string }
  | { type: 'VerdiepingBeantwoord'; vraag: string; antwoord: string }
  | { type: 'VerdiepingIngetrokken'; vraag: string }
  | { type: 'ToevoegingGeschreven'; bladzijde: string; versie: number; leeg: boolean }
  | { type: 'HulpvraagIngetrokken'; tekst: string | null }
  | { type: 'PapierOntvangen'; code: string; versie: number; document: string }
  | { type: 'FormulierGevraagd'; hoe: 'post' | 'mail' }
  | { type: 'InvoerBevestigd'; hoe: Bevestiging }
  | { type: 'InvoerNietGoed'; tekst: string }
  | { type: 'InvoerVerbeterd'; tekst: string }
  | { type: 'GezagGecontroleerd'; gezag: 'ja' | 'nee'; bron: GezagBron }
  | { type: 'OneensGezegd'; onderdeel: string; versie: number; tekst: string }
  | ContactGebeurtenis
  | NamensGebeurtenis
  | InstemmingGebeurtenis
  | NieuwPlanGebeurtenis
  | AanvraagGebeurtenis
  | AfsluitGebeurtenis
  | SpoedGebeurtenis
  | ToewijzingGebeurtenis
  | ControleGebeurtenis
  | EigenPlanGebeurtenis
  | OnderzoekGebeurtenis
  | ReisGebeurtenis
  | AfwegingGebeurtenis
  | VooroverlegGebeurtenis
  | ComplexGebeurtenis
  | KeuzeGebeurtenis
  | UitvoeringGebeurtenis
  | AfspraakGebeurtenis
  | TeLaatGebeurtenis
  | OverdrachtGebeurtenis
  | TaakGebeurtenis

/** What happens with the plan the inwoner makes alone or with family and friends (Wmo 2.3.2 lid 2, Jeugdwet 1.1). `id` names a document or a tekst. */
export type EigenPlanGebeurtenis =
  | { type: 'EigenPlanAangekondigd' }
  | { type: 'EigenPlanIngediend'; vorm: 'document' | 'tekst'; id: string }
  | { type: 'EigenPlanAfgewezen' }
  | { type: 'EigenPlanAangeboden'; dag: string }
  | { type: 'EigenPlanGelezen'; id: string }
  | { type: 'EigenPlanGebruikt'; tekst: string }

/** How the research begins. `mantelzorger`: there is none, or there is one who was told of independent cliëntondersteuning too (D0-04). */
export type OnderzoekGebeurtenis =
  | { type: 'MantelzorgerGewezen'; mantelzorger: 'geen' | 'gewezen' }
  | { type: 'OnderzoekGestart'; zonderAanbod: boolean }

/** A gebeurtenis with its envelope: where it stands in the row, when it happened, who did it. */
export type Vastgelegd = Gebeurtenis & {
  volgnr: number
  op: Date
  doorSoort: 'inwoner' | 'aanbieder' | 'toegang' | 'systeem'
  door: string | null
  /** For whom the sign-in said that somebody acted; left out or null when it said nobody. */
  namens?: string | null
  /** What the traject went by; the first gebeurtenis says it for all that follow. */
  klantreis?: string
  klantreisVersie?: string
}
