import type { Verslagdeel } from './toegang-teksten.ts'
import { voorbeeldset } from './voorbeeldset.ts'

/** What somebody filled in on one page: the name of the field, and a text or a list of chosen options. A date is 'YYYY-MM-DD'. */
export type Waarden = Record<string, string | string[]>

/**
 * One field of a form, as data: the form, the check, the review page and the frozen version are all drawn from it. `vervallen`: no
 * longer asked; who answered it before still sees it, and it still goes along.
 */
export type Veld = { naam: string; nodig?: boolean; vervallen?: boolean } & (
  | {
      soort: 'kort' | 'lang'
      max: number
      aanvullen?: 'tel' | 'email' | 'tijd' | 'straat' | 'postcode' | 'plaats'
      bsn?: boolean
      alleenBij?: { veld: string; waarde: string }
    }
  /** `letterlijk`: options that are printed as they are stored, whatever the words on screen said (D0-22). */
  | {
      soort: 'keuze'
      opties: readonly string[]
      letterlijk?: readonly string[]
      alleenBij?: { veld: string; waarde: string }
    }
  | { soort: 'keuzes'; opties: readonly string[] }
  | { soort: 'datum'; vanafVandaag?: boolean; totVandaag?: boolean; alleenBij?: { veld: string; waarde: string } }
)

/** The parts of the plan, in the order in which they come. */
export const delen = ['gegevens', 'gezin', 'vragen', 'resultaten', 'toekomst'] as const
export type Deel = (typeof delen)[number]

/** One subject of the plan: one page, one task in the list, one thing that has versions. */
export type Onderwerp = {
  id: string
  /** 1 to 9 for the questions; the other subjects have none. */
  nr?: number
  deel: Deel
  velden: readonly Veld[]
  /** Only asked when the hulpvraag is not enkelvoudig (D0-14, D0-15). */
  alleenBreed?: boolean
  /** Instead of fields: the name of a list of the set. Each item in it is a page of its own. */
  lijst?: string
  /** Told once for the whole household, and a part of the plan of each of its children (D0-13, D1-32). */
  bron?: 'gezin'
}

/** Things somebody adds, changes and takes away: results (D0-20), parents and others at home (D0-13), people to call (D0-19). */
export type Lijst = {
  /** The fields of one item. */
  velden: readonly Veld[]
  /** The field by which people know an item in the list. */
  kern: string
  /** The name of another list: this one has a page for each item of that one, such as who helps with each result (D2-04). */
  bij?: string
  /** How many there have to be before the plan can be sent. */
  minstens?: number
}

/** An answer that says something about a part of the Wmo verslag: those of a subject, or of one field of it. */
export type Dekking = { onderwerp: string; veld?: string }

export type Vragenset = {
  id: string
  /** Stands for the set in the code of a plan on paper, so no other set ever gets it. 1 to 29. */
  nr: number
  /** Goes up when a question comes, goes or changes: somebody may still hold a paper with the questions of before. */
  versie: number
  /** True: these questions are example content; the real ones come from the gemeente. The screen says so. */
  voorbeeld: boolean
  onderwerpen: readonly Onderwerp[]
  /** The lists by name. The id of a page is that name with the id of the item: 'resultaat-<id>', 'wie-<id>'. No name begins with another and a dash. */
  lijsten: Readonly<Record<string, Lijst>>
  /** The answer in a list that says somebody has gezag over the child (D0-13); a set without it is not checked for one. */
  gezag?: { lijst: string; veld: string; waarde: string }
  /** The page on which the inwoner says what they find the best solution themself (D1-16). */
  eigenOplossing: string
  /** The pages that are never proposed to share with an aanbieder: only the inwoner themself ticks them (D0-25). */
  gevoelig: readonly string[]
  /** The items of question 1 that make the hulpvraag enkelvoudig (D0-14). */
  enkelvoudig: readonly string[]
  /** For each part of the Wmo verslag what the inwoner is asked about it (D1-43). */
  verslag: Readonly<Record<Verslagdeel, readonly Dekking[]>>
}

const sets: Record<string, Vragenset> = { voorbeeld: voorbeeldset }

/** The question set with this id; a plan keeps the set it began with. Throws for an id that no gemeente ever used. */
export function vragensetMetId(id: string): Vragenset {
  const set = Object.hasOwn(sets, id) ? sets[id] : undefined
  if (!set) throw new Error(`unknown vragenset ${id}`)
  return set
}

/** The question set with this number, or undefined. */
export function vragensetMetNr(nr: number): Vragenset | undefined {
  return Object.values(sets).find((set) => set.nr === nr)
}
