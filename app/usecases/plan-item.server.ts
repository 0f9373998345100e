import { v7 as uuidv7 } from 'uuid'
import { bronlijstVan, itemVan, onderwerpVan } from '#app/domain/perspectiefplan/lijst.ts'
import { bladzijdeMetId, isWeggehaald } from '#app/domain/perspectiefplan/plan.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { loadNaast, plekVan, planVan } from './perspectiefplan.server.ts'
import { addVersie } from './plan-passage.server.ts'
import { handle } from './traject.server.ts'

/** Adds something to a list of the plan with what was filled in for it, once per form: a result (D0-20), a parent (D0-13), somebody to call (D0-19). Out: its id. */
export async function voegItemToe(
  ctx: InwonerCtx,
  trajectId: string,
  lijst: string,
  formulier: Formulier,
  waarden: Waarden,
): Promise<{ ok: true; item: string } | Refused> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadNaast(tx, ctx, trajectId, 'samen')
    const { decision } = await handle(tx, ctx, traject, { type: 'WerkAanPlan' })
    if (!decision.ok || !traject) return decision.ok ? refuse('niet-gevonden') : decision
    return eenmaal(tx, ctx, formulier, async () => {
      const item = uuidv7()
      const plek = await plekVan(tx, ctx, await planVan(tx, ctx, traject), `${lijst}-${item}`)
      if (!plek) return refuse('niet-gevonden')
      await addVersie(tx, plek, { versie: 1, waarden })
      return { ok: true as const, item }
    })
  })
}

/** Takes an item out of its list; its text stays in the older versions. Taking away twice changes nothing. In: the id of its page. Out: the subject of the list. */
export async function haalItemWeg(
  ctx: InwonerCtx,
  trajectId: string,
  bladzijdeId: string,
): Promise<{ ok: true; onderwerp: string } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadNaast(tx, ctx, trajectId, 'samen')
      const { decision } = await handle(tx, ctx, traject, { type: 'WerkAanPlan' })
      if (!decision.ok || !traject) return decision.ok ? refuse('niet-gevonden') : decision
      const plan = await planVan(tx, ctx, traject)
      const item = itemVan(plan.set, bladzijdeId)
      const onderwerp = onderwerpVan(plan.set, bladzijdeId)?.id
      const bladzijde = bladzijdeMetId(plan.set, plan.passages, bladzijdeId)
      const huidig = plan.passages.find((een) => een.onderwerp === bladzijdeId)
      // Who helps with a result goes with the result: it is no thing of its own to take away.
      if (!item || !onderwerp || bronlijstVan(plan.set, item.lijst) !== item.lijst) return refuse('niet-gevonden')
      if (!bladzijde || !huidig || isWeggehaald(plan.set, plan.passages, bladzijde))
        return { ok: true as const, onderwerp }
      const plek = await plekVan(tx, ctx, plan, bladzijdeId)
      if (!plek) return refuse('niet-gevonden')
      await addVersie(tx, plek, { versie: huidig.versie + 1, waarden: huidig.waarden, weg: true })
      return { ok: true as const, onderwerp }
    }),
  )
}
