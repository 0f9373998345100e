import type { GezagBron } from '#app/domain/persoon/gezag.ts'
import type { ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { loadTraject, logReading } from './traject.server.ts'
import { geefOpdracht } from './opdracht.server.ts'

/** The traject when somebody asks in it for somebody else; null for any other, and for whom it is not. */
export function openGezag(ctx: ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    if (!traject?.vertegenwoordiger) return null
    await logReading(tx, ctx, traject.id, 'gezag')
    return traject
  })
}

/**
 * Writes down that the toegang looked up whether who asked has gezag, where, and what came out (D0-13). The relation itself stays as it was told.
 * Refuses a traject in which the betrokkene asks. Sent twice it counts once.
 */
export function controleerGezag(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  gevonden: { gezag: 'ja' | 'nee'; bron: GezagBron },
) {
  return geefOpdracht(ctx, trajectId, formulier, () => ({ type: 'ControleerGezag', ...gevonden }))
}
