import { nogGeenUitvoering, type Uitvoering } from './uitvoering-feiten.ts'
import type { Relatie } from '../hulpvraag/balie.ts'
import type { Gezag } from '../persoon/gezag.ts'
import { leegContact, type Contact } from './contact.ts'
import { leegNamens, type Namens } from './namens.ts'
import { geenEigenPlan, geenOnderzoek, type EigenPlan, type Onderzoek } from './eigen-plan.ts'
import type { Invoer } from './invoer.ts'
import { geenAanvraag, type Aanvraag } from './aanvraag.ts'
import type { Afgesloten } from './afsluiten.ts'
import { nietGecontroleerd, type Controle } from './controle.ts'
import { leegGesprek, type Gesprek } from './gesprek.ts'
import type { ToegangOnderwerp } from '../perspectiefplan/toegang-teksten.ts'
import type { Invulwijze, Kanaal, Wet } from './gebeurtenissen.ts'
import { leegInstemming, type Instemming } from './instemming.ts'
import { nooitHerzien, type Herziening } from './nieuw-plan.ts'
import type { Afspraak } from './afspraken.ts'
import { nietGewogen, type Afweging } from './afweging-feiten.ts'
import type { Vooroverleg } from './vooroverleg.ts'
import { nietsGekozen, type Keuze } from './keuze-feiten.ts'
import { beginVanReis, type Reis } from './reis-feiten.ts'
import type { Overdracht } from './overdracht.ts'
import type { Spoed } from './spoed.ts'
import type { Taak } from './taken.ts'
import { nietTeLaat, type TeLaat } from './te-laat.ts'

export type Deelname = {
  soort: 'persoon' | 'organisatie'
  wie: string
  rol: 'betrokkene' | 'vertegenwoordiger' | 'helper' | 'aanbieder'
  reikwijdte: 'lezen' | 'schrijven'
  tot: Date | null
}

/** What does not follow from the gebeurtenissen: the keys that may change, and who takes part. */
export type TrajectBasis = {
  id: string
  nummer: string
  gemeente: string
  betrokkeneId: string
  betrokkeneNaam: string
  ingediendOp: Date | null
  /** Whose household the plan refers to (D1-32); null in trajecten from before that. */
  gezinVan: string | null
  deelnames: readonly Deelname[]
}

export type AkkoordAntwoord = {
  wat: 'ja' | 'nee' | 'aanvullen'
  versie: number
  op: Date
  door: string | null
  tekst?: string
}

export type Traject = TrajectBasis & {
  volgnr: number
  /** The klantreis it began with, in the version of that day: a later version is for later trajecten (D3A-01). */
  klantreis: { id: string; versie: string }
  hulpvraagOp: Date
  /** When something happened last. */
  laatstOp: Date
  /** How far it is in its klantreis, past what the plan says by itself. */
  reis: Reis
  /** What can help besides an aanbieder, per result, and for which an aanbieder is needed. */
  afweging: Afweging
  /** What was said with aanbieders while the plan was made (D3L-15). */
  vooroverleg: readonly Vooroverleg[]
  /** The toegang finds the casus complex, so that an aanbieder gets the regional form too (D3L-14). */
  complex: boolean
  /** The help that was established, the choice of the inwoner, and the matches with aanbieders. */
  keuze: Keuze
  /** The help as the chosen aanbieder carries it out, from the intake to its end. */
  uitvoering: Uitvoering
  /** What was promised, by whomever (D1-30). */
  afspraken: readonly Afspraak[]
  /** What other professionals were asked, and what came of it (D1-21). */
  taken: readonly Taak[]
  /** The note with which a colleague handed it over, until it was read. */
  overdracht: Overdracht
  /** That the decision comes later, and that the inwoner says it is too late (Awb 4:14, 4:17). */
  teLaat: TeLaat
  wet: Wet
  wetVastgesteld: boolean
  invulwijze: Invulwijze | null
  /** How the hulpvraag came in, and the text that holds its words for the toegang; null in trajecten from before that. */
  kanaal: Kanaal
  hulpvraagTekst: string | null
  /** The number the inwoner gave with a hulpvraag that could not wait: it is the first version of 'mijn gegevens', and the toegang has read it. */
  hulpvraagNummer: string | null
  /** Who of the toegang has it in hand (D1-19), or null. */
  behandelaar: string | null
  /** The plans on paper that came in: their code, the scan, and the day (D0-03). */
  papieren: readonly { code: string; document: string; op: Date }[]
  /** How and when the inwoner asked for the plan on paper or by mail (D0-03); null when they did not. */
  formulierGevraagd: { hoe: 'post' | 'mail'; op: Date } | null
  /** Where it stands with what the toegang wrote down for the inwoner; null when they wrote it themselves. */
  invoer: Invoer
  /** Who asked for somebody else: what they say to be, and whether the sign-in proved it; null when the betrokkene asked. */
  vertegenwoordiger: { relatie: Relatie | null; bewezen: boolean } | null
  /** What the toegang found about the gezag of who asked, or null. */
  gezag: Gezag
  /** Where it stands with help that cannot wait (Wmo 2.3.3, Jeugdwet 6.1.3); null when nobody said so. */
  spoed: Spoed | null
  ingetrokkenOp: Date | null
  clientondersteuningGewezenOp: Date | null
  plan: {
    /** The newest frozen version, 0 when nothing was frozen yet. */
    versie: number
    ingediend: { versie: number; op: Date } | null
    /** When it was sent for the first time: what lists show, and what stays when it is sent again. */
    eerstIngediendOp: Date | null
    /** In whose hands the plan is: only that side can change it. Nobody's after the hulpvraag was withdrawn. */
    bij: 'inwoner' | 'toegang' | 'niemand'
    /** Why the plan came back to the inwoner: the id of the text that says what to add. */
    terug: { tekst: string; op: Date; door: 'toegang' | 'inwoner' } | null
  }
  /** The newest words that went with a turn; they stay until the inwoner agrees, because who mends the plan has to read them meanwhile. */
  laatsteTekst: {
    id: string
    bij:
      | 'AkkoordGeweigerd'
      | 'AanvullingGewenst'
      | 'AanvullingGevraagd'
      | 'HulpvraagIngetrokken'
      | 'NamensTeruggenomen'
      | 'AkkoordVastgelegd'
      | 'AkkoordBetwist'
      | 'TrajectAfgesloten'
  } | null
  /** Which texts of the toegang have words in them. */
  geschreven: { samenvatting: boolean; 'welke-hulp': boolean } & Partial<Record<ToegangOnderwerp, boolean>>
  gesprek: Gesprek
  contact: Contact
  namens: Namens
  eigenPlan: EigenPlan
  onderzoek: Onderzoek
  akkoord: {
    gevraagd: { versie: number; op: Date } | null
    antwoord: AkkoordAntwoord | null
    vervallen: AkkoordAntwoord | null
  }
  /** Whose yes is needed for what was asked, and who said what. */
  instemming: Instemming
  herziening: Herziening
  aanvraag: Aanvraag
  afgesloten: Afgesloten | null
  controle: Controle
}

/** The traject before anything happened; the first gebeurtenis is always HulpvraagIngediend. */
export function begin(basis: TrajectBasis): Traject {
  return {
    ...basis,
    volgnr: 0,
    klantreis: { id: 'perspectiefplan', versie: '1' },
    hulpvraagOp: new Date(0),
    laatstOp: new Date(0),
    reis: beginVanReis,
    afweging: nietGewogen,
    vooroverleg: [],
    complex: false,
    keuze: nietsGekozen,
    uitvoering: nogGeenUitvoering,
    afspraken: [],
    taken: [],
    overdracht: null,
    teLaat: nietTeLaat,
    wet: 'onbekend',
    wetVastgesteld: false,
    invulwijze: null,
    kanaal: 'klik',
    hulpvraagTekst: null,
    hulpvraagNummer: null,
    behandelaar: null,
    papieren: [],
    formulierGevraagd: null,
    invoer: null,
    vertegenwoordiger: null,
    gezag: null,
    spoed: null,
    ingetrokkenOp: null,
    clientondersteuningGewezenOp: null,
    plan: { versie: 0, ingediend: null, eerstIngediendOp: null, bij: 'inwoner', terug: null },
    laatsteTekst: null,
    geschreven: { samenvatting: false, 'welke-hulp': false },
    gesprek: leegGesprek,
    contact: leegContact,
    namens: leegNamens,
    eigenPlan: geenEigenPlan,
    onderzoek: geenOnderzoek,
    akkoord: { gevraagd: null, antwoord: null, vervallen: null },
    instemming: leegInstemming,
    herziening: nooitHerzien,
    aanvraag: geenAanvraag,
    afgesloten: null,
    controle: nietGecontroleerd,
  }
}
