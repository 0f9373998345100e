import type { Component } from '../aanbod/regio.ts'
import type { ToolboxGevolgd, ToolboxVoorstel } from '../aanbod/toolbox.ts'
import type { Datum } from '../termijnen/kalender.ts'
import type { BuitenContract, BuitenContractCommand, BuitenContractGebeurtenis } from './buiten-contract.ts'
import type { Pgb, PgbCommand, PgbGebeurtenis } from './pgb.ts'
import type { Reisweging } from './reisweging.ts'

/** Zorg in natura, or a budget with which the inwoner pays for the help (D1-17). */
export const vormen = ['zin', 'pgb'] as const
export type Vorm = (typeof vormen)[number]

/** Whom the inwoner would like: an aanbieder, and the onderaannemer or party of it that is preferred, which is a wish and no promise (D3L-12, D3L-13). */
export type Voorkeur = { kvk: string; partij: string | null }

export const hoogstensVoorkeuren = 3

/** The evaluatie is held at least this often (D4-46). */
export const minstensEvaluaties = 2

/** Why an aanbieder says no; the words beside it stand in a text. */
export const neeRedenen = ['vol', 'past-niet', 'te-ver', 'geen-mensen', 'anders'] as const
export type NeeReden = (typeof neeRedenen)[number]

/** What the help is for: to get better, or to hold on (D2-13). */
export const hulpdoelen = ['herstel', 'duurzaam'] as const
export type Hulpdoel = (typeof hulpdoelen)[number]

/** The WAT beside the results that stand in the plan: which help, from when until when, and how often it is looked at (D3A-20, D2-09, D3L-07 to D3L-10). */
export type HulpVast = { product: string; van: Datum; tot: Datum; evaluaties: number }

/** What the Toolbox suggested of it. */
export type HulpVoorstel = Pick<ToolboxVoorstel, 'product' | 'maanden' | 'evaluaties'>

/** What the aanbieder says is needed to reach the results (D0-31, D2-12 to D2-14). */
export type Intensiteit = {
  product: string
  intensiteit: string
  doel: Hulpdoel
  componenten: readonly Component[]
  start: Datum
  /** The id of the text with the motivation. */
  tekst: string
}

/** `versie`: the version of the plan that was agreed. Every `tekst`, `vraag` and `antwoord` is the id of a text; `match` is an id of its own. */
export type KeuzeGebeurtenis =
  /** `duurder`: why not the cheapest of its kind (D4-29); left out in what was written before that was asked. */
  /** `toolbox`: what the Toolbox suggested, and whether it was taken over (D4-26); null when it suggested nothing. */
  | ({
      type: 'HulpVastgesteld'
      verlengd: string | null
      duurder?: string | null
      toolbox?: (HulpVoorstel & { gevolgd: ToolboxGevolgd }) | null
    } & HulpVast)
  | { type: 'VormGekozen'; vorm: Vorm }
  | { type: 'AanbiedersGekozen'; voorkeuren: readonly Voorkeur[]; tekst: string | null }
  /** `reis`: how the way there was weighed, for help away from home (D4-31). */
  | { type: 'AanbiederGeadviseerd'; kvk: string | null; tekst: string; reis?: Reisweging | null }
  | { type: 'DelenGoedgevonden'; kvks: readonly string[]; versie: number; onderdelen: readonly string[] }
  | { type: 'DelenTeruggenomen' }
  | { type: 'MatchGevraagd'; match: string; kvk: string; partij: string | null; versie: number }
  | { type: 'MatchAanvaard'; match: string }
  | { type: 'MatchAfgewezen'; match: string; reden: NeeReden; tekst: string | null }
  | { type: 'MatchIngetrokken'; match: string; tekst: string | null }
  | { type: 'MatchVraagGesteld'; match: string; vraag: string }
  | { type: 'MatchVraagBeantwoord'; match: string; vraag: string; antwoord: string }
  | PgbGebeurtenis
  | BuitenContractGebeurtenis
  | ({ type: 'IntensiteitGegeven'; match: string } & Intensiteit)
  | { type: 'IntensiteitTeruggevraagd'; match: string; tekst: string }
  | { type: 'IntensiteitVastgesteld'; match: string }

/** `gecontracteerd`: the numbers (KvK) of who is contracted today for the help that was established. `kvk` of an answer: that of the aanbieder who gives it. */
export type KeuzeCommand =
  /** `uiterst`: the day before the betrokkene becomes 18, when that is known (D3M-16); `verlengd`: why it may be later; `duurder`: why not the cheapest of its kind. */
  | ({
      type: 'StelHulpVast'
      uiterst: Datum | null
      verlengd: string | null
      duurder?: string | null
      toolbox?: HulpVoorstel | null
    } & HulpVast)
  | { type: 'KiesVorm'; vorm: Vorm }
  | PgbCommand
  | BuitenContractCommand
  | {
      type: 'KiesAanbieders'
      voorkeuren: readonly Voorkeur[]
      tekst: string | null
      gecontracteerd: readonly string[]
    }
  | {
      type: 'AdviseerAanbieder'
      kvk: string | null
      tekst: string
      reis?: Reisweging | null
      gecontracteerd: readonly string[]
    }
  | { type: 'VindDelenGoed'; kvks: readonly string[]; versie: number; onderdelen: readonly string[] }
  | { type: 'NeemDelenTerug' }
  | { type: 'DeelMetAanbieder'; match: string }
  /** `volgende`: the id of the match with the next of the inwoner, when this is a no. */
  | { type: 'AanvaardMatch'; match: string; kvk: string }
  | { type: 'WijsMatchAf'; match: string; kvk: string; reden: NeeReden; tekst: string | null; volgende: string }
  | { type: 'TrekMatchIn'; match: string; tekst: string | null }
  | { type: 'VraagBijMatch'; match: string; kvk: string; vraag: string }
  | { type: 'BeantwoordMatchVraag'; match: string; vraag: string; antwoord: string }
  | ({ type: 'GeefIntensiteit'; match: string; kvk: string } & Intensiteit)
  | { type: 'VraagIntensiteitTerug'; match: string; tekst: string }
  | { type: 'StelIntensiteitVast'; match: string }

export type Match = {
  id: string
  kvk: string
  partij: string | null
  /** The version of the plan of which the inwoner let parts be shared. */
  versie: number
  /** When the aanbieder received it: the two weeks count from here (D0-32). */
  op: Date
  stand: 'open' | 'aanvaard' | 'afgewezen' | 'ingetrokken'
  antwoord: { op: Date; door: string | null; reden: NeeReden | null; tekst: string | null } | null
  /** When it was taken back, and the id of the text that says why. */
  ingetrokken: { op: Date; tekst: string | null } | null
  vragen: readonly { vraag: string; op: Date; antwoord: string | null }[]
  intensiteit: (Intensiteit & { op: Date }) | null
  /** The id of the text that says why the toegang asked the intensiteit again. */
  terug: string | null
  /** When the toegang fixed it (C21). */
  vastOp: Date | null
}

/** Where it stands with the help that was established, who gives it, and what of the plan is shared with whom. */
export type Keuze = {
  hulp:
    (HulpVast & { op: Date; verlengd: string | null; duurder: string | null; toolbox: ToolboxGevolgd | null }) | null
  vorm: Vorm | null
  /** What was written and found of a budget; null while nothing was. */
  pgb: Pgb | null
  /** Help without a contract, as it was asked for last; null while it was not. */
  buitenContract: BuitenContract | null
  voorkeuren: readonly Voorkeur[] | null
  tekst: string | null
  gekozenOp: Date | null
  advies: { kvk: string | null; tekst: string; reis: Reisweging | null; op: Date; door: string | null } | null
  goed: { kvks: readonly string[]; versie: number; onderdelen: readonly string[]; op: Date } | null
  matches: readonly Match[]
}

export const nietsGekozen: Keuze = {
  hulp: null,
  vorm: null,
  pgb: null,
  buitenContract: null,
  voorkeuren: null,
  tekst: null,
  gekozenOp: null,
  advies: null,
  goed: null,
  matches: [],
}
