import type { Feit } from '../klantreis/feiten.ts'
import type { Ingang, SoortHulp } from '../klantreis/per-gemeente.ts'
import type { ReisId } from '../klantreis/reizen.ts'
import type { Wie } from '../klantreis/klantreis.ts'
import type { Stemrol } from '../toestemming/wie-stemt-in.ts'

/** How a traject goes through its klantreis. `als`: who did the step, also when the toegang wrote it down; `reden` is the id of a text. */
export type ReisGebeurtenis =
  | { type: 'KlantreisGekozen'; reis: ReisId; reisVersie: string; hulp: SoortHulp; via: Ingang }
  | { type: 'StapBegonnen'; stap: string; als: Wie }
  | { type: 'StapAfgerond'; stap: string; als: Wie; reden: string | null; opnieuw: boolean }
  /** `als`: for whom they answer. `tekst`: why not, in their words; left out in what was written before they were asked. */
  | { type: 'ZorgplanBeantwoord'; als: Stemrol; antwoord: 'ja' | 'nee'; tekst?: string | null }
  | { type: 'AanbiederBetrokken'; organisatie: string }

export type ReisCommand =
  | { type: 'KiesKlantreis'; reis: ReisId; hulp: SoortHulp; via: Ingang }
  /** That a step which is not always needed, is needed now. `reis`: the klantreis it was seen in. */
  | { type: 'BeginStap'; reis: string; stap: string }
  /** `partij`: who says so; `reden`: why now, when the step is out of its order or somebody else's. `opnieuw`: the klantreis goes on from an earlier step. */
  | { type: 'RondStapAf'; reis: string; stap: string; partij: Partij; reden: string | null; opnieuw?: boolean }
  | { type: 'BeantwoordZorgplan'; door: string; antwoord: 'ja' | 'nee'; tekst: string | null }
  /** `geinformeerd`: the inwoner was told what is shared and with whom. */
  | { type: 'BetrekAanbieder'; organisatie: string; geinformeerd: boolean }

/** Who can act in this portal; whoever has no door of their own is written down by the toegang. */
export type Partij = 'inwoner' | 'aanbieder' | 'toegang'

/** What is done of the klantreis, and by whom. */
export type Gedaan = {
  stap: string
  feit: Feit
  op: Date
  als: Wie
  door: string | null
  doorSoort: Partij | 'systeem'
}

export type Reis = {
  hulp: SoortHulp
  via: Ingang
  /** When the toegang chose the klantreis; null while everybody makes a plan. */
  gekozenOp: Date | null
  /** The steps that were said to be done and still count, the oldest first. */
  gedaan: readonly Gedaan[]
  /** The steps that are not always needed and were said to be. */
  nodig: readonly { stap: string; feit: Feit | null; op: Date }[]
  /** How many times each step was done, counting those that came open again. */
  keren: Readonly<Record<string, number>>
  /** What the inwoner thinks of the zorgplan as it is now; null while it was not said. */
  zorgplan: 'ja' | 'nee' | null
  /** The organisatie that takes part, or null. */
  aanbieder: string | null
}

export const beginVanReis: Reis = {
  hulp: 'onbekend',
  via: 'toegang',
  gekozenOp: null,
  gedaan: [],
  nodig: [],
  keren: {},
  zorgplan: null,
  aanbieder: null,
}
