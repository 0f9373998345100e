import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

const { resolve } = createRequire(import.meta.url)
const pad = (soort: string) => resolve(`@expo-google-fonts/noto-sans/${soort}/NotoSans_${soort}.ttf`)

let gelezen: { gewoon: Font; vet: Font } | undefined

/** Noto Sans (SIL Open Font License): all Latin, Greek and Cyrillic letters. A document embeds only the letters it uses. */
export function lettertypen() {
  return (gelezen ??= { gewoon: open('400Regular'), vet: open('700Bold') })
}

/** Opened once: taking its tables apart costs more than writing a document with it. */
const open = (soort: string) => create(readFileSync(pad(soort))) as Font

/** What is printed where a character cannot be drawn. The character itself stays in the document, for who copies it or has it read aloud. */
export const onbekendTeken = '\uFFFD'

/** A piece of a text: as it is drawn, and what it says when that is something else. */
export type Stukje = { tekst: string; echt?: string }

/** What the font certainly has: Latin letters with their accents, digits and the usual marks. */
const gewoneTekens =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC]+$/

const geenTeken = /[\p{Cc}\p{Cf}]/gu
const opPapier = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+$/u
const inTekens = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * Splits a text in what the font can draw and what it cannot (emoji, Arabic, Chinese): a run of the latter becomes one mark with the words it
 * stands for. Characters nobody sees are left out. In: the text, and whether the font has a code point.
 */
export function stukjesVan(tekst: string, heeft: (teken: number) => boolean): Stukje[] {
  const gelijk = gelijkgemaakt(tekst)
  if (gewoneTekens.test(gelijk)) return [{ tekst: gelijk }]
  const stukjes: Stukje[] = []
  for (const { segment } of inTekens.segment(gelijk)) {
    const zichtbaar = segment.replaceAll(geenTeken, '')
    const kan = opPapier.test(zichtbaar) && [...zichtbaar].every((teken) => heeft(teken.codePointAt(0)!))
    const vorig = stukjes.at(-1)
    if (kan && vorig && vorig.echt === undefined) vorig.tekst += zichtbaar
    else if (kan) stukjes.push({ tekst: zichtbaar })
    else if (zichtbaar && vorig?.echt !== undefined) vorig.echt += segment
    else if (zichtbaar) stukjes.push({ tekst: onbekendTeken, echt: segment })
  }
  return stukjes
}

/** One way of writing the same: composed letters, and a plain space for every space that may break, as a browser shows it. */
const gelijkgemaakt = (tekst: string) =>
  tekst
    .normalize('NFC')
    .replaceAll(/[\t\r\n\f\v]+/g, ' ')
    .replaceAll(/(?![\u00A0\u202F])\p{Zs}/gu, ' ')
