import { leesniveau, type Leesniveau } from '#tests/leesniveau.ts'
import { onuitgelegd } from '#tests/lezen/begrippen.ts'
import { eigenTekst, teMoeilijk, type Gelezen } from '#tests/routes/inwoner-lezer.ts'
import { hardWords } from '#tests/words.ts'

/** From here on a text is plain (Flesch-Douma); the other limits stand in `teMoeilijk`. */
const flesch = 60

/** What a page is worth: how hard it reads (null when no sentence is on it), and what is wrong. */
export type Oordeel = { naam: string; route: string; niveau: Leesniveau | null; fouten: string[] }

/** Judges one page by its text as shown. What people typed themselves does not count. */
export function judge({ naam, html }: Gelezen, route: string): Oordeel {
  const tekst = eigenTekst(html)
  const niveau = /\p{L}/u.test(tekst) ? leesniveau(tekst) : null
  const fouten = [
    niveau ? teMoeilijk('', tekst, { flesch }).replace(/^: /, '') : '',
    ...hardWords(shown(html)).map((woord) => `"${woord}"`),
    ...onuitgelegd(shown(html)).map((begrip) => `"${begrip}" is not explained`),
  ].filter(Boolean)
  return { naam, route, niveau, fouten }
}

/** All words of the page and of the help under it, but not what people typed or chose. */
function shown(html: string): string {
  const body = /<main[^>]*>[^]*?<\/aside>/.exec(html)?.[0] ?? /<main[^>]*>[^]*?<\/main>/.exec(html)?.[0] ?? ''
  return body
    .replace(/<(textarea|dd|blockquote|svg|script)\b[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

/**
 * The report on all pages: per route the hardest of its pages, what is wrong, and the five hardest. Also wrong: a route nobody read (`teLezen` without
 * `zonderTekst`). The last line counts.
 */
export function reportOf(
  oordelen: readonly Oordeel[],
  teLezen: readonly string[],
  zonderTekst: Record<string, string>,
) {
  const gelezen = new Set(oordelen.map(({ route }) => route))
  const gemist = teLezen.filter((route) => !gelezen.has(route) && !zonderTekst[route])
  const fout = oordelen.filter(({ fouten }) => fouten.length > 0)
  const failed = fout.length + gemist.length
  const hardest = [...oordelen]
    .sort((een, ander) => fleschOf(een) - fleschOf(ander))
    .filter(({ route }, nr, all) => all.findIndex((een) => een.route === route) === nr)
  const perRoute = [...gelezen].sort().map((route) =>
    lineOf(
      route,
      oordelen.filter((een) => een.route === route),
    ),
  )
  const regels = [
    `${'page'.padEnd(44)} read  F-D  mean  longest`,
    ...perRoute,
    '',
    ...Object.entries(zonderTekst).map(([route, reden]) => `not read: ${route} (${reden})`),
    '',
    'the five hardest',
    ...hardest.slice(0, 5).map((een) => `${fleschOf(een).toFixed(0).padStart(5)}  ${een.naam} (${een.route})`),
    '',
    ...fout.map(({ naam, route, fouten }) => `! ${naam} (${route}): ${fouten.join('; ')}`),
    ...gemist.map((route) => `! ${route}: nobody read it; add it to tests/lezen/paginas.ts`),
    `${oordelen.length - fout.length} passed, ${failed} failed`,
  ]
  return { regels, failed }
}

const fleschOf = ({ niveau }: Oordeel) => niveau?.flesch ?? Infinity

function lineOf(route: string, oordelen: readonly Oordeel[]): string {
  const niveaus = oordelen.flatMap(({ niveau }) => niveau ?? [])
  const naam = route.replace(/^routes\//, '').padEnd(44)
  if (niveaus.length === 0) return `${naam} ${String(oordelen.length).padStart(4)}  no sentence`
  const laagste = Math.min(...niveaus.map((een) => een.flesch)).toFixed(0)
  const gemiddeld = Math.max(...niveaus.map((een) => een.gemiddeld)).toFixed(1)
  const langste = Math.max(...niveaus.map((een) => een.langste.woorden))
  return `${naam} ${String(oordelen.length).padStart(4)} ${laagste.padStart(4)} ${gemiddeld.padStart(5)} ${String(langste).padStart(8)}`
}
