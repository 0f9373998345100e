/** How hard a text is to read, by the numbers. */
export type Leesniveau = {
  /** Flesch-Douma: 60 and up is plain language (about B1), higher is easier. */
  flesch: number
  woorden: number
  zinnen: number
  /** The mean number of words in a sentence. */
  gemiddeld: number
  langste: { zin: string; woorden: number }
}

/**
 * Measures a text: 206.8 - 0.77 * syllables per 100 words - 0.93 * words per sentence (Flesch for Dutch, Douma 1960).
 * In: plain text; a sentence ends at . ? ! or : and at the end of a line. Throws when there is nothing to measure.
 */
export function leesniveau(text: string): Leesniveau {
  const zinnen = text
    .split(/\n|(?<=[.?!:])\s+/)
    .map((zin) => ({ zin: zin.trim(), woorden: wordsOf(zin) }))
    .filter(({ woorden }) => woorden.length > 0)
  const [eerste] = zinnen
  if (!eerste) throw new Error('there are no words in this text')
  const woorden = zinnen.flatMap((zin) => zin.woorden)
  const syllables = woorden.reduce((som, woord) => som + syllablesOf(woord), 0)
  const gemiddeld = woorden.length / zinnen.length
  const langste = zinnen.reduce((een, ander) => (ander.woorden.length > een.woorden.length ? ander : een), eerste)
  return {
    flesch: 206.8 - (77 * syllables) / woorden.length - 0.93 * gemiddeld,
    woorden: woorden.length,
    zinnen: zinnen.length,
    gemiddeld,
    langste: { zin: langste.zin, woorden: langste.woorden.length },
  }
}

/**
 * The running text of a page, one paragraph or point of a list per line. Only what ends as a sentence does: headings, links,
 * labels and addresses would make a page look easier than it is.
 */
export function lopendeTekst(html: string): string {
  return html
    .replace(/<(head|script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(
      /<\/?(?:p|li|dd|dt|div|section|ul|ol|dl|h[1-6]|address|td|th|tr|label|legend|summary|br|main|aside|header|footer)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]+>/g, '')
    .replace(/&(#x27|quot|amp|nbsp);/g, (_, naam: keyof typeof tekens) => tekens[naam])
    .split('\n')
    .map((regel) => regel.replace(/\s+/g, ' ').trim())
    .filter((regel) => /[.?!]$/.test(regel))
    .join('\n')
}

const tekens = { '#x27': "'", quot: '"', amp: '&', nbsp: ' ' }

/** A number, also a telephone number or a time, is read as one word. */
function wordsOf(zin: string): string[] {
  return zin.replace(/\d[\d .-]*/g, '1 ').match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? []
}

/** Groups of vowels; two dots begin a new syllable (cli-ënt), and every word has at least one. */
function syllablesOf(woord: string): number {
  const groepen = woord
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äëïöü]/g, '-a')
    .match(/[aeiouyáéíóúàèìòùâêîôû]+/g)
  return Math.max(1, groepen?.length ?? 0)
}
