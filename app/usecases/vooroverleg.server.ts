import { refuse } from '#app/domain/refuse.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import { noemtNaam, type OverlegToestemming, type OverlegWijze } from '#app/domain/traject/vooroverleg.ts'
import { gecontracteerdIn } from '#db/queries/aanbod.ts'
import { rondVooroverleg } from '#db/queries/keuze.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { loadTraject, openTraject } from './traject.server.ts'

/**
 * The contacts with aanbieders while the plan was made, with their words (D3L-15); for the toegang also whom it can have been with: who is contracted today. Null when the traject
 * does not exist or is not for this actor. `omTe`: to read it, which the read log says, or to do something with it.
 */
export function openVooroverleg(ctx: InwonerCtx | ToegangCtx, trajectId: string, omTe: 'lezen' | 'doen' = 'lezen') {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject =
      omTe === 'lezen' ? await openTraject(tx, ctx, trajectId, 'vooroverleg') : await loadTraject(tx, ctx, trajectId)
    if (!traject) return null
    const { vooroverleg, gemeente } = traject
    const ids = vooroverleg.flatMap(({ over, uitkomst }) => [over, uitkomst])
    const { teksten, uit, naamVan } = await rondVooroverleg(tx, {
      ...{ trajectId: traject.id, gemeente, teksten: ids },
      kvks: [...new Set(vooroverleg.map(({ kvk }) => kvk))],
      vandaag: ctx.actor.soort === 'toegang' ? datumVan(ctx.now) : null,
    })
    return {
      ...{ traject, uit, naamVan },
      tekstVan: (id: string) => teksten.find((een) => een.id === id) ?? null,
    }
  })
}

export type OpenVooroverleg = NonNullable<Awaited<ReturnType<typeof openVooroverleg>>>

/** What somebody of the toegang writes down about a contact, in words. */
export type NieuwOverleg = {
  kvk: string
  dag: Datum
  wijze: OverlegWijze
  toestemming: OverlegToestemming | null
  over: string
  uitkomst: string
}

/** Writes down a contact with an aanbieder (D3A-08, D3L-15): with whom, when, about what, and what came of it. */
export function legVooroverlegVast(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { over, uitkomst, ...overleg }: NieuwOverleg,
) {
  return geefOpdracht(ctx, trajectId, formulier, async ({ tx, traject, noteer }) => {
    const uit = await gecontracteerdIn(tx, traject.gemeente, datumVan(ctx.now))
    if (!uit.some(({ kvk }) => kvk === overleg.kvk)) return refuse('niet-gecontracteerd')
    return {
      ...{ type: 'LegVooroverlegVast', vandaag: datumVan(ctx.now), ...overleg },
      noemt: noemtNaam(`${over} ${uitkomst}`, traject.betrokkeneNaam),
      over: noteer('vooroverleg', over),
      uitkomst: noteer('vooroverleg', uitkomst),
    }
  })
}
