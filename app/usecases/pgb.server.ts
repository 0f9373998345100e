import type { PgbBeheerder, PgbHulp, PgbVoorwaarde } from '#app/domain/traject/pgb.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'

/** What the inwoner writes about a budget, in words. */
export type NieuwPgbPlan = {
  hulp: PgbHulp
  beheer: PgbBeheerder
  wie: string
  waarom: string
  hoe: string
  goed: string
}

/** The inwoner sends how they want to arrange the help with a budget (D1-17, D1-48); one that was sent before is read no more. */
export function geefPgbPlan(ctx: InwonerCtx, trajectId: string, formulier: Formulier, plan: NieuwPgbPlan) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    ...{ type: 'GeefPgbPlan', hulp: plan.hulp, beheer: plan.beheer },
    wie: noteer('pgb', plan.wie),
    waarom: noteer('pgb', plan.waarom),
    hoe: noteer('pgb', plan.hoe),
    goed: noteer('pgb', plan.goed),
  }))
}

/** The toegang says of each thing that the law asks whether it is so, with the reason; `nr`: of the plan that was on the page. */
export function beoordeelPgb(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { woorden, ...oordeel }: Record<PgbVoorwaarde, boolean> & { nr: number; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    ...{ type: 'BeoordeelPgb', ...oordeel },
    tekst: noteer('pgb', woorden),
  }))
}
