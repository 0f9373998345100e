import { getDocument } from 'pdfjs-serverless'

type Tak = { role?: string; type?: string; id?: string; alt?: string; lang?: string; children?: Tak[] }
type Deel = { type?: string; id?: string; tag?: string; str?: string }

/** What a program that reads aloud finds in a PDF. */
export type GelezenPdf = {
  titel: string
  taal: string | null
  bladen: number
  getagd: boolean
  toontTitel: boolean
  /** Every heading in order. */
  koppen: { rol: string; tekst: string }[]
  /** Each piece of text with the part of the structure it stands in, in reading order. */
  stukken: { rol: string; tekst: string; taal: string | undefined }[]
  /** What stands outside the structure on purpose: page numbers. */
  versiering: string[]
  /** Text in no part of the structure and not outside it on purpose: nobody hears it in its place. */
  los: string[]
}

/** Reads a PDF by its structure, as a screen reader does. In: the bytes. */
export async function leesPdf(bytes: Uint8Array): Promise<GelezenPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const [meta, mark, voorkeuren] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo(), pdf.getViewerPreferences()])
  const info = meta.info as { Title?: string; Language?: string | null }
  const uit: GelezenPdf = {
    titel: info.Title ?? '',
    taal: info.Language ?? null,
    bladen: pdf.numPages,
    getagd: mark?.Marked === true,
    toontTitel: (voorkeuren as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
    koppen: [],
    stukken: [],
    versiering: [],
    los: [],
  }
  for (let nr = 1; nr <= pdf.numPages; nr += 1) {
    const blad = await pdf.getPage(nr)
    const { items } = await blad.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const teksten = perMerk(items as Deel[], uit)
    const boom = (await blad.getStructTree()) as Tak | null
    if (boom) loop(boom, teksten, uit, undefined)
  }
  uit.koppen = uit.stukken
    .filter(({ rol }) => /^H\d$/.test(rol))
    .map(({ rol, tekst }) => ({ rol, tekst: tekst.trim() }))
  await pdf.destroy()
  return uit
}

/** The text under each mark of one page; text under no mark is noted as such. */
function perMerk(items: readonly Deel[], uit: GelezenPdf): Map<string, string> {
  const teksten = new Map<string, string>()
  const open: Deel[] = []
  for (const deel of items) {
    if (deel.type?.startsWith('beginMarkedContent')) open.push(deel)
    else if (deel.type === 'endMarkedContent') open.pop()
    else if (deel.str) {
      const merk = open.findLast(({ id }) => id)?.id
      if (open.some(({ tag }) => tag === 'Artifact')) uit.versiering.push(deel.str)
      else if (merk) teksten.set(merk, (teksten.get(merk) ?? '') + deel.str)
      else if (deel.str.trim()) uit.los.push(deel.str)
    }
  }
  return teksten
}

function loop(tak: Tak, teksten: ReadonlyMap<string, string>, uit: GelezenPdf, taal: string | undefined): void {
  const eigen = (tak.children ?? []).filter(({ type, role }) => type === 'content' || role === 'Span')
  if (eigen.length > 0 && tak.role) {
    // Each line is a piece of its own; the reader of this test drops the space that stands at its end.
    const tekst = eigen.map((kind) => kind.alt ?? teksten.get(kind.id ?? '') ?? '').join(' ')
    uit.stukken.push({ rol: tak.role, tekst, taal: tak.lang ?? taal })
  }
  for (const kind of tak.children ?? []) if (!eigen.includes(kind)) loop(kind, teksten, uit, tak.lang ?? taal)
}

/** All text of a PDF in reading order, with single spaces. */
export const pdfTekst = ({ stukken }: GelezenPdf): string => enkelWit(stukken.map(({ tekst }) => tekst).join(' '))

/** All text of a page that is part of the document, as a reader sees it: not the ways to go on, nor what is not printed. */
export function paginaTekst(html: string): string {
  const main = /<main[^>]*>([^]*?)<\/main>/.exec(html)?.[1] ?? html
  return enkelWit(
    main
      .replaceAll(/<p class="(?:ek-terug|ek-nietafdrukken)[^]*?<\/p>/g, ' ')
      .replaceAll(/<\/?(?:b|span)\b[^>]*>/g, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&#x27;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
}

/** A text with one space for all white space, composed letters, and without characters nobody sees. */
export const enkelWit = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .replaceAll(/[\s\p{Zs}\p{Cc}]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
