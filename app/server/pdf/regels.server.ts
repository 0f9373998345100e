import type { Stukje } from './letters.server.ts'

/** How wide a text is in the font it will be drawn in, in points. */
export type Breedte = (tekst: string) => number

const inTekens = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * Breaks a text into lines that fit. A line keeps the space after its last word, so that whoever takes the text out again has every word apart;
 * a word longer than a line is cut where it must be. In: the pieces of one paragraph, the width in points. Out: at least one line.
 */
export function breekInRegels(stukjes: readonly Stukje[], breed: number, breedte: Breedte): Stukje[][] {
  const regels: Stukje[][] = [[]]
  let vol = 0
  const zet = (stukje: Stukje, maat: number) => {
    const regel = regels.at(-1)!
    const vorig = regel.at(-1)
    if (vorig && vorig.echt === undefined && stukje.echt === undefined) vorig.tekst += stukje.tekst
    else regel.push({ ...stukje })
    vol += maat
  }
  const nieuweRegel = () => {
    regels.push([])
    vol = 0
  }
  for (const woord of woordenVan(stukjes)) {
    // Measured as it will be written, with its space: each other way to write it costs as much again.
    const maten = woord.map(({ tekst }) => breedte(tekst) - (tekst.endsWith(' ') ? breedte(' ') : 0))
    const maat = maten.reduce((som, een) => som + een, 0)
    if (vol > 0 && vol + maat > breed) nieuweRegel()
    for (const [plek, stukje] of woord.entries()) {
      if (vol + maten[plek]! <= breed || stukje.echt !== undefined) zet(stukje, breedte(stukje.tekst))
      else
        for (const { segment } of inTekens.segment(stukje.tekst)) {
          const teken = breedte(segment)
          if (vol > 0 && vol + teken > breed && segment !== ' ') nieuweRegel()
          zet({ tekst: segment }, teken)
        }
    }
  }
  return regels
}

/** The words of a paragraph with the space that follows them; a word may be part letters, part a mark for what cannot be drawn. */
function woordenVan(stukjes: readonly Stukje[]): Stukje[][] {
  const woorden: Stukje[][] = [[]]
  for (const stukje of stukjes) {
    const delen = stukje.echt === undefined ? stukje.tekst.replaceAll(/ +/g, ' ').split(/(?<= )/) : null
    for (const deel of delen ?? [stukje.tekst]) {
      if (woorden.at(-1)!.at(-1)?.tekst.endsWith(' ')) woorden.push([])
      woorden.at(-1)!.push(delen ? { tekst: deel } : stukje)
    }
  }
  return woorden.filter((woord) => woord.length > 0)
}
