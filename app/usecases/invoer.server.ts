import type { Refused } from '#app/domain/refuse.ts'
import type { Bevestiging } from '#app/domain/traject/invoer.ts'
import { momentOp } from '#app/domain/traject/invoer.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import { tekstVan } from '#db/queries/tekst.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { loadTraject, logReading } from './traject.server.ts'
import { geefKorteOpdracht, geefOpdracht } from './opdracht.server.ts'

/** What the toegang wrote down for the inwoner, with its words and what the inwoner said is wrong; null when it is not for this actor. */
export async function openInvoer(ctx: InwonerCtx | ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    if (!traject?.invoer) return null
    await logReading(tx, ctx, traject.id, 'invoer')
    const { invoer, hulpvraagTekst } = traject
    const woorden = hulpvraagTekst ? await tekstVan(tx, traject.id, hulpvraagTekst) : null
    const bezwaar = invoer.stand === 'niet-goed' ? await tekstVan(tx, traject.id, invoer.tekst) : null
    return { traject, invoer, woorden: woorden?.woorden ?? '', nietGoed: bezwaar?.woorden ?? null }
  })
}

/** The inwoner, signed in, says that what the gemeente wrote down is right. Saying it twice says it once. */
export function bevestigInvoer(ctx: InwonerCtx, trajectId: string): Promise<{ ok: true } | Refused> {
  return legVast(ctx, trajectId, 'online', datumVan(ctx.now))
}

/** The toegang writes down that the inwoner said or signed, on this day, that it is right. Refuses a day before the hulpvraag. */
export function legBevestigingVast(
  ctx: ToegangCtx,
  trajectId: string,
  { hoe, dag }: { hoe: Exclude<Bevestiging, 'online'>; dag: Datum },
): Promise<{ ok: true } | Refused> {
  return legVast(ctx, trajectId, hoe, dag)
}

function legVast(ctx: InwonerCtx | ToegangCtx, trajectId: string, hoe: Bevestiging, dag: Datum) {
  const op = hoe === 'online' ? ctx.now : momentOp(dag, ctx.now)
  return geefKorteOpdracht(ctx, trajectId, { type: 'BevestigInvoer', hoe, dag }, op)
}

/** The inwoner says what is wrong in what the gemeente wrote down. Sent twice it is said once. */
export function meldInvoerNietGoed(ctx: InwonerCtx, trajectId: string, formulier: Formulier, woorden: string) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'MeldInvoerNietGoed',
    tekst: noteer('invoer-niet-goed', woorden),
  }))
}

/** The toegang writes the hulpvraag down again, in the words the inwoner meant; then it waits for their word once more. */
export function verbeterInvoer(ctx: ToegangCtx, trajectId: string, formulier: Formulier, woorden: string) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'VerbeterInvoer',
    tekst: noteer('hulpvraag', woorden),
  }))
}
