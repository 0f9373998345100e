import { begin, type Dossier } from './dossiers.ts'
import { rolVan, type Mens } from './mensen.ts'
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

  /** What a role should see by velden.ts, and never got to see. */
  nooit(dossiers: readonly Dossier[]): string[] {
    return dossiers.flatMap(({ eigenaar, merken }) =>
      merken
        .filter(({ tekst }) => tekst.startsWith(begin))
        .flatMap(({ naam, tekst, voor }) =>
          voor.flatMap((mens) =>
            plekken
              .filter((plek) => !this.gezien.has(`${plek} ${mens} ${tekst}`))
              .map((plek) => `${naam} van ${eigenaar}: ${rolVan(mens, eigenaar)} las het nergens (${plek})`),
          ),
        ),
    )
  }
}
