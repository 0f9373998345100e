import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { onderwerpVan } from '#app/domain/perspectiefplan/lijst.ts'
import { bladzijdeMetId, isWeggehaald, type Passage } from '#app/domain/perspectiefplan/plan.ts'
import { vragensetMetId, type Vragenset, type Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse } from '#app/domain/refuse.ts'
import { mayReadGezin, mayTellGezin } from '#app/domain/toegankelijk.ts'
import type { Invulwijze } from '#app/domain/traject/gebeurtenissen.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import type { Persoonsgegevens } from '#db/queries/persoon.ts'
import { gegevensMetPassage, lockPlan, passagesMetBetrokkene, passagesVan } from '#db/queries/plan.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { Ctx, InwonerCtx } from './ctx.ts'
import { bewaarPassage, type Bewaard, type Plek } from './plan-passage.server.ts'
import { handle, loadTraject, openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'
import { geefKorteOpdracht } from './opdracht.server.ts'

export type Plan = { traject: Traject; set: Vragenset; passages: Passage[] }
export type PlanMetBetrokkene = Plan & { betrokkene: Persoonsgegevens | null }

/** The plan as this inwoner sees it, or null. `wat` names the screen in the read log. */
export async function openPlan(ctx: InwonerCtx, trajectId: string, wat: string): Promise<Plan | null> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    return traject && planVan(tx, ctx, traject)
  })
}

/** The plan; for 'Mijn gegevens' only that subject, with the personal data of the betrokkene beside it (D0-12), and what this person wrote there in another plan (D1-32). */
export async function openPlanMetGegevens(
  ctx: InwonerCtx,
  trajectId: string,
  wat: string,
  { gegevens }: { gegevens: boolean },
): Promise<(PlanMetBetrokkene & { eerder: Waarden | null }) | null> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    if (!gegevens) return { ...(await planVan(tx, ctx, traject)), betrokkene: null, eerder: null }
    const { betrokkeneId } = traject
    const van = { betrokkeneId, wie: ctx.actor.persoonId, onderwerp: 'mijn-gegevens' }
    return {
      traject,
      set: setVan(traject),
      ...(await gegevensMetPassage(tx, traject.id, van)),
    }
  })
}

/** The plan with what is known about the betrokkene: what the review page warns about depends on their age (D0-13), and the paper plan prints it. */
export async function openPlanMetBetrokkene(
  ctx: InwonerCtx,
  trajectId: string,
  wat: string,
): Promise<PlanMetBetrokkene | null> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    const { id, betrokkeneId } = traject
    const gevonden = await passagesMetBetrokkene(tx, id, gezinVan(ctx, traject), betrokkeneId)
    return { traject, set: setVan(traject), ...gevonden }
  })
}

/** The plan as it stands now, with what was told about the household. */
export async function planVan(tx: Tx, ctx: InwonerCtx, traject: Traject): Promise<Plan> {
  return { traject, set: setVan(traject), passages: await passagesVan(tx, traject.id, gezinVan(ctx, traject)) }
}

/** Whose household this actor reads in this plan; null when nobody's. */
export function gezinVan(ctx: InwonerCtx, traject: Traject): string | null {
  return mayReadGezin(ctx.actor, traject, ctx.now) ? traject.gezinVan : null
}

/** The question set of the gemeente of this traject. */
export function setVan(traject: Pick<Traject, 'gemeente'>): Vragenset {
  return vragensetMetId(gemeenteMetCode(traject.gemeente)?.vragenset ?? 'voorbeeld')
}

/**
 * Saves one page of the plan. In: the version the person had on screen (`basis`, 0 for none) and the values. A version that somebody else
 * wrote in between is never overwritten: the answer then carries their text, and the person chooses. Nothing changed saves nothing.
 */
export async function bewaarBladzijde(
  ctx: InwonerCtx,
  trajectId: string,
  bladzijdeId: string,
  { basis, waarden }: { basis: number; waarden: Waarden },
): Promise<Bewaard> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx): Promise<Bewaard> => {
      const traject = await loadNaast(tx, ctx, trajectId, 'samen')
      const { decision } = await handle(tx, ctx, traject, { type: 'WerkAanPlan' })
      if (!decision.ok || !traject) return decision.ok ? refuse('niet-gevonden') : decision
      const { set, passages } = await planVan(tx, ctx, traject)
      const bladzijde = bladzijdeMetId(set, passages, bladzijdeId)
      if (!bladzijde) return refuse('niet-gevonden')
      if (isWeggehaald(set, passages, bladzijde)) return refuse('onderdeel-weggehaald')
      const plek = await plekVan(tx, ctx, { traject, set, passages }, bladzijdeId)
      if (!plek) return refuse('niet-gevonden')
      const huidig = passages.find((een) => een.onderwerp === bladzijdeId)
      return bewaarPassage(tx, plek, huidig, { basis, waarden })
    }),
  )
}

/**
 * Where a page of the plan is written: with the household when it is about that (D1-32), else with this plan. What was told in one place stays
 * there. Waits until nobody is sending a plan with this household in it. Null when this actor may not tell it.
 */
export async function plekVan(
  tx: Tx,
  ctx: InwonerCtx,
  { traject, set, passages }: Plan,
  bladzijdeId: string,
): Promise<Plek | null> {
  const huidig = passages.find((een) => een.onderwerp === bladzijdeId)
  const vanGezin = huidig ? huidig.gezin : onderwerpVan(set, bladzijdeId)?.bron === 'gezin'
  const plek = { trajectId: traject.id, onderwerp: bladzijdeId, stem: 'inwoner' as const }
  const wie = { auteur: ctx.actor.persoonId, op: ctx.now }
  if (!vanGezin || !traject.gezinVan) return { ...plek, ...wie }
  if (!mayTellGezin(ctx.actor, traject, ctx.now)) return null
  await lockPlan(tx, traject.gezinVan, 'samen')
  return { ...plek, ...wie, gezinVan: traject.gezinVan }
}

/** The traject, once nobody is sending its plan any more, nor for `alleen` saving something in it. */
export async function loadNaast(tx: Tx, ctx: Ctx, trajectId: string, wie: 'samen' | 'alleen'): Promise<Traject | null> {
  if (!isUuid(trajectId)) return null
  await lockPlan(tx, trajectId, wie)
  return loadTraject(tx, ctx, trajectId)
}

/** Records how the inwoner wants to fill in the plan (D0-05); may be changed at any time. */
export function kiesInvulwijze(ctx: InwonerCtx, trajectId: string, wijze: Invulwijze) {
  return geefKorteOpdracht(ctx, trajectId, { type: 'KiesInvulwijze', wijze })
}
