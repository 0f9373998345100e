import type { Vastgelegd } from './gebeurtenissen.ts'

/** What the two sides say to each other about the plan, beside the plan itself: nobody's words are changed by it. Texts are named by their id. */
export type Gesprek = {
  /** Deepening questions of the toegang at one page of the plan, and the answers of the inwoner (D0-07). */
  verdiepingen: readonly Verdieping[]
  /** Where the inwoner does not agree with a passage: it travels with the plan. */
  oneens: readonly { onderdeel: string; versie: number; tekst: string; op: Date }[]
}

/** `ingetrokken`: the toegang took the question back; who was typing an answer still finds it. */
export type Verdieping = {
  vraag: string
  bladzijde: string
  op: Date
  antwoord: { tekst: string; op: Date } | null
  ingetrokken: boolean
}

export const leegGesprek: Gesprek = { verdiepingen: [], oneens: [] }

/** The texts that were said: their ids, to fetch them by. */
export function tekstenVan({ verdiepingen, oneens }: Gesprek): string[] {
  return [
    ...verdiepingen.flatMap(({ vraag, antwoord }) => (antwoord ? [vraag, antwoord.tekst] : [vraag])),
    ...oneens.map(({ tekst }) => tekst),
  ]
}

/** The talk after this gebeurtenis; the same talk when it was about something else. */
export function volgGesprek(gesprek: Gesprek, feit: Vastgelegd): Gesprek {
  const { verdiepingen, oneens } = gesprek
  switch (feit.type) {
    case 'VerdiepingGevraagd': {
      const { vraag, bladzijde, op } = feit
      return {
        ...gesprek,
        verdiepingen: [...verdiepingen, { vraag, bladzijde, op, antwoord: null, ingetrokken: false }],
      }
    }
    case 'VerdiepingBeantwoord': {
      const antwoord = { tekst: feit.antwoord, op: feit.op }
      return {
        ...gesprek,
        verdiepingen: verdiepingen.map((een) => (een.vraag === feit.vraag ? { ...een, antwoord } : een)),
      }
    }
    case 'VerdiepingIngetrokken':
      return {
        ...gesprek,
        verdiepingen: verdiepingen.map((een) => (een.vraag === feit.vraag ? { ...een, ingetrokken: true } : een)),
      }
    case 'OneensGezegd': {
      const { onderdeel, versie, tekst, op } = feit
      const andere = oneens.filter((een) => een.onderdeel !== onderdeel || een.versie !== versie)
      return { ...gesprek, oneens: [...andere, { onderdeel, versie, tekst, op }] }
    }
    default:
      return gesprek
  }
}

/** The question with this id that waits for an answer, or undefined. */
export function openVerdieping({ verdiepingen }: Gesprek, vraag: string): Verdieping | undefined {
  return verdiepingen.find((een) => een.vraag === vraag && wacht(een))
}

/** True when this question was ever asked in this traject. */
export function isGevraagd({ verdiepingen }: Gesprek, vraag: string): boolean {
  return verdiepingen.some((een) => een.vraag === vraag)
}

/** How many questions wait for the inwoner. */
export function aantalOpen({ verdiepingen }: Gesprek): number {
  return verdiepingen.filter(wacht).length
}

const wacht = ({ antwoord, ingetrokken }: Verdieping) => !antwoord && !ingetrokken
