import { trajectenVanOrganisatie } from '#db/queries/traject.ts'
import type { AanbiederCtx } from './ctx.ts'

/** The trajecten the organisatie of this aanbieder takes part in, the most urgent first: what its own list shows and nothing of the plan. */
export async function aanbiederOverzicht(ctx: AanbiederCtx) {
  return ctx.db.asActor(ctx.actor, (tx) => trajectenVanOrganisatie(tx, ctx.actor.organisatieId, ctx.now))
}
