import type { InvulBlok } from '#app/forms/invulblok.tsx'
import { tekenAlineas } from './passage.server.ts'
import { blad, type Pen } from './pen.server.ts'
import { stijlen } from './stijlen.ts'

/** The room a pen needs for one line of writing, and the side of a box to tick, in points. */
const schrijfregel = 25
const vakje = 10.5

/** The room a question takes: it stays on one page, with all its boxes and lines, unless that page would be half empty. */
export const invulHoogte = ({ uitleg, opties, regels }: Pick<InvulBlok, 'uitleg' | 'opties' | 'regels'>): number =>
  Math.min(40 + uitleg.length * 32 + opties.length * 20 + regels * schrijfregel, 320)

/** A question to answer with a pen: its boxes and lines are drawn outside the structure, its words in it. */
export function tekenInvul(pen: Pen, { vraag, uitleg, opties, tekst, regels }: InvulBlok): void {
  pen.ruimte(invulHoogte({ uitleg, opties, regels }))
  pen.wit(10)
  pen.alinea(pen.tak('H3'), vraag, { ...stijlen.h3, maat: 12, regel: 17, erna: 2 }, 30)
  for (const regel of uitleg) pen.alinea(pen.tak('P'), regel, { ...stijlen.klein, erna: 2 }, 30)
  if (opties.length > 0) {
    const lijst = pen.tak('L')
    for (const optie of opties) {
      pen.ruimte(stijlen.tekst.regel)
      tekenVakje(pen, optie.aan)
      pen.alinea(pen.tak('LBody', pen.tak('LI', lijst)), optie.tekst, { ...stijlen.tekst, in: 20, erna: 3 })
    }
  }
  if (tekst) tekenAlineas(pen, undefined, tekst, stijlen.tekst)
  for (let nr = 0; nr < regels; nr += 1) {
    pen.ruimte(schrijfregel)
    pen.wit(schrijfregel)
    const { y } = pen.plek()
    pen.versier(() => {
      pen.doc
        .moveTo(blad.links, y)
        .lineTo(blad.breed - blad.rechts, y)
        .lineWidth(0.6)
        .stroke('#444')
    })
  }
  pen.wit(10)
}

function tekenVakje(pen: Pen, aan: boolean): void {
  const { y } = pen.plek()
  const [x, boven] = [blad.links + 1, y + 3]
  pen.versier(() => {
    pen.doc.rect(x, boven, vakje, vakje).lineWidth(1).stroke('#000')
    if (!aan) return
    pen.doc
      .moveTo(x + 2, boven + 2)
      .lineTo(x + vakje - 2, boven + vakje - 2)
      .moveTo(x + vakje - 2, boven + 2)
      .lineTo(x + 2, boven + vakje - 2)
      .lineWidth(1.5)
      .stroke('#000')
  })
}
