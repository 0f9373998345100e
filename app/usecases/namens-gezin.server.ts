import { elders, lijstenVanGezin, type Elders } from '#app/domain/perspectiefplan/gezin.ts'
import type { Vragenset } from '#app/domain/perspectiefplan/vragen.ts'
import { mayOpen } from '#app/domain/toegankelijk.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { gezinElders } from '#db/queries/namens.ts'
import { addPassage } from '#db/queries/plan.ts'
import type { ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { loadOmTeSchrijven, namensPlanVan, type NamensPlan } from './namens.server.ts'
import { logReading, openTraject } from './traject.server.ts'

export type NamensBegin = NamensPlan & { gezin: readonly Elders[] }

/** The plan as openNamens gives it, with what the toegang wrote down about this household in the plan of another child and does not stand here yet (D1-32). */
export async function openNamensBegin(ctx: ToegangCtx, trajectId: string): Promise<NamensBegin | null> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'plan-namens')
    if (!traject) return null
    const plan = await namensPlanVan(tx, traject)
    const kan = traject.namens.begonnen.length > 0 && traject.plan.bij === 'inwoner' && !geslotenOm(traject)
    return { ...plan, gezin: kan ? await gezinVoor(tx, ctx, plan) : [] }
  })
}

/**
 * Takes that over in this plan, once per form: nothing is told or typed twice (D1-32). Who reads it there stands in the read log of that plan. Refused
 * when there is nothing to take over any more.
 */
export function neemGezinOver(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
): Promise<{ ok: true } | Refused> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const plan = await loadOmTeSchrijven(tx, ctx, trajectId)
    if ('weigering' in plan) return plan
    return eenmaal(tx, ctx, formulier, async () => {
      const gevonden = await gezinVoor(tx, ctx, plan)
      if (gevonden.length === 0) return refuse('gezin-al-overgenomen')
      for (const bron of new Set(gevonden.map((een) => een.trajectId)))
        await logReading(tx, ctx, bron, 'gezin-overnemen')
      const wie = { trajectId, stem: 'namens' as const, auteur: ctx.actor.medewerkerId, op: ctx.now, versie: 1 }
      for (const { onderwerp, waarden } of gevonden) await addPassage(tx, { ...wie, onderwerp, waarden })
      return { ok: true as const }
    })
  })
}

/** The plans it comes from are of the same gemeente: who may open this traject may open those (toegankelijk.ts), and row-level security says so again. */
async function gezinVoor(
  tx: Tx,
  ctx: ToegangCtx,
  { traject, set, passages }: { traject: Traject; set: Vragenset; passages: NamensPlan['passages'] },
): Promise<Elders[]> {
  const { id, gezinVan, gemeente } = traject
  if (!gezinVan || !mayOpen(ctx.actor, traject, ctx.now)) return []
  return elders(passages, await gezinElders(tx, { id, gezinVan, gemeente }, lijstenVanGezin(set)))
}
