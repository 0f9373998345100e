import { v7 as uuidv7 } from 'uuid'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { AfspraakSoort } from '#app/domain/traject/afspraken.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { tekstenMet } from '#db/queries/tekst.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import type { PartijCtx } from './klantreis.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { loadTraject, openTraject } from './traject.server.ts'

/**
 * The traject with the words of every promise in it (D1-30); null when it does not exist or is not for this actor. `omTe`: to read them, which the read log
 * says, or to do something with them.
 */
export async function openAfspraken(ctx: PartijCtx, trajectId: string, omTe: 'lezen' | 'doen' = 'lezen') {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject =
      omTe === 'lezen' ? await openTraject(tx, ctx, trajectId, 'afspraken') : await loadTraject(tx, ctx, trajectId)
    if (!traject) return null
    const ids = traject.afspraken.flatMap(({ tekst, einde }) => [tekst, ...(einde?.tekst ? [einde.tekst] : [])])
    return { traject, teksten: ids.length > 0 ? await tekstenMet(tx, traject.id, ids) : [] }
  })
}

/** Writes down what somebody promised and before which day. An aanbieder promises for itself. */
export function maakAfspraak(
  ctx: AanbiederCtx | ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { soort, wie, tot, woorden }: { soort: AfspraakSoort; wie: Partij; tot: Datum; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'MaakAfspraak',
    afspraak: uuidv7(),
    soort,
    wie,
    tot,
    tekst: noteer('afspraak', woorden),
    vandaag: datumVan(ctx.now),
  }))
}

/** The inwoner says that this is what was promised. */
export function bevestigAfspraak(ctx: InwonerCtx, trajectId: string, formulier: Formulier, afspraak: string) {
  return geefOpdracht(ctx, trajectId, formulier, () => ({ type: 'BevestigAfspraak', afspraak }))
}

/** Ends a promise: kept, or let go with a reason. */
export function sluitAfspraak(
  ctx: PartijCtx,
  trajectId: string,
  formulier: Formulier,
  { afspraak, reden }: { afspraak: string; reden: string | null },
) {
  const partij = ctx.actor.soort as Partij
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) =>
    reden === null
      ? { type: 'KomAfspraakNa', afspraak, partij }
      : { type: 'LaatAfspraakVervallen', afspraak, partij, tekst: noteer('afspraak-vervallen', reden) },
  )
}
