import { openConcepten } from '#db/queries/concept.ts'
import { trajectenVanPersoon } from '#db/queries/traject.ts'
import type { InwonerCtx } from './ctx.ts'

/** What waits for this inwoner: hulpvragen that were begun, and the trajecten they take part in, newest first. */
export async function mijnOverzicht(ctx: InwonerCtx) {
  return ctx.db.asActor(ctx.actor, async (tx) => ({
    concepten: await openConcepten(tx, ctx.actor.persoonId),
    trajecten: await trajectenVanPersoon(tx, ctx.actor.persoonId, ctx.now),
  }))
}
