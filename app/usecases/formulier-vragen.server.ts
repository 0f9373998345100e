import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { findPersoon } from '#db/queries/persoon.ts'
import { vraagBelverzoek } from './belverzoek.server.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { handle, loadTraject, openTraject } from './traject.server.ts'

/** The traject with who asks, for the page about the plan on paper; null when it is not theirs. */
export async function openFormulierVragen(ctx: InwonerCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'formulier')
    return traject && { traject, persoon: await findPersoon(tx, ctx.actor.persoonId) }
  })
}

/**
 * Asks the gemeente for the plan by post or mail (D0-03): a task in the list of the toegang, with the number of the traject, and the wish in the traject
 * itself. In: what was filled in (`hoe`, and where to). Sent twice it is asked once.
 */
export async function vraagFormulier(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  waarden: Waarden,
): Promise<{ ok: true } | Refused> {
  const hoe = waarden.hoe === 'mail' ? 'mail' : 'post'
  const traject = await ctx.db.asActor(ctx.actor, (tx) => loadTraject(tx, ctx, trajectId))
  if (!traject) return refuse('niet-gevonden')
  const gesloten = geslotenOm(traject)
  if (gesloten) return refuse(gesloten)
  const taak = { ...waarden, naam: ctx.actor.naam, waarover: traject.nummer }
  const gevraagd = await vraagBelverzoek(ctx, traject.gemeente, hoe, formulier, taak)
  if (!gevraagd.ok) return gevraagd
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const nu = await loadTraject(tx, ctx, trajectId)
      return eenmaal(tx, ctx, formulier, async () => {
        const { decision } = await handle(tx, ctx, nu, { type: 'VraagFormulier', hoe })
        return decision.ok ? { ok: true as const } : decision
      })
    }),
  )
}
