import type { Persoonsgegevens } from '#db/queries/persoon.ts'
import { findPersoon } from '#db/queries/persoon.ts'
import { passagesVan } from '#db/queries/plan.ts'
import type { InwonerCtx } from './ctx.ts'
import { gezinVan, setVan, type Plan } from './perspectiefplan.server.ts'
import { openTraject } from './traject.server.ts'

/** The plan with what is known about the betrokkene, to print and go on with by pen; null when it is not for this inwoner. */
export async function openPlanOpPapier(
  ctx: InwonerCtx,
  trajectId: string,
): Promise<(Plan & { betrokkene: Persoonsgegevens | null }) | null> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'plan-papier')
    if (!traject) return null
    const passages = await passagesVan(tx, traject.id, gezinVan(ctx, traject))
    return { traject, set: setVan(traject), passages, betrokkene: await findPersoon(tx, traject.betrokkeneId) }
  })
}
