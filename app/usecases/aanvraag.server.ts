import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { geefOntvangstbewijs, type Bewijsstof } from './ontvangstbewijs.server.ts'
import { handle, loadTraject } from './traject.server.ts'

/**
 * The inwoner applies for the help: from now on the gemeente has two weeks to decide (Wmo 2015 2.3.2 lid 9, 2.3.5 lid 2). Out: the receipt. Refuses
 * before there is a verslag or six weeks have passed, and under the Jeugdwet. Sent ten times it is one aanvraag.
 */
export async function dienAanvraagIn(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  stof: Bewijsstof,
): Promise<{ ok: true; bewijs: string } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const { decision } = await handle(tx, ctx, traject, { type: 'DienAanvraagIn', vandaag: datumVan(ctx.now) })
        if (!decision.ok) return decision
        return { ok: true as const, bewijs: await geefOntvangstbewijs(tx, ctx, { trajectId, soort: 'aanvraag' }, stof) }
      })
    }),
  )
}
