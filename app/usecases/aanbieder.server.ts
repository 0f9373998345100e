import { trajectenVanOrganisatie, type NaDeelname } from '#db/queries/traject.ts'
import type { AanbiederCtx } from './ctx.ts'

const perBladzijde = 25

/**
 * One page of the trajecten the organisatie of this aanbieder takes part in, what is due first on top: what its own list shows and nothing of the plan.
 * `volgende` is where the next page begins, or null.
 */
export async function aanbiederOverzicht(ctx: AanbiederCtx, na: NaDeelname | null) {
  const gevonden = await ctx.db.asActor(ctx.actor, (tx) =>
    trajectenVanOrganisatie(tx, ctx.actor.organisatieId, ctx.now, { na, aantal: perBladzijde }),
  )
  const rijen = gevonden.slice(0, perBladzijde)
  const laatste = gevonden.length > perBladzijde ? rijen.at(-1) : null
  return { rijen, volgende: laatste ? { uiterlijk: laatste.uiterlijk, trajectId: laatste.trajectId } : null }
}
