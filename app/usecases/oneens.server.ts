import { v7 as uuidv7 } from 'uuid'
import { heeftOnderdeel } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { planVersieVan } from '#db/queries/plan.ts'
import { addTekst } from '#db/queries/tekst.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { handle, loadTraject } from './traject.server.ts'

/**
 * 'Hier ben ik het niet mee eens', at one passage of one version: the words stand beside the passage and travel with the plan. The newest
 * words count; the older ones are kept. Out: the version akkoord is asked for now. Refuses a passage this version does not have. Sent twice it counts once.
 */
export async function zegOneens(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { onderdeel, versie, woorden }: { onderdeel: string; versie: number; woorden: string },
): Promise<{ ok: true; gevraagd: number | null } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      const gelezen = traject && (await planVersieVan(tx, trajectId, versie))
      if (!gelezen || !heeftOnderdeel(gelezen.inhoud, onderdeel)) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const tekst = uuidv7()
        const { decision } = await handle(tx, ctx, traject, { type: 'ZegOneens', onderdeel, versie, tekst })
        if (!decision.ok) return decision
        const wie = { auteurSoort: 'inwoner' as const, auteur: ctx.actor.persoonId, op: ctx.now }
        await addTekst(tx, { id: tekst, trajectId, soort: 'oneens', woorden, ...wie })
        return { ok: true as const, gevraagd: traject.akkoord.gevraagd?.versie ?? null }
      })
    }),
  )
}
