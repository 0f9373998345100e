import type { Noot, PassageBlok, Rij } from '#app/forms/document.tsx'
import { taalVan, woordenVan } from '#app/ui/in-taal.tsx'
import { blad, type Pen, type Stijl, type Tak } from './pen.server.ts'
import { stijlen } from './stijlen.ts'

const inspringen = 14

/** A signed piece of the plan: a line beside it from top to bottom, double where the gemeente speaks, and who signed it under it. */
export function tekenPassage(pen: Pen, { kop, stem, tekst, rijen, noten, naam, wanneer }: PassageBlok): void {
  const ondertekening: Stijl = { ...stijlen.klein, in: inspringen }
  pen.ruimte(stijlen.h3.regel + 64)
  pen.wit(8)
  const begin = pen.plek()
  const kopStijl = { ...stijlen.h3, in: inspringen }
  pen.alinea(pen.tak('H3', undefined, taalVan(kop)), woordenVan(kop), kopStijl, 40)
  if (tekst === undefined) tekenRijen(pen, rijen, inspringen)
  else tekenAlineas(pen, undefined, tekst, { ...stijlen.tekst, in: inspringen })
  tekenNoten(pen, noten)
  pen.wit(2)
  const wie = pen.tak('P')
  pen.alinea(wie, `${naam} `, { ...ondertekening, vet: true, kleur: '#000', erna: 0 }, ondertekening.regel)
  pen.alinea(wie, wanneer, { ...ondertekening, erna: 0 })
  langs(pen, begin, stem === 'toegang' ? [0, 4] : [0])
  pen.wit(12)
}

/** Questions with their answers: a list in which each question is the label of its answer. */
export function tekenRijen(pen: Pen, rijen: readonly Rij[], in_ = 0): void {
  if (rijen.length === 0) return
  const lijst = pen.tak('L')
  for (const { vraag, antwoord } of rijen) {
    const rij = pen.tak('LI', lijst)
    const label = pen.tak('Lbl', rij, taalVan(vraag))
    pen.alinea(label, woordenVan(vraag), { ...stijlen.klein, in: in_, vet: true, erna: 0 }, stijlen.tekst.regel * 2)
    tekenAlineas(pen, pen.tak('LBody', rij, taalVan(antwoord)), woordenVan(antwoord), { ...stijlen.tekst, in: in_ })
  }
}

function tekenNoten(pen: Pen, noten: readonly Noot[]): void {
  if (noten.length === 0) return
  const lijst = pen.tak('L')
  const diep = inspringen * 2
  const stijl: Stijl = { ...stijlen.tekst, in: diep }
  for (const { kop, tekst, wie, stem } of noten) {
    pen.ruimte(stijl.regel * 3)
    pen.wit(4)
    const begin = pen.plek()
    const noot = pen.tak('LBody', pen.tak('LI', lijst))
    pen.alinea(pen.tak('P', noot), kop, { ...stijl, vet: true, erna: 2 }, stijl.regel)
    if (tekst) tekenAlineas(pen, noot, tekst, stijl)
    if (wie) pen.alinea(pen.tak('P', noot), wie, { ...stijlen.klein, in: diep, erna: 0 })
    langs(pen, begin, stem === 'toegang' ? [inspringen, inspringen + 4] : [inspringen])
    pen.wit(8)
  }
}

/** A text as somebody typed it: each line a paragraph, an empty line some white. */
export function tekenAlineas(pen: Pen, onder: Tak | undefined, tekst: string, stijl: Stijl): void {
  const alineas = tekst.split(/\r\n?|\n/)
  for (const [nr, alinea] of alineas.entries()) {
    if (!alinea.trim()) pen.wit(stijl.regel / 2)
    else pen.alinea(pen.tak('P', onder), alinea, { ...stijl, erna: nr === alineas.length - 1 ? (stijl.erna ?? 0) : 0 })
  }
}

/** A line beside what was written since `begin`, on every page it stands on. In: how far in each line stands. */
function langs(pen: Pen, begin: ReturnType<Pen['plek']>, plaatsen: readonly number[]): void {
  const eind = pen.plek()
  for (let nr = begin.bladnr; nr <= eind.bladnr; nr += 1) {
    const van = nr === begin.bladnr ? begin.y : blad.boven
    const tot = nr === eind.bladnr ? eind.y : blad.hoog - blad.onder
    if (tot <= van) continue
    pen.opBlad(nr, () =>
      pen.versier(() => {
        for (const plaats of plaatsen)
          pen.doc
            .moveTo(blad.links + plaats, van)
            .lineTo(blad.links + plaats, tot)
            .lineWidth(1.25)
            .stroke('#000')
      }),
    )
  }
}
