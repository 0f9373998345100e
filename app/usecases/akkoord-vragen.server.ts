import { bijschriftenVan } from '#app/domain/perspectiefplan/bijschrift.ts'
import type { BevrorenPlan, ToegangTeksten } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Passage } from '#app/domain/perspectiefplan/plan.ts'
import { aanmeldingdelen, verslagdelen, type ToegangOnderwerp } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { openDelen, tekstBij, verslagVan } from '#app/domain/perspectiefplan/verslag.ts'
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
import { setVan } from './perspectiefplan.server.ts'
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
      const stof = voor && (await stofVoor(tx, voor))
      const { decision, traject } = await handle(tx, ctx, voor, {
        type: 'VraagAkkoord',
        nodig,
        verslagOpen: stof ? openDelen(verslagVan(setVan(voor), stof.verstuurd.inhoud, stof.passages)) : [],
        instemmers: voor ? await wieNodig(tx, ctx, voor) : [],
      })
      if (!decision.ok) return decision
      if (traject && stof && traject.plan.versie > voor.plan.versie)
        await bevriesMetToegang(tx, ctx, voor, stof, traject.plan.versie)
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

type Stof = NonNullable<Awaited<ReturnType<typeof stofVoor>>>

/** The plan as it was sent and what the toegang wrote beside it; null before it was sent. */
async function stofVoor(tx: Tx, { id, plan, gesprek }: Traject) {
  const verstuurd = plan.ingediend && (await planVersieVan(tx, id, plan.ingediend.versie, tekstenVan(gesprek)))
  return verstuurd && { verstuurd, passages: await ondertekendePassagesVan(tx, id) }
}

/** Freezes what was sent, with what the toegang wrote and what was said at its passages. In: the traject before the question. */
async function bevriesMetToegang(tx: Tx, ctx: ToegangCtx, traject: Traject, { verstuurd, passages }: Stof, nr: number) {
  const inhoud: BevrorenPlan = {
    ...verstuurd.inhoud,
    bijschriften: bijschriftenVan(traject.gesprek, verstuurd.teksten, passages),
    toegang: { ...toegangTeksten(traject, passages), naam: ctx.actor.naam, op: ctx.now.toISOString() },
  }
  await addPlanVersie(tx, { trajectId: traject.id, nr, inhoud, vingerafdruk: vingerafdrukVan(inhoud), op: ctx.now })
}

/** What the toegang lays before the inwoner: the two texts, and the parts of the Wmo verslag and of the regional form (D3L-14) that have words. In: its newest texts. */
export function toegangTeksten(
  { wet, complex }: Pick<Traject, 'wet' | 'complex'>,
  passages: readonly Passage[],
): Omit<ToegangTeksten, 'naam' | 'op'> {
  const metWoorden = (delen: readonly ToegangOnderwerp[]) =>
    delen.map((deel) => [deel, tekstBij(passages, deel)] as const).filter(([, tekst]) => tekst)
  const verslag = wet === 'wmo' ? metWoorden(verslagdelen) : []
  const aanmelding = complex ? metWoorden(aanmeldingdelen) : []
  return {
    samenvatting: tekstBij(passages, 'samenvatting'),
    welkeHulp: tekstBij(passages, 'welke-hulp'),
    ...(verslag.length > 0 ? { verslag: Object.fromEntries(verslag) } : {}),
    ...(aanmelding.length > 0 ? { aanmelding: Object.fromEntries(aanmelding) } : {}),
  }
}
