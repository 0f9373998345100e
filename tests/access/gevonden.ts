import { begin, type Dossier, type Merk } from './dossiers.ts'
import { rolVan, type Mens } from './mensen.ts'
import { veldVan } from './velden.ts'
import type { Gezien, Wijze } from './vraag.ts'

/** Where a mark has to be found: on a page, and in the data that a script asks for. */
const plekken = ['pagina', 'data'] as const

/** Which marks were really read, by whom and how: without it, a list that hides everything would pass. */
export class Gevonden {
  private readonly gezien = new Set<string>()

  noteer(mens: Mens, wijze: Wijze, { status, alles }: Gezien, dossiers: readonly Dossier[]): void {
    if (status !== 200 || !plekken.some((plek) => plek === wijze) || !alles.includes(begin)) return
    for (const { merken } of dossiers)
      for (const { tekst, voor } of merken)
        if (voor.includes(mens) && alles.includes(tekst)) this.gezien.add(`${wijze} ${mens} ${tekst}`)
  }

  /** What a role should see by velden.ts, and never got to see. One file where it is seen is enough: the table opens not every page of every file. */
  nooit(dossiers: readonly Dossier[]): string[] {
    return dossiers.flatMap((dossier) => {
      const teksten = dossier.merken.filter(({ tekst }) => tekst.startsWith(begin))
      return [...new Set(teksten.map(soortVan))].flatMap((soort) =>
        this.nooitVan(
          teksten.filter((een) => soortVan(een) === soort),
          (mens) => `${soort} van ${dossier.eigenaar}: ${rolVan(mens, dossier.eigenaar)} las het nergens`,
        ),
      )
    })
  }

  private nooitVan(gelijk: readonly Merk[], zeg: (mens: Mens) => string): string[] {
    const las = (plek: string, mens: Mens) => gelijk.some(({ tekst }) => this.gezien.has(`${plek} ${mens} ${tekst}`))
    return (gelijk[0]?.voor ?? []).flatMap((mens) =>
      plekken.filter((plek) => !las(plek, mens)).map((plek) => `${zeg(mens)} (${plek})`),
    )
  }
}

/** The same text in another file of the same owner: of one kind, and under one name after that of the file. */
const soortVan = ({ naam }: Merk) => `${veldVan(naam).wat}: ${naam.slice(naam.indexOf('-') + 1)}`
