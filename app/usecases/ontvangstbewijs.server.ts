import { mayOpenOntvangstbewijs } from '#app/domain/toegankelijk.ts'
import { ontvangstbewijsVan, ontvangstbewijzenVan } from '#db/queries/plan.ts'
import type { InwonerCtx } from './ctx.ts'
import { openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/** A proof of receipt with its copy of what was sent, for the person who sent it; null for anybody else (Awb 2:17). */
export async function openOntvangstbewijs(ctx: InwonerCtx, trajectId: string, id: string) {
  if (!isUuid(id)) return null
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'ontvangstbewijs')
    const bewijs = traject && (await ontvangstbewijsVan(tx, traject.id, id))
    return bewijs && mayOpenOntvangstbewijs(ctx.actor, bewijs) ? { traject, bewijs } : null
  })
}

/** The proofs of receipt this person has in a traject, newest first, without the copies; null when the traject is not theirs. */
export async function mijnOntvangstbewijzen(ctx: InwonerCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'ontvangstbewijzen')
    if (!traject) return null
    const bewijzen = await ontvangstbewijzenVan(tx, traject.id)
    return { traject, bewijzen: bewijzen.filter((bewijs) => mayOpenOntvangstbewijs(ctx.actor, bewijs)) }
  })
}
