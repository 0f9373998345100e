/** How many things a list of the overview shows, and how many characters together: so that all of it stands on one A4 (D3L-28). */
export type Plaats = { aantal: number; tekens: number }

/** The room of each list: what was agreed about the results, how much help there is, and who promised what. */
export const plaatsVoor = {
  resultaten: { aantal: 5, tekens: 450 },
  activiteiten: { aantal: 5, tekens: 450 },
  beloften: { aantal: 3, tekens: 150 },
} as const satisfies Record<string, Plaats>

export type Gekort = {
  /** What is shown, each on one line. */
  teksten: string[]
  /** How many are not shown: the overview names them. */
  rest: number
  /** Whether one of those that are shown was cut: the overview says so. */
  afgekort: boolean
}

/** What of a list fits. A text that is cut ends in '…', at a word. Nothing is left out without being counted. */
export const kort = (teksten: readonly string[], plaats: Plaats): Gekort =>
  kortMetSlot(
    teksten.map((tekst) => ({ begin: tekst, slot: '' })),
    plaats,
    (begin) => begin,
  )

/** As `kort`, of texts that end in what matters most: what comes before it is cut first. */
export function kortMetSlot(
  paren: readonly { begin: string; slot: string }[],
  { aantal, tekens }: Plaats,
  voeg: (begin: string, slot: string) => string,
): Gekort {
  const getoond = paren.slice(0, aantal)
  const elk = Math.floor(tekens / Math.max(getoond.length, 1))
  const gekort = getoond.map(({ begin, slot }) => {
    const voor = kortTekst(begin, Math.max(elk - (slot ? opEenRegel(slot).length + 2 : 0), Math.floor(elk / 3)))
    return kortTekst(voeg(voor, slot), elk)
  })
  return {
    teksten: gekort,
    rest: paren.length - getoond.length,
    afgekort: gekort.some((tekst, plek) => {
      const { begin, slot } = getoond[plek]!
      return tekst !== opEenRegel(voeg(begin, slot))
    }),
  }
}

/** A text of at most so many characters, cut at a word where there is one in its second half. */
export function kortTekst(tekst: string, hoogstens: number): string {
  const regel = opEenRegel(tekst)
  if ([...regel].length <= hoogstens) return regel
  const begin = [...regel].slice(0, hoogstens - 1).join('')
  const spatie = begin.lastIndexOf(' ')
  return `${(spatie > hoogstens / 2 ? begin.slice(0, spatie) : begin).trimEnd()}…`
}

const opEenRegel = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim()
