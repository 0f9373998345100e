/** What somebody filled in on one page: the name of the field, and a text or a list of chosen options. A date is 'YYYY-MM-DD'. */
export type Waarden = Record<string, string | string[]>

/** One field of a form, as data: the form, the check, the review page and the frozen version are all drawn from it. */
export type Veld = { naam: string; nodig?: boolean } & (
  | {
      soort: 'kort' | 'lang'
      max: number
      aanvullen?: 'tel' | 'email' | 'tijd'
      bsn?: boolean
      alleenBij?: { veld: string; waarde: string }
    }
  | { soort: 'keuze'; opties: readonly string[]; alleenBij?: { veld: string; waarde: string } }
  | { soort: 'keuzes'; opties: readonly string[] }
  | { soort: 'datum'; vanafVandaag?: boolean; totVandaag?: boolean; alleenBij?: { veld: string; waarde: string } }
)

/** One subject of the plan: one page, one task in the list, one thing that has versions. */
export type Onderwerp = {
  id: string
  /** 1 to 9 for the questions; the other subjects have none. */
  nr?: number
  deel: 'gegevens' | 'vragen'
  velden: readonly Veld[]
  /** Only asked when the hulpvraag is not enkelvoudig (D0-14, D0-15). */
  alleenBreed?: boolean
  /** A list of results instead of fields: each result is a subject of its own, made from this template (D0-20). */
  perResultaat?: 'resultaat' | 'wie'
}

export type Vragenset = {
  id: string
  /** Stands for the set in the code of a plan on paper, so no other set ever gets it. 1 to 29. */
  nr: number
  /** Goes up when a question comes, goes or changes: somebody may still hold a paper with the questions of before. */
  versie: number
  /** True: these questions are example content; the real ones come from the gemeente. The screen says so. */
  voorbeeld: boolean
  onderwerpen: readonly Onderwerp[]
  /** The fields of one result (question 4) and of who supports it (question 5). */
  perResultaat: Record<'resultaat' | 'wie', readonly Veld[]>
  /** The items of question 1 that make the hulpvraag enkelvoudig (D0-14). */
  enkelvoudig: readonly string[]
}

const langeTekst = 8000

/** The question set of the practice gemeenten. EXAMPLE CONTENT: the source documents give neither the nine questions nor the items of question 1. */
export const voorbeeldset: Vragenset = {
  id: 'voorbeeld',
  nr: 1,
  versie: 1,
  voorbeeld: true,
  enkelvoudig: ['dyslexie', 'onderzoek', 'logeren', 'verzorging', 'vervoer', 'verlenging'],
  onderwerpen: [
    {
      id: 'mijn-gegevens',
      deel: 'gegevens',
      velden: [
        { naam: 'klopt', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
        { naam: 'nietGoed', soort: 'lang', max: 2000, alleenBij: { veld: 'klopt', waarde: 'nee' } },
        { naam: 'telefoon', soort: 'kort', max: 20, aanvullen: 'tel' },
        { naam: 'email', soort: 'kort', max: 120, aanvullen: 'email' },
        { naam: 'voorkeur', soort: 'keuze', opties: ['bellen', 'mailen', 'brief'] },
      ],
    },
    {
      id: 'vraag-1',
      nr: 1,
      deel: 'vragen',
      velden: [
        {
          naam: 'item',
          soort: 'keuze',
          opties: ['dyslexie', 'onderzoek', 'logeren', 'verzorging', 'vervoer', 'verlenging', 'andere-vraag'],
          nodig: true,
        },
        { naam: 'woorden', soort: 'lang', max: langeTekst, nodig: true },
      ],
    },
    {
      id: 'vraag-2',
      nr: 2,
      deel: 'vragen',
      velden: [
        { naam: 'goed', soort: 'lang', max: langeTekst },
        { naam: 'moeilijk', soort: 'lang', max: langeTekst, nodig: true },
        { naam: 'sinds', soort: 'kort', max: 120 },
      ],
    },
    {
      id: 'vraag-3',
      nr: 3,
      deel: 'vragen',
      velden: [
        { naam: 'zelf', soort: 'lang', max: langeTekst, nodig: true },
        { naam: 'helpers', soort: 'lang', max: langeTekst },
      ],
    },
    { id: 'vraag-4', nr: 4, deel: 'vragen', velden: [], perResultaat: 'resultaat' },
    { id: 'vraag-5', nr: 5, deel: 'vragen', velden: [], perResultaat: 'wie' },
    {
      id: 'vraag-6',
      nr: 6,
      deel: 'vragen',
      velden: [
        { naam: 'moment', soort: 'keuze', opties: ['3-maanden', '6-maanden', '12-maanden', 'datum'], nodig: true },
        { naam: 'datum', soort: 'datum', vanafVandaag: true, alleenBij: { veld: 'moment', waarde: 'datum' } },
        { naam: 'wieErbij', soort: 'keuzes', opties: ['ik', 'familie', 'toegang', 'aanbieder', 'ondersteuner'] },
      ],
    },
    {
      id: 'vraag-7',
      nr: 7,
      deel: 'vragen',
      alleenBreed: true,
      velden: [
        {
          naam: 'gebieden',
          soort: 'keuzes',
          opties: [
            'gezin',
            'wonen',
            'gezondheid',
            'school-werk',
            'geld',
            'vrije-tijd',
            'vervoer',
            'zorg-voor-uzelf',
            'niets',
          ],
          nodig: true,
        },
        { naam: 'uitleg', soort: 'lang', max: langeTekst },
      ],
    },
    {
      id: 'vraag-8',
      nr: 8,
      deel: 'vragen',
      alleenBreed: true,
      velden: [
        {
          naam: 'regelingen',
          soort: 'keuzes',
          opties: ['zorgverzekering', 'wlz', 'school', 'werk-inkomen', 'buurt', 'pgb', 'geen', 'weet-niet'],
          nodig: true,
        },
        { naam: 'uitleg', soort: 'lang', max: langeTekst },
      ],
    },
    {
      id: 'vraag-9',
      nr: 9,
      deel: 'vragen',
      alleenBreed: true,
      velden: [
        { naam: 'veilig', soort: 'keuze', opties: ['ja', 'nee', 'liever-vertellen'], nodig: true },
        { naam: 'uitleg', soort: 'lang', max: langeTekst },
        { naam: 'toekomst', soort: 'lang', max: langeTekst },
      ],
    },
  ],
  perResultaat: {
    resultaat: [
      { naam: 'wat', soort: 'lang', max: 2000, nodig: true },
      { naam: 'genoeg', soort: 'lang', max: 2000 },
    ],
    wie: [
      {
        naam: 'wie',
        soort: 'keuze',
        opties: ['ikzelf', 'netwerk', 'toegang', 'aanbieder', 'zorgaanbieder'],
        nodig: true,
      },
      { naam: 'naam', soort: 'kort', max: 160 },
      { naam: 'leren', soort: 'lang', max: 2000 },
    ],
  },
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
