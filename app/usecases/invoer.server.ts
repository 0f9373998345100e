import { v7 as uuidv7 } from 'uuid'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Bevestiging } from '#app/domain/traject/invoer.ts'
import { momentOp } from '#app/domain/traject/invoer.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import { addTekst, tekstVan } from '#db/queries/tekst.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { handle, loadTraject, logReading } from './traject.server.ts'

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
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const op = hoe === 'online' ? ctx.now : momentOp(dag, ctx.now)
      const traject = await loadTraject(tx, ctx, trajectId)
      const { decision } = await handle(tx, ctx, traject, { type: 'BevestigInvoer', hoe, dag }, op)
      return decision.ok ? { ok: true as const } : decision
    }),
  )
}

/** The inwoner says what is wrong in what the gemeente wrote down. Sent twice it is said once. */
export function meldInvoerNietGoed(ctx: InwonerCtx, trajectId: string, formulier: Formulier, woorden: string) {
  return schrijf(ctx, trajectId, formulier, 'MeldInvoerNietGoed', woorden)
}

/** The toegang writes the hulpvraag down again, in the words the inwoner meant; then it waits for their word once more. */
export function verbeterInvoer(ctx: ToegangCtx, trajectId: string, formulier: Formulier, woorden: string) {
  return schrijf(ctx, trajectId, formulier, 'VerbeterInvoer', woorden)
}

function schrijf(
  ctx: InwonerCtx | ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  type: 'MeldInvoerNietGoed' | 'VerbeterInvoer',
  woorden: string,
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const id = uuidv7()
        const { decision } = await handle(tx, ctx, traject, { type, tekst: id })
        if (!decision.ok) return decision
        const { actor, now: op } = ctx
        const auteur = actor.soort === 'inwoner' ? actor.persoonId : actor.medewerkerId
        const soort = type === 'VerbeterInvoer' ? 'hulpvraag' : 'invoer-niet-goed'
        await addTekst(tx, { id, trajectId, soort, woorden, auteurSoort: actor.soort, auteur, op })
        return { ok: true as const }
      })
    }),
  )
}
