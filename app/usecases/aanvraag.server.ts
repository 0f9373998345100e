import type { Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { InwonerCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import type { Bewijsstof } from './ontvangstbewijs.server.ts'
import { geefOpdrachtMetBewijs } from './opdracht.server.ts'

/**
 * The inwoner applies for the help: from now on the gemeente has two weeks to decide (Wmo 2015 2.3.2 lid 9, 2.3.5 lid 2). Out: the receipt. Refuses
 * before there is a verslag or six weeks have passed, and under the Jeugdwet. Sent ten times it is one aanvraag.
 */
export function dienAanvraagIn(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  stof: Bewijsstof,
): Promise<{ ok: true; bewijs: string } | Refused> {
  return geefOpdrachtMetBewijs(ctx, trajectId, formulier, {
    command: { type: 'DienAanvraagIn', vandaag: datumVan(ctx.now) },
    soort: 'aanvraag',
    stof,
  })
}
