import type { Refused } from '#app/domain/refuse.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import { tekstVan } from '#db/queries/tekst.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import type { Bewijsstof } from './ontvangstbewijs.server.ts'
import { geefOpdracht, geefOpdrachtMetBewijs } from './opdracht.server.ts'
import { openTraject } from './traject.server.ts'

/** The traject with why the decision comes later in the words of the gemeente, if it said so (Awb 4:14); null when it is not for this actor. */
export async function openTeLaat(ctx: InwonerCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'te-laat')
    if (!traject) return null
    const { uitstel } = traject.teLaat
    return { traject, waarom: uitstel && ((await tekstVan(tx, traject.id, uitstel.tekst))?.woorden ?? null) }
  })
}

/**
 * The inwoner says that the gemeente is too late: two weeks begin (Awb 4:17 lid 3). Out: the receipt, with the day on which it was received. Refuses before
 * the term is over, twice, and when there is a decision. Sent ten times it is one.
 */
export function stelInGebreke(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  stof: Bewijsstof,
): Promise<{ ok: true; bewijs: string } | Refused> {
  return geefOpdrachtMetBewijs(ctx, trajectId, formulier, {
    command: { type: 'StelInGebreke', vandaag: datumVan(ctx.now) },
    soort: 'ingebrekestelling',
    stof,
  })
}

/** Lets the inwoner know that the decision comes later, before which day and why (Awb 4:14). */
export function meldUitstel(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { tot, uitleg }: { tot: Datum; uitleg: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'MeldUitstel',
    tot,
    tekst: noteer('uitstel', uitleg),
    vandaag: datumVan(ctx.now),
  }))
}
