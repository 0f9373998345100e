import { bijschriftenVan } from '#app/domain/perspectiefplan/bijschrift.ts'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { wieStemtIn } from '#app/domain/toestemming/wie-stemt-in.ts'
import { tekstenVan } from '#app/domain/traject/gesprek.ts'
import type { Nodig } from '#app/domain/traject/nodig.ts'
import { doetBetrokkeneMee } from '#app/domain/traject/instemming.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { findPersoon } from '#db/queries/persoon.ts'
import { addPlanVersie, ondertekendePassagesVan, planVersieVan } from '#db/queries/plan.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { ToegangCtx } from './ctx.ts'
import { vingerafdrukVan } from './vingerafdruk.server.ts'
import { handle, loadTraject } from './traject.server.ts'

/**
 * Asks the inwoner for akkoord: freezes the plan as sent with what the toegang wrote as a new version (D0-26). Refuses while
 * cliëntondersteuning was not pointed out, one of the two texts is missing or not every point of `nodig` was confirmed (D0-17, D0-18), and when something happened after what was on screen
 * (`gezien`, the volgnr of that moment): nobody lays a text before the inwoner that they did not read. Asking twice asks once.
 */
export async function vraagAkkoord(
  ctx: ToegangCtx,
  trajectId: string,
  nodig: readonly Nodig[],
  gezien?: number,
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const voor = await loadTraject(tx, ctx, trajectId)
      const alGevraagd = voor?.akkoord.gevraagd && !voor.akkoord.antwoord
      if (voor && gezien !== undefined && gezien !== voor.volgnr && !alGevraagd) return refuse('intussen-veranderd')
      const { decision, traject } = await handle(tx, ctx, voor, {
        type: 'VraagAkkoord',
        nodig,
        instemmers: voor ? await wieNodig(tx, ctx, voor) : [],
      })
      if (!decision.ok) return decision
      if (traject && voor && traject.plan.versie > voor.plan.versie)
        await bevriesMetToegang(tx, ctx, voor, traject.plan.versie)
      return { ok: true as const }
    }),
  )
}

/** Who has to agree with this plan, judged today. */
async function wieNodig(tx: Tx, ctx: ToegangCtx, traject: Traject) {
  const { betrokkeneId, deelnames, wet } = traject
  const betrokkene = await findPersoon(tx, betrokkeneId)
  return wieStemtIn({
    geboortedatum: betrokkene?.geboortedatum ?? null,
    wet,
    vandaag: datumVan(ctx.now),
    betrokkene: { id: betrokkeneId, zelf: doetBetrokkeneMee(traject) },
    vertegenwoordigers: deelnames.filter(({ rol, tot }) => rol === 'vertegenwoordiger' && !tot).map(({ wie }) => wie),
  })
}

/** Freezes what was sent, with what the toegang wrote and what was said at its passages. In: the traject before the question. */
async function bevriesMetToegang(tx: Tx, ctx: ToegangCtx, { id: trajectId, plan, gesprek }: Traject, nr: number) {
  const verstuurd = (await planVersieVan(tx, trajectId, plan.ingediend!.versie, tekstenVan(gesprek)))!
  const passages = await ondertekendePassagesVan(tx, trajectId)
  const tekstBij = (onderwerp: string) =>
    String(passages.find((een) => een.onderwerp === onderwerp)?.waarden.tekst ?? '')
  const inhoud: BevrorenPlan = {
    ...verstuurd.inhoud,
    bijschriften: bijschriftenVan(gesprek, verstuurd.teksten, passages),
    toegang: {
      samenvatting: tekstBij('samenvatting'),
      welkeHulp: tekstBij('welke-hulp'),
      naam: ctx.actor.naam,
      op: ctx.now.toISOString(),
    },
  }
  await addPlanVersie(tx, { trajectId, nr, inhoud, vingerafdruk: vingerafdrukVan(inhoud), op: ctx.now })
}
