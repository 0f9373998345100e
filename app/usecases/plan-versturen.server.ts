import { bevriesPlan, getoond, type BevrorenPlan, type Woorden } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { planNaamVan } from '#app/domain/gemeente/gemeenten.ts'
import { gegevensVan } from '#app/domain/perspectiefplan/gegevens.ts'
import { ontbrekend } from '#app/domain/perspectiefplan/plan.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { wijzeOp } from '#app/domain/traject/namens.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { findPersoon } from '#db/queries/persoon.ts'
import { addPlanVersie, lockPlan, ondertekendePassagesVan } from '#db/queries/plan.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { gezinVan, loadNaast, setVan } from './perspectiefplan.server.ts'
import { geefOntvangstbewijs } from './ontvangstbewijs.server.ts'
import { handle } from './traject.server.ts'
import { vingerafdrukVan } from './vingerafdruk.server.ts'

export type Verstuurd = { ok: true; versie: number; bewijs: string } | Refused

/**
 * Sends the plan: freezes what applies now with the question texts as shown (D0-15), and stores the receipt. In: the words, the form's key,
 * random bytes for the number. Refuses an incomplete plan and one that is not in the inwoner's hands. Sent ten times it is sent once.
 */
export async function verstuurPlan(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { woorden, toeval }: { woorden: Woorden; toeval: () => Uint8Array },
): Promise<Verstuurd> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadNaast(tx, ctx, trajectId, 'alleen')
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async (): Promise<Verstuurd> => {
        const set = setVan(traject)
        const gezin = gezinVan(ctx, traject)
        // After the plan itself, as who saves does it: what is told about the household from another plan is in it, or not yet said to be saved.
        if (gezin) await lockPlan(tx, gezin, 'alleen')
        const passages = await ondertekendePassagesVan(tx, trajectId, gezin)
        const compleet = ontbrekend(set, passages, datumVan(ctx.now)).length === 0
        const gegevens = gegevensVan(await findPersoon(tx, traject.betrokkeneId))
        const inhoud = {
          ...bevriesPlan(set, passages, gegevens, woorden, ctx.taal, (op) => wijzeOp(traject.namens, op)),
          naam: planNaamVan(traject.gemeente),
        }
        const uitkomst = await handle(tx, ctx, traject, { type: 'DienPlanIn', compleet })
        if (!uitkomst.decision.ok) return uitkomst.decision
        const nr = uitkomst.traject!.plan.versie
        await addPlanVersie(tx, { trajectId, nr, inhoud, vingerafdruk: vingerafdrukVan(inhoud), op: ctx.now })
        const bewijs = await geefOntvangstbewijs(
          tx,
          ctx,
          { trajectId, soort: 'perspectiefplan' },
          { kopie: kopieVan(inhoud), toeval },
        )
        return { ok: true, versie: nr, bewijs }
      })
    }),
  )
}

/** The copy on the receipt: what was known about the betrokkene, then question and answer as the person saw them. */
export function kopieVan(inhoud: BevrorenPlan): { vraag: string; antwoord: string }[] {
  return [inhoud.gegevens ?? { antwoorden: [] }, ...inhoud.onderdelen].flatMap(({ antwoorden }) =>
    antwoorden.map(getoond),
  )
}
