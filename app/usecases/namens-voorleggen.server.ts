import { bevriesPlan, type Woorden } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { planNaamVan } from '#app/domain/gemeente/gemeenten.ts'
import { gegevensVan } from '#app/domain/perspectiefplan/gegevens.ts'
import { bladzijdenVan, ontbrekend } from '#app/domain/perspectiefplan/plan.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { LeesWijze } from '#app/domain/traject/namens-feiten.ts'
import { wachtOpLezen, wijzeOp } from '#app/domain/traject/namens.ts'
import type { Tx } from '#db/client.server.ts'
import { bezetteOnderwerpen } from '#db/queries/namens.ts'
import { findPersoon } from '#db/queries/persoon.ts'
import { addPlanVersie, planVersieVan } from '#db/queries/plan.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { namensPlanVan, type NamensPlan } from './namens.server.ts'
import { loadNaast } from './perspectiefplan.server.ts'
import { handle, openTraject } from './traject.server.ts'
import { vingerafdrukVan } from './vingerafdruk.server.ts'
import { geefKorteOpdracht, geefOpdracht } from './opdracht.server.ts'

/**
 * Lays before the inwoner what the toegang wrote down: freezes it as a version with the mark of who wrote it, to be read and confirmed before
 * anything can be agreed (D0-10, D0-11). In: the Dutch words of a set. Refuses an incomplete plan, and one in which the inwoner wrote something that was
 * not sent. Sent ten times it is done once.
 */
export function legNamensVoor(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  woordenVoor: (set: string) => Woorden,
): Promise<{ ok: true; versie: number } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadNaast(tx, ctx, trajectId, 'alleen')
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const plan = await namensPlanVan(tx, traject)
        const compleet = ontbrekend(plan.set, plan.passages, datumVan(ctx.now)).length === 0
        const doorInwoner = (await schreefInwoner(tx, ctx, plan)).length > 0
        const uitkomst = await handle(tx, ctx, traject, { type: 'DienNamensIn', compleet, doorInwoner })
        if (!uitkomst.decision.ok) return uitkomst.decision
        const gegevens = gegevensVan(await findPersoon(tx, traject.betrokkeneId))
        const bevroren = bevriesPlan(plan.set, plan.passages, gegevens, woordenVoor(plan.set.id), 'nl', (op) =>
          wijzeOp(traject.namens, op),
        )
        const inhoud = { ...bevroren, naam: planNaamVan(traject.gemeente) }
        const nr = uitkomst.traject!.plan.versie
        await addPlanVersie(tx, { trajectId, nr, inhoud, vingerafdruk: vingerafdrukVan(inhoud), op: ctx.now })
        return { ok: true as const, versie: nr }
      })
    }),
  )
}

/** The pages in which the inwoner wrote something newer than what the toegang knows. */
function schreefInwoner(tx: Tx, ctx: ToegangCtx, { traject, set, passages }: NamensPlan): Promise<string[]> {
  const bekend = bladzijdenVan(set, passages).map(({ id: onderwerp }) => ({
    onderwerp,
    versie: passages.find((een) => een.onderwerp === onderwerp)?.versie ?? 0,
  }))
  return bezetteOnderwerpen(tx, traject.id, ctx.actor.medewerkerId, bekend, ctx.now)
}

/** The traject with the version that waits to be read by the inwoner; the version is null when none does. Null for anybody else. */
export async function openNalezen(ctx: InwonerCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'nalezen')
    if (!traject) return null
    const nr = wachtOpLezen(traject.namens) ? traject.namens.versie!.nr : 0
    return { traject, versie: await planVersieVan(tx, traject.id, nr) }
  })
}

/**
 * What the toegang wrote down was read and is right: the inwoner says so in the portal, or the toegang writes down that it was read to them or
 * read on paper. Refuses another version than the one that waits. Twice counts once.
 */
export function bevestigNamens(
  ctx: InwonerCtx | ToegangCtx,
  trajectId: string,
  { versie, hoe }: { versie: number; hoe: LeesWijze },
) {
  return geefKorteOpdracht(ctx, trajectId, { type: 'BevestigNamens', versie, hoe })
}

/** The inwoner wants to change what was written down: the plan comes back to them, with their words for the toegang. Sent twice it counts once. */
export function neemNamensTerug(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { versie, woorden }: { versie: number; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'NeemNamensTerug',
    versie,
    tekst: noteer('namens-terug', woorden),
  }))
}
