/** Where help can come from besides an aanbieder (D3L-03 to D3L-05, D4-11 to D4-13). */
export const bronnen = ['eigen', 'netwerk', 'verzekering', 'algemeen', 'voorliggend'] as const
export type Bron = (typeof bronnen)[number]

/** Whether that is enough for a result (D3A-09). */
export const oordelen = ['genoeg', 'deels', 'niet'] as const
export type Oordeel = (typeof oordelen)[number]

/** What may be regulated elsewhere. What 'cimot' stands for the source does not say: it is a label (D4-16). */
export const regelingen = ['wlz', 'zvw', 'passend-onderwijs', 'cimot'] as const
export type Regeling = (typeof regelingen)[number]
export const aanspraken = ['ja', 'nee', 'in-aanvraag'] as const
export type Aanspraak = (typeof aanspraken)[number]

/** Whether an aanbieder is needed for this result (D2-06), or something that stands in no list (D1-26). */
export const wegingUitkomsten = ['aanbieder', 'geen-aanbieder', 'anders'] as const
export type WegingUitkomst = (typeof wegingUitkomsten)[number]

/** What was weighed for one result, and why; each `tekst` is the id of a text. `plekken`: the free help nearby that is meant. `levenslang`: the need does not go away (D1-10). */
export type Weging = {
  bronnen: readonly { bron: Bron; oordeel: Oordeel; tekst: string }[]
  plekken: readonly string[]
  regelingen: Readonly<Partial<Record<Regeling, Aanspraak>>>
  uitkomst: WegingUitkomst
  levenslang: boolean
  tekst: string
}

/** `resultaat`: a page of the plan with a result, or `heleVraag`. `aanbieder`: for which of them an aanbieder is needed. */
export type AfwegingGebeurtenis =
  | ({ type: 'ResultaatGewogen'; resultaat: string } & Weging)
  | { type: 'AfwegingAfgerond'; versie: number; resultaten: readonly string[]; aanbieder: readonly string[] }

/** `resultaten`: everything there is to weigh in that version of the plan. `basis`: how often this result had been weighed when the form was opened. */
export type AfwegingCommand =
  | ({ type: 'WeegResultaat'; resultaat: string; resultaten: readonly string[]; basis: number } & Weging)
  | { type: 'RondAfwegingAf'; versie: number; resultaten: readonly string[] }

/** `nr`: how often this result was weighed. */
export type Gewogen = Weging & { nr: number; op: Date; door: string | null }
type PerResultaat = Readonly<Record<string, Gewogen>>

/** What came of the weighing, as it was told to the inwoner: what is weighed anew after it changes nothing until it is concluded. */
export type AfwegingBesluit = {
  versie: number
  resultaten: readonly string[]
  aanbieder: readonly string[]
  wegingen: PerResultaat
  op: Date
  door: string | null
}

export type Afweging = { wegingen: PerResultaat; besluit: AfwegingBesluit | null }

export const nietGewogen: Afweging = { wegingen: {}, besluit: null }

/** The name under which a plan without results is weighed: the question as a whole. */
export const heleVraag = 'hele-vraag'
