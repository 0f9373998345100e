import { refuse } from '#app/domain/refuse.ts'
import { geenSpoedmelding } from '#app/domain/traject/spoed.ts'
import type { InwonerCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'

/**
 * The inwoner says that help cannot wait, after the hulpvraag was sent (Wmo 2015 2.3.3, Jeugdwet 6.1.3): the traject stands on top of the work list at once.
 * In: the number on which they can be called, '' for none. Refuses what ended and what is urgent already. Sent twice it is said once.
 */
export function meldSpoed(ctx: InwonerCtx, trajectId: string, formulier: Formulier, telefoon: string) {
  return geefOpdracht(ctx, trajectId, formulier, ({ traject, noteer }) => {
    const weigering = geenSpoedmelding(traject)
    if (weigering) return refuse(weigering)
    return { type: 'MeldSpoed', bereikbaar: telefoon ? noteer('bereikbaar', telefoon) : null }
  })
}
