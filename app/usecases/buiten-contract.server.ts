import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'

/** The inwoner asks for help of an aanbieder without a contract: of whom and why (D3M-05, D4-25). */
export function vraagBuitenContract(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { naam, waarom }: { naam: string; waarom: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'VraagBuitenContract',
    naam: noteer('buiten-contract', naam),
    tekst: noteer('buiten-contract', waarom),
  }))
}

/** The toegang writes down what came of talking about it; `nr`: of the question that was on the page. */
export function beantwoordBuitenContract(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { nr, kan, woorden }: { nr: number; kan: boolean; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    ...{ type: 'BeantwoordBuitenContract', nr, kan },
    tekst: noteer('buiten-contract', woorden),
  }))
}
