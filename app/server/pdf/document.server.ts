import type { Blok, Document } from '#app/forms/document.tsx'
import { translate } from '#app/server/i18n.server.ts'
import { taalVan, woordenVan, type Zin } from '#app/ui/in-taal.tsx'
import { onbekendTeken } from './letters.server.ts'
import { invulHoogte, tekenInvul } from './invul.server.ts'
import { tekenPassage, tekenRijen } from './passage.server.ts'
import { geefRuimte, omDeBeurt } from './beurt.server.ts'
import { maakPen, sluit, type Pen } from './pen.server.ts'
import { stijlen } from './stijlen.ts'

/**
 * Draws a document as a tagged PDF: A4, headings in order, its language and title set, an embedded font. The same list of parts that app/forms draws
 * on the page, word for word. In: the document, and the moment to write in it. Out: the bytes of the file.
 */
export function tekenDocument(document: Document, op: Date): Promise<Buffer> {
  return omDeBeurt(async () => sluitDocument(document, await schrijf(document, op)))
}

/** How closely a document is drawn that has to stand on one page; the first that fits. Nothing is smaller than 8 points. */
const dichter = [
  { schaal: 0.95, lucht: 0.8 },
  { schaal: 0.9, lucht: 0.6 },
  { schaal: 0.8, lucht: 0.4 },
]

/** As tekenDocument, on one page: drawn smaller when it has to be, with every word of it. */
export function tekenOpEenBlad(document: Document, op: Date): Promise<Buffer> {
  return omDeBeurt(async () => {
    let pen = await schrijf(document, op)
    for (const maat of dichter) if (pen.plek().bladnr > 0) pen = await schrijf(document, op, maat)
    return sluitDocument(document, pen)
  })
}

function sluitDocument({ taal, boven }: Document, pen: Pen): Promise<Buffer> {
  const t = translate(taal, 'algemeen')
  return sluit(pen, (nr, totaal) => t('brief.voet', { boven, nr, totaal }))
}

async function schrijf(document: Document, op: Date, maat: { schaal?: number; lucht?: number } = {}): Promise<Pen> {
  const t = translate(document.taal, 'algemeen')
  const { titel, taal, boven, inleiding, blokken } = document
  const pen = maakPen({ titel, taal, op, merk: t('merk'), ...maat })
  pen.alinea(pen.tak('P'), boven, stijlen.boven)
  pen.alinea(pen.tak('H1'), titel, stijlen.h1)
  pen.alinea(pen.tak('P'), inleiding, stijlen.tekst)
  if (!tekstenVan(blokken).every(pen.kanTekenen))
    pen.alinea(pen.tak('P'), t('brief.onbekend', { teken: onbekendTeken }), stijlen.klein)
  for (const [plek, blok] of blokken.entries()) {
    if (blok.soort === 'kop') pen.ruimte(stijlen.h2.regel * 2 + begin(blokken.slice(plek + 1)))
    tekenBlok(pen, blok)
    await geefRuimte()
  }
  return pen
}

function tekenBlok(pen: Pen, blok: Blok): void {
  switch (blok.soort) {
    case 'kop':
      return tekenKop(pen, 'H2', blok.tekst)
    case 'alinea':
      return pen.alinea(pen.tak('P'), blok.tekst, stijlen.tekst)
    case 'lijst':
      return tekenLijst(pen, blok)
    case 'invul':
      return tekenInvul(pen, blok)
    case 'gegevens':
      tekenKop(pen, 'H3', blok.kop)
      return tekenRijen(pen, blok.rijen)
    case 'passage':
      return tekenPassage(pen, blok)
  }
}

/** How much of what follows a heading has to stand under it on the same page. */
function begin([eerste, ...rest]: readonly Blok[]): number {
  if (eerste?.soort === 'invul') return invulHoogte(eerste)
  return eerste?.soort === 'alinea' ? 40 + begin(rest) : 64
}

/** A heading never stands last on a page. */
export function tekenKop(pen: Pen, soort: 'H2' | 'H3', zin: Zin): void {
  const stijl = soort === 'H2' ? stijlen.h2 : stijlen.h3
  pen.ruimte(stijl.regel * 2 + 64)
  pen.wit(soort === 'H2' ? 16 : 10)
  pen.alinea(pen.tak(soort, undefined, taalVan(zin)), woordenVan(zin), stijl)
}

function tekenLijst(pen: Pen, { kop, punten }: Extract<Blok, { soort: 'lijst' }>): void {
  pen.ruimte(stijlen.tekst.regel * 3)
  pen.wit(6)
  if (kop) pen.alinea(pen.tak('P'), kop, { ...stijlen.tekst, vet: true, erna: 2 })
  const lijst = pen.tak('L')
  for (const { naam, stand } of punten) {
    const punt = pen.tak('LBody', pen.tak('LI', lijst))
    pen.stip()
    const tekst = stand ? `${woordenVan(naam)} ${stand}` : woordenVan(naam)
    pen.alinea(pen.tak('P', punt, taalVan(naam)), tekst, stijlen.punt)
  }
  pen.wit(6)
}

/** Every text a part of the document says, in order. */
export function tekstenVan(blokken: readonly Blok[]): string[] {
  return blokken.flatMap((blok): string[] => {
    switch (blok.soort) {
      case 'kop':
      case 'alinea':
        return [blok.tekst]
      case 'lijst':
        return [blok.kop, ...blok.punten.flatMap(({ naam, stand }) => [woordenVan(naam), stand ?? ''])]
      case 'invul':
        return [blok.vraag, ...blok.uitleg, ...blok.opties.map(({ tekst }) => tekst), blok.tekst]
      case 'gegevens':
        return [blok.kop, ...blok.rijen.flatMap(({ vraag, antwoord }) => [woordenVan(vraag), woordenVan(antwoord)])]
      case 'passage': {
        const { kop, tekst, rijen, noten, naam, wanneer } = blok
        return [
          woordenVan(kop),
          tekst ?? '',
          ...rijen.flatMap(({ vraag, antwoord }) => [woordenVan(vraag), woordenVan(antwoord)]),
          ...noten.flatMap((noot) => [noot.kop, noot.tekst ?? '', noot.wie ?? '']),
          naam,
          wanneer,
        ]
      }
    }
  })
}
