import { begonnenEnLopend, trajectenMet } from '#db/queries/mijn-overzicht.ts'
import type { InwonerCtx } from './ctx.ts'

/** What waits for this inwoner: hulpvragen that were begun, and the trajecten they take part in, newest first. */
export async function mijnOverzicht(ctx: InwonerCtx) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const { concepten, lopend } = await begonnenEnLopend(tx, ctx.actor.persoonId, ctx.now)
    return { concepten, trajecten: await trajectenMet(tx, lopend) }
  })
}
