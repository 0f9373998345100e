import { ontvangstbewijsVan } from '#db/queries/plan.ts'
import type { InwonerCtx } from './ctx.ts'
import { openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/** A proof of receipt with its copy of what was sent, for the person who sent it; null for anybody else (Awb 2:17). */
export async function openOntvangstbewijs(ctx: InwonerCtx, trajectId: string, id: string) {
  if (!isUuid(id)) return null
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'ontvangstbewijs')
    const bewijs = traject && (await ontvangstbewijsVan(tx, traject.id, id))
    return bewijs ? { traject, bewijs } : null
  })
}
