import { v7 as uuidv7 } from 'uuid'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { bladzijdeMetId, isWeggehaald, resultatenVan, type Passage } from '#app/domain/perspectiefplan/plan.ts'
import { vragensetMetId, type Vragenset, type Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Invulwijze } from '#app/domain/traject/gebeurtenissen.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import type { Persoonsgegevens } from '#db/queries/persoon.ts'
import { addPassage, gegevensMetPassage, lockPlan, passagesVan } from '#db/queries/plan.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { Ctx, InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { bewaarPassage, type Bewaard } from './plan-passage.server.ts'
import { handle, loadTraject, openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

export type Plan = { traject: Traject; set: Vragenset; passages: Passage[] }

/** The plan as this inwoner sees it, or null. `wat` names the screen in the read log. */
export async function openPlan(ctx: InwonerCtx, trajectId: string, wat: string): Promise<Plan | null> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    return traject && planVan(tx, traject)
  })
}

/** The plan; for 'Mijn gegevens' only that subject, with the personal data of the betrokkene beside it (D0-12). */
export async function openPlanMetGegevens(
  ctx: InwonerCtx,
  trajectId: string,
  wat: string,
  { gegevens }: { gegevens: boolean },
): Promise<(Plan & { betrokkene: Persoonsgegevens | null }) | null> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    if (!gegevens) return { ...(await planVan(tx, traject)), betrokkene: null }
    return {
      traject,
      set: setVan(traject),
      ...(await gegevensMetPassage(tx, traject.id, traject.betrokkeneId, 'mijn-gegevens')),
    }
  })
}

async function planVan(tx: Tx, traject: Traject): Promise<Plan> {
  return { traject, set: setVan(traject), passages: await passagesVan(tx, traject.id) }
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
      const { set, passages } = await planVan(tx, traject)
      const bladzijde = bladzijdeMetId(set, passages, bladzijdeId)
      if (!bladzijde) return refuse('niet-gevonden')
      if (isWeggehaald(passages, bladzijde)) return refuse('doel-weggehaald')
      const huidig = passages.find((een) => een.onderwerp === bladzijdeId)
      return bewaarPassage(
        tx,
        { trajectId, onderwerp: bladzijdeId, stem: 'inwoner', auteur: ctx.actor.persoonId, op: ctx.now },
        huidig,
        {
          basis,
          waarden,
        },
      )
    }),
  )
}

/** The traject, once nobody is sending its plan any more, nor for `alleen` saving something in it. */
export async function loadNaast(tx: Tx, ctx: Ctx, trajectId: string, wie: 'samen' | 'alleen'): Promise<Traject | null> {
  if (!isUuid(trajectId)) return null
  await lockPlan(tx, trajectId, wie)
  return loadTraject(tx, ctx, trajectId)
}

/** Adds a result with what was filled in for it, once per form (D0-20). Out: its id. */
export async function voegResultaatToe(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  waarden: Waarden,
): Promise<{ ok: true; resultaat: string } | Refused> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadNaast(tx, ctx, trajectId, 'samen')
    const { decision } = await handle(tx, ctx, traject, { type: 'WerkAanPlan' })
    if (!decision.ok) return decision
    return eenmaal(tx, ctx, formulier, async () => {
      const resultaat = uuidv7()
      const auteur = ctx.actor.persoonId
      await addPassage(tx, {
        trajectId,
        onderwerp: `resultaat-${resultaat}`,
        versie: 1,
        stem: 'inwoner',
        waarden,
        auteur,
        op: ctx.now,
      })
      return { ok: true as const, resultaat }
    })
  })
}

/** Takes a result away; its text stays in the older versions. Taking away twice changes nothing. */
export async function haalResultaatWeg(
  ctx: InwonerCtx,
  trajectId: string,
  resultaat: string,
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadNaast(tx, ctx, trajectId, 'samen')
      const { decision } = await handle(tx, ctx, traject, { type: 'WerkAanPlan' })
      if (!decision.ok) return decision
      const passages = await passagesVan(tx, trajectId)
      if (!resultatenVan(passages).includes(resultaat)) return { ok: true as const }
      const huidig = passages.find((een) => een.onderwerp === `resultaat-${resultaat}`)!
      const { onderwerp, versie, waarden } = huidig
      const auteur = ctx.actor.persoonId
      await addPassage(tx, {
        trajectId,
        onderwerp,
        versie: versie + 1,
        stem: 'inwoner',
        waarden,
        weg: true,
        auteur,
        op: ctx.now,
      })
      return { ok: true as const }
    }),
  )
}

/** Records how the inwoner wants to fill in the plan (D0-05); may be changed at any time. */
export async function kiesInvulwijze(
  ctx: InwonerCtx,
  trajectId: string,
  wijze: Invulwijze,
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      const { decision } = await handle(tx, ctx, traject, { type: 'KiesInvulwijze', wijze })
      return decision.ok ? { ok: true as const } : decision
    }),
  )
}
