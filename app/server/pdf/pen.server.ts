import PdfBestand from 'pdfkit'
import { lettertypen, stukjesVan, type Stukje } from './letters.server.ts'
import { breekInRegels } from './regels.server.ts'

/** A4 in points, and the room around the text. */
export const blad = { breed: 595.28, hoog: 841.89, links: 62, rechts: 62, boven: 62, onder: 74 }

/** How a text looks: its size and leading in points, how grey it is, how far it stands in. */
export type Stijl = { maat: number; regel: number; vet?: boolean; kleur?: string; in?: number; erna?: number }

/** A part of the structure of the document, to which text and other parts are added. */
export type Tak = PDFKit.PDFStructureElement

export type Pen = ReturnType<typeof maakPen>

type Papier = { titel: string; taal: string; op: Date; merk: string; schaal?: number; lucht?: number }

/**
 * A pen that writes tagged text down the pages: every line stands in the part of the structure it belongs to, lines and page numbers in none.
 * In: the title, the language and the moment of the document; how large the letters and how much white between the parts, 1 for
 * what stijlen.ts says.
 */
export function maakPen({ titel, taal, op, merk, schaal = 1, lucht = 1 }: Papier) {
  const doc = new PdfBestand({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: taal,
    displayTitle: true,
    info: { Title: titel, Author: merk, Creator: merk, Producer: merk, CreationDate: op },
  })
  const { gewoon, vet } = lettertypen()
  // pdfkit takes a font that is open already (PDFFontFactory.open); its types do not say so.
  doc.registerFont('gewoon', gewoon as never)
  doc.registerFont('vet', vet as never)
  doc.addPage()
  const wortel = doc.struct('Document')
  doc.addStructure(wortel)
  let y = blad.boven
  let bladnr = 0

  const kies = ({ maat, vet: dik, kleur = '#000' }: Stijl) =>
    doc
      .font(dik ? 'vet' : 'gewoon')
      .fontSize(maat * schaal)
      .fillColor(kleur)
  // The font pdfkit opened knows which characters it has; there is no public way to ask.
  const heeft = (teken: number) =>
    (
      doc as unknown as { _font: { font: { hasGlyphForCodePoint(teken: number): boolean } } }
    )._font.font.hasGlyphForCodePoint(teken)
  const stukjes = (tekst: string, stijl: Stijl) => {
    kies(stijl)
    return stukjesVan(tekst, heeft)
  }

  /** Begins a new page when there is less room left than this. */
  function ruimte(hoogte: number) {
    if (y + hoogte * schaal <= blad.hoog - blad.onder) return
    doc.addPage()
    bladnr += 1
    y = blad.boven
  }

  /** Adds a part to the structure, under the given one or at the top. */
  function tak(soort: string, onder: Tak = wortel, taal?: string): Tak {
    const nieuw = doc.struct(soort, taal ? { lang: taal } : {})
    onder.add(nieuw)
    return nieuw
  }

  function regel(in_: Tak, delen: readonly Stukje[], stijl: Stijl) {
    let x = blad.links + (stijl.in ?? 0)
    for (const { tekst, echt } of delen) {
      kies(stijl)
      const breed = doc.widthOfString(tekst)
      const teken = () => void doc.text(tekst, x, y, { lineBreak: false })
      if (echt === undefined) in_.add(teken)
      else in_.add(doc.struct('Span', { actual: echt }, [teken]))
      x += breed
    }
    y += stijl.regel * schaal
  }

  /**
   * Writes a paragraph. Its last two lines stay together, with `vast` points of what follows it: a signature never stands alone on a page.
   * A text of only white space leaves nothing.
   */
  function alinea(in_: Tak, tekst: string, stijl: Stijl, vast = 0) {
    kies(stijl)
    const breed = blad.breed - blad.links - blad.rechts - (stijl.in ?? 0)
    const regels = breekInRegels(stukjes(tekst.trimStart(), stijl), breed, (deel) => doc.widthOfString(deel))
    for (const [nr, delen] of regels.entries()) {
      const over = regels.length - nr
      ruimte(stijl.regel * (over === 2 ? 2 : 1) + (over <= 2 ? vast : 0))
      regel(in_, delen, stijl)
    }
    y += (stijl.erna ?? 0) * schaal * lucht
  }

  /** Draws something that is no text: it stands outside the structure, so that nobody hears it. */
  function versier(teken: () => void) {
    doc.markContent('Artifact', { type: 'Layout' })
    doc.save()
    teken()
    doc.restore()
    doc.endMarkedContent()
  }

  /** Draws on a page that was written before. */
  function opBlad(nr: number, teken: () => void) {
    doc.switchToPage(nr)
    teken()
    doc.switchToPage(bladnr)
  }

  /** The mark before a point of a list, beside the line that comes now. */
  function stip() {
    ruimte(17)
    versier(() => void doc.circle(blad.links + 5, y + 8.5 * schaal, 1.8 * schaal).fill('#000'))
  }

  return {
    doc,
    stip,
    tak,
    alinea,
    ruimte,
    versier,
    opBlad,
    wit: (hoogte: number) => void (y += hoogte * schaal * lucht),
    plek: () => ({ y, bladnr }),
    kanTekenen: (tekst: string) => stukjes(tekst, { maat: 12, regel: 12 }).every(({ echt }) => echt === undefined),
  }
}

/** Ends the document with a line under every page, and gives its bytes. In: the words under page nr of so many. */
export async function sluit({ doc, opBlad }: Pen, voet: (nr: number, totaal: number) => string): Promise<Buffer> {
  const { count } = doc.bufferedPageRange()
  for (let nr = 0; nr < count; nr += 1)
    opBlad(nr, () => {
      doc.markContent('Artifact', { type: 'Pagination' })
      doc.font('gewoon').fontSize(9.5).fillColor('#444')
      const tekst = voet(nr + 1, count)
      doc.text(tekst, blad.breed - blad.rechts - doc.widthOfString(tekst), blad.hoog - 48, { lineBreak: false })
      doc.endMarkedContent()
    })
  const delen: Buffer[] = []
  const klaar = new Promise<void>((goed, fout) => {
    doc.on('data', (deel: Buffer) => delen.push(deel))
    doc.on('end', goed)
    doc.on('error', fout)
  })
  doc.end()
  await klaar
  return Buffer.concat(delen)
}
