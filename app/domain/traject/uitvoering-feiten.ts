import type { Datum } from '../termijnen/kalender.ts'
import type { Instemmer } from '../toestemming/wie-stemt-in.ts'
import type { Afname, Instemming, Stem } from './instemming.ts'
import type { Partij } from './reis-feiten.ts'

/** A moment for the intake that the aanbieder proposes; the time as HH:MM. */
export type Moment = { dag: Datum; tijd: string }

export const hoogstensMomenten = 3

/** With whom a talk about a zorgplan is held: the aanbieder alone, or the toegang joins (D3L-33, D3L-34). */
export const gesprekspartners = ['aanbieder', 'toegang'] as const
export type Gesprekspartner = (typeof gesprekspartners)[number]

/** How such a talk ended; an agreement is still said by the inwoner alone. */
export const uitkomstenGesprek = ['eens', 'nieuw-zorgplan', 'niet-eens'] as const
export type UitkomstGesprek = (typeof uitkomstenGesprek)[number]

/** Why the help may start without who has gezag over a jeugdige of 12 to 15 (Jeugdwet 7.3.4 lid 2); the second after they said no. */
export const zonderGezagGronden = ['ernstig-nadeel', 'blijft-wensen'] as const
export type ZonderGezagGrond = (typeof zonderGezagGronden)[number]

/** Whether a result was reached (D3L-39, D2-22). */
export const scores = ['behaald', 'deels', 'niet'] as const
export type Score = (typeof scores)[number]

/** What the evaluatie leads to (D3L-41, D2-23, D0-38). */
export const evaluatieUitkomsten = ['doorgaan', 'meer', 'minder', 'anders', 'verlengen', 'stoppen'] as const
export type EvaluatieUitkomst = (typeof evaluatieUitkomsten)[number]

/** What somebody asks to be done otherwise (D2-21, D3L-42). */
export const bijsturingen = ['meer', 'minder', 'anders'] as const
export type Bijsturing = (typeof bijsturingen)[number]

/** Why the help ends. With the last three the inwoner is not there to score. */
export const eindredenen = ['klaar', 'naar-ander', 'geen-klik', 'inwoner-stopt', 'verhuisd', 'overleden'] as const
export type Eindreden = (typeof eindredenen)[number]
export const zonderInwoner: readonly Eindreden[] = ['inwoner-stopt', 'verhuisd', 'overleden']

/** How the inwoner likes the help, from 1 (bad) to 5 (good). */
export const cijfers = [1, 2, 3, 4, 5] as const
export type Cijfer = (typeof cijfers)[number]

/** Per result of the plan, by its id, what one party thinks of it. */
export type Scores = Readonly<Record<string, Score>>

/** What happens between the aanbieder that said yes and the end of the help. Every `tekst` is the id of a text; `zorgplan` the number of a version; `match` says with whom. */
export type UitvoeringGebeurtenis = { match: string } & (
  | { type: 'IntakeVoorgesteld'; intake: string; momenten: readonly Moment[]; tekst: string }
  | ({ type: 'IntakeGekozen'; intake: string } & Moment)
  | { type: 'IntakeAndersGevraagd'; intake: string; tekst: string }
  | { type: 'IntakeToegangGaatMee'; intake: string; mee: boolean }
  | { type: 'IntakeGehouden'; intake: string; dag: Datum; tekst: string }
  | { type: 'IntakeNietDoorgegaan'; intake: string; tekst: string }
  | { type: 'InzageGevraagd'; tekst: string }
  | { type: 'InzageGeweigerd' }
  /** `nodig`: whose yes is needed, frozen on the day it was asked; nobody in what was written before that was judged: then one yes is enough. */
  | { type: 'ZorgplanVoorgelegd'; zorgplan: number; nodig: readonly Instemmer[] }
  | ({ type: 'ZorgplanAntwoordVastgelegd' } & ZorgplanAfname)
  | ({ type: 'ZonderGezagVastgelegd' } & ZonderGezag)
  | { type: 'ZorgplanGedeeld'; zorgplan: number; onderdelen: readonly string[] }
  | { type: 'OneensGesprekGevraagd'; met: Gesprekspartner; partij: Partij }
  | { type: 'OneensGesprekGehouden'; met: Gesprekspartner; dag: Datum; uitkomst: UitkomstGesprek; tekst: string }
  | { type: 'BeschikkingAangevuld'; zorgplan: number; dag: Datum }
  | { type: 'HulpBegonnen'; dag: Datum; tekst: string | null }
  | { type: 'HulpNietBegonnen'; tekst: string | null }
  | { type: 'BijsturingGevraagd'; bijsturing: string; wat: Bijsturing; partij: Partij; tekst: string }
  | { type: 'BijsturingAfgehandeld'; bijsturing: string; tekst: string }
  | { type: 'WijzigingGevraagd'; wijziging: string; van: string; naar: string; per: Datum; tekst: string }
  | { type: 'WijzigingBeoordeeld'; wijziging: string; oordeel: 'ja' | 'nee'; tekst: string }
  | { type: 'EvaluatieBegonnen'; evaluatie: string; dag: Datum }
  | { type: 'EvaluatieGegeven'; evaluatie: string; partij: Partij; scores: Scores; tekst: string | null }
  | { type: 'TevredenheidGegeven'; evaluatie: string; cijfer: Cijfer; tekst: string | null }
  | { type: 'EvaluatieAfgesloten'; evaluatie: string; uitkomst: EvaluatieUitkomst; tekst: string | null }
  | { type: 'HulpBeeindigd'; dag: Datum; reden: Eindreden; tekst: string | null }
  | { type: 'WaakvlamGezet'; dag: Datum | null; tekst: string | null }
)

/** What somebody without a sign-in said about the zorgplan, as the aanbieder writes it down. */
type ZorgplanAfname = Afname & { zorgplan: number; antwoord: 'ja' | 'nee' }
type ZonderGezag = { zorgplan: number; grond: ZonderGezagGrond; tekst: string }

/** One answer about the zorgplan; `tekst`: the id of the text that says why not. */
export type Zorgplanstem = Stem & { tekst: string | null }

/** The zorgplan that is before the inwoner, with who has to agree, what each of them said, and what that comes to. */
export type Zorgplan = Pick<Instemming, 'nodig'> & {
  nr: number
  op: Date
  stemmen: readonly Zorgplanstem[]
  zonderGezag: { grond: ZonderGezagGrond; tekst: string; op: Date } | null
  antwoord: { wat: 'ja' | 'nee'; tekst: string | null; op: Date } | null
}

export type Intake = {
  id: string
  momenten: readonly Moment[]
  tekst: string
  op: Date
  gekozen: Moment | null
  /** The id of the text in which the inwoner asks for another moment. */
  anders: string | null
  /** Whether the toegang joins; null while it did not say (D0-30). */
  toegangMee: boolean | null
  einde: { wat: 'gehouden' | 'niet-doorgegaan'; dag: Datum | null; tekst: string; op: Date } | null
}

/** A talk because the inwoner does not agree with the zorgplan (7a). */
export type OneensGesprek = {
  met: Gesprekspartner
  gevraagd: { partij: Partij; op: Date } | null
  gehouden: { dag: Datum; uitkomst: UitkomstGesprek; tekst: string; op: Date } | null
}

export type Evaluatie = {
  id: string
  dag: Datum
  op: Date
  stemmen: Partial<Record<Partij, { scores: Scores; tekst: string | null; op: Date }>>
  /** Of the inwoner alone (D3L-40). */
  tevreden: { cijfer: Cijfer; tekst: string | null; op: Date } | null
  afgesloten: { uitkomst: EvaluatieUitkomst; tekst: string | null; op: Date } | null
}

/** The help as it is carried out by the aanbieder of one match; with another aanbieder it begins anew. */
export type Uitvoering = {
  intakes: readonly Intake[]
  /** The id of the text with which the aanbieder asks to see (more of) the plan (D3L-23); null when it does not ask, or got its answer. */
  inzage: { tekst: string; op: Date } | null
  zorgplan: Zorgplan | null
  /** What of which version the toegang may read (D3L-32). */
  gedeeld: { zorgplan: number; onderdelen: readonly string[]; op: Date } | null
  /** The talks since the last no, the first first. */
  oneens: readonly OneensGesprek[]
  /** The decision was supplemented with the omvang as that version of the zorgplan states it (D3L-36). */
  aangevuld: { zorgplan: number; dag: Datum; op: Date } | null
  begonnen: { dag: Datum; tekst: string | null; op: Date } | null
  /** What the inwoner said when the help had not begun; null once it did. */
  nietBegonnen: { tekst: string | null; op: Date } | null
  bijsturing: readonly { id: string; wat: Bijsturing; partij: Partij; tekst: string; op: Date; klaar: string | null }[]
  wijzigingen: readonly {
    id: string
    van: string
    naar: string
    per: Datum
    tekst: string
    op: Date
    oordeel: { wat: 'ja' | 'nee'; tekst: string } | null
  }[]
  evaluaties: readonly Evaluatie[]
  einde: { dag: Datum; reden: Eindreden; tekst: string | null; op: Date } | null
  waakvlam: { dag: Datum; tekst: string | null; op: Date } | null
}

export const nogGeenUitvoering: Uitvoering = {
  intakes: [],
  inzage: null,
  zorgplan: null,
  gedeeld: null,
  oneens: [],
  aangevuld: null,
  begonnen: null,
  nietBegonnen: null,
  bijsturing: [],
  wijzigingen: [],
  evaluaties: [],
  einde: null,
  waakvlam: null,
}

/** Of an aanbieder: `kvk` is its own number. `vandaag`: the day of legal time on which it is said. `resultaten`: the ids of the results in the plan that was agreed. */
export type UitvoeringCommand = { match: string } & (
  | ({ type: 'StelIntakeVoor'; intake: string; momenten: readonly Moment[]; tekst: string } & VanAanbieder & Vandaag)
  | ({ type: 'KiesIntake'; intake: string } & Moment)
  | { type: 'VraagAndereIntake'; intake: string; tekst: string }
  | { type: 'GaMeeNaarIntake'; intake: string; mee: boolean }
  | ({ type: 'LegIntakeVast'; intake: string; dag: Datum; tekst: string } & VanAanbieder & Vandaag)
  | ({ type: 'LaatIntakeVervallen'; intake: string; tekst: string } & VanAanbieder)
  | ({ type: 'VraagInzage'; tekst: string } & VanAanbieder)
  | { type: 'WeigerInzage' }
  /** `mist`: what the version lacks (mistInZorgplan), or null. `instemmers`: whose yes is needed today. */
  | ({
      type: 'LegZorgplanVoor'
      zorgplan: number
      mist: ZorgplanMist | null
      instemmers: readonly Instemmer[]
    } & VanAanbieder)
  | ({ type: 'LegZorgplanAntwoordVast' } & ZorgplanAfname & VanAanbieder & Vandaag)
  | ({ type: 'LegZonderGezagVast' } & ZonderGezag & VanAanbieder)
  | ({ type: 'DeelZorgplan'; zorgplan: number; onderdelen: readonly string[] } & VanAanbieder)
  | { type: 'VraagOneensGesprek'; met: Gesprekspartner; partij: Partij; kvk: string | null }
  | ({
      type: 'LegOneensGesprekVast'
      met: Gesprekspartner
      dag: Datum
      uitkomst: UitkomstGesprek
      tekst: string
      partij: Partij
      kvk: string | null
    } & Vandaag)
  | ({ type: 'VulBeschikkingAan'; zorgplan: number; dag: Datum } & Vandaag)
  | ({ type: 'MeldStart'; dag: Datum; tekst: string | null } & VanAanbieder & Vandaag)
  | ({ type: 'MeldNietBegonnen'; tekst: string | null } & Vandaag)
  | { type: 'VraagBijsturing'; bijsturing: string; wat: Bijsturing; partij: Partij; tekst: string; kvk: string | null }
  | { type: 'HandelBijsturingAf'; bijsturing: string; partij: Partij; tekst: string; kvk: string | null }
  | ({ type: 'VraagWijziging'; wijziging: string; naar: string; per: Datum; tekst: string } & VanAanbieder)
  | { type: 'BeoordeelWijziging'; wijziging: string; oordeel: 'ja' | 'nee'; tekst: string }
  | ({ type: 'BeginEvaluatie'; evaluatie: string; dag: Datum; partij: Partij; kvk: string | null } & Vandaag)
  | {
      type: 'GeefEvaluatie'
      evaluatie: string
      partij: Partij
      scores: Scores
      resultaten: readonly string[]
      tekst: string | null
      kvk: string | null
    }
  | { type: 'GeefTevredenheid'; evaluatie: string; cijfer: Cijfer; tekst: string | null }
  | { type: 'SluitEvaluatie'; evaluatie: string; uitkomst: EvaluatieUitkomst; tekst: string | null }
  | ({
      type: 'BeeindigHulp'
      dag: Datum
      reden: Eindreden
      resultaten: readonly string[]
      tekst: string | null
    } & VanAanbieder &
      Vandaag)
  | ({ type: 'ZetWaakvlam'; dag: Datum | null; tekst: string | null } & Vandaag)
)

type VanAanbieder = { kvk: string }
type Vandaag = { vandaag: Datum }

/** Why a zorgplan cannot be laid before the inwoner yet. */
export type ZorgplanMist =
  | 'zorgplan-zonder-activiteit'
  | 'zorgplan-activiteit-zonder-resultaat'
  | 'zorgplan-activiteit-niet-af'
  | 'zorgplan-resultaat-zonder-activiteit'
  | 'zorgplan-zonder-samenwerking'
  | 'zorgplan-zonder-afstemming'
  | 'zorgplan-uitvoerder-zonder-reden'
