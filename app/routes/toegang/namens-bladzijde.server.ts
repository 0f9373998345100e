import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { antwoordenVan, getoond } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import {
  bladzijdeMetId,
  isWeggehaald,
  type Bladzijde,
  type OndertekendePassage,
} from '#app/domain/perspectiefplan/plan.ts'
import { bronlijstVan, lijstMetNaam } from '#app/domain/perspectiefplan/lijst.ts'
import type { Lijst, Vragenset, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { wijzeVan } from '#app/domain/traject/namens.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Dicht } from '#app/forms/dichte-pagina.tsx'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { Ander } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd, tijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier, type Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten, overEenAnder, tekenVelden, woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import type { Bewaard } from '#app/usecases/plan-passage.server.ts'
import {
  bewaarNamens,
  haalNamensItemWeg,
  openNamens,
  voegNamensItemToe,
  type NamensPlan,
} from '#app/usecases/namens.server.ts'
import { titelVan } from './namens.server.ts'

/** One page of the plan, drawn from the same fields as the inwoner's own page; the name of a list is something in it that does not exist yet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const { plan, bladzijde } = await zoek(ctx, params.traject!, params.bladzijde!)
  const bewaard = await teruggevonden(ctx, request, bladzijde.velden)
  const passage = plan.passages.find((een) => een.onderwerp === bladzijde.id)
  const naar = `/toegang/traject/${plan.traject.id}/plan`
  return {
    titel: titelVan(ctx, plan, bladzijde),
    boven: translate(ctx.taal, 'toegang')('kop.boven', {
      nummer: plan.traject.nummer,
      naam: plan.traject.betrokkeneNaam,
    }),
    terug: { naar, tekst: translate(ctx.taal, 'namens')('terug') },
    velden: overEenAnder(tekenVelden(plan.set.id, bladzijde.id, bladzijde.velden, ctx.taal)),
    waarden: bewaard?.waarden ?? passage?.waarden ?? {},
    basis: bewaard?.basis ?? passage?.versie ?? 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: dichtVan(ctx, plan, bladzijde),
    weg: passage !== undefined && isEigenItem(plan.set, bladzijde),
    nieuw: nieuweLijst(plan.set, bladzijde.id) !== null,
  }
}

/** The plan with one of its pages, or 404: for another gemeente, and for a page that is not there. */
async function zoek(
  ctx: ToegangCtx,
  trajectId: string,
  id: string,
): Promise<{ plan: NamensPlan; bladzijde: Bladzijde }> {
  const plan = await openNamens(ctx, trajectId, 'plan-namens-bladzijde')
  const bladzijde = plan && (nieuweBladzijde(plan.set, id) ?? bladzijdeMetId(plan.set, plan.passages, id))
  if (!plan || !bladzijde) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { plan, bladzijde }
}

/** The list with this name to which something can be added, or null. */
const nieuweLijst = (set: Vragenset, id: string): Lijst | null =>
  Object.hasOwn(set.lijsten, id) && lijstMetNaam(set, id).bij === undefined ? lijstMetNaam(set, id) : null

function nieuweBladzijde(set: Vragenset, id: string): Bladzijde | undefined {
  const lijst = nieuweLijst(set, id)
  const onderwerp = set.onderwerpen.find((een) => een.lijst === id)
  if (!lijst || !onderwerp) return undefined
  const { nr, deel } = onderwerp
  return { id, ...(nr === undefined ? {} : { nr }), deel, velden: lijst.velden }
}

const isEigenItem = (set: Vragenset, { item }: Bladzijde) =>
  item !== undefined && bronlijstVan(set, item.lijst) === item.lijst

/** Why this page cannot be saved now; null when it can. */
function dichtVan(ctx: ToegangCtx, { traject, set, passages }: NamensPlan, bladzijde: Bladzijde): Dicht | null {
  const verder = {
    naar: `/toegang/traject/${traject.id}/plan`,
    tekst: translate(ctx.taal, 'namens')('terug'),
  }
  const gesloten = geslotenOm(traject)
  if (gesloten) return { weigering: gesloten, verder }
  if (traject.plan.bij !== 'inwoner') return { weigering: 'namens-niet-nu', verder }
  if (!wijzeVan(traject.namens)) return { weigering: 'namens-niet-begonnen', verder }
  return isWeggehaald(set, passages, bladzijde) ? { weigering: 'onderdeel-weggehaald', verder } : null
}

/** Saves one page, wrong or half as it may be: what can be saved is saved, what is wrong is said, and nobody is overwritten. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const { plan, bladzijde } = await zoek(ctx, params.traject!, params.bladzijde!)
  const begin = `/toegang/traject/${plan.traject.id}/plan`
  if (post.actie === 'weg') {
    const uitkomst = await haalNamensItemWeg(ctx, plan.traject.id, bladzijde.id)
    return uitkomst.ok ? redirect(begin, 303) : refused(uitkomst.weigering, {})
  }
  const nieuw = nieuweLijst(plan.set, bladzijde.id) !== null
  const { getypt, waarden, fouten } = leesVelden(post.velden, bladzijde.velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: nieuw,
  })
  const teksten = foutTeksten(ctx.taal, fouten, tekenVelden(plan.set.id, bladzijde.id, bladzijde.velden, ctx.taal))
  const sleutel = nieuweSleutel()
  if (nieuw && fouten.length > 0) return data({ getypt, sleutel, fouten: teksten }, { status: 400 })
  const uitkomst = await bewaar(ctx, plan, bladzijde, post, waarden)
  if (!uitkomst.ok) {
    if (!('ander' in uitkomst)) return refused(uitkomst.weigering, getypt)
    const { ander } = uitkomst
    return data({ getypt, sleutel, basis: ander.versie, ander: anderVan(ctx, plan, bladzijde, ander) }, { status: 409 })
  }
  const basis = uitkomst.versie
  if (post.stil)
    return Response.json({
      versie: basis,
      sleutel,
      tekst: translate(ctx.taal, 'plan')('pagina.bewaard', { tijd: tijd(ctx.now) }),
    })
  if (fouten.length > 0) return data({ getypt, basis, sleutel, fouten: teksten }, { status: 400 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(begin, 303)
}

/** Saves the page; what does not exist yet is made. */
async function bewaar(
  ctx: ToegangCtx,
  { traject, set }: NamensPlan,
  { id }: Bladzijde,
  { basis, formulier }: Ontvangen,
  waarden: Waarden,
): Promise<Bewaard> {
  if (!nieuweLijst(set, id)) return bewaarNamens(ctx, traject.id, id, { basis, waarden })
  const uitkomst = await voegNamensItemToe(ctx, traject.id, id, formulier, waarden)
  return uitkomst.ok ? { ok: true, versie: 1 } : uitkomst
}

function refused(weigering: Dicht['weigering'], getypt: object) {
  if (weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ getypt, sleutel: nieuweSleutel(), weigering }, { status: 409 })
}

function anderVan(ctx: ToegangCtx, { set }: NamensPlan, bladzijde: Bladzijde, passage: OndertekendePassage): Ander {
  const rijen = antwoordenVan(bladzijde.id, bladzijde.velden, passage.waarden, woordenVan(set.id, ctx.taal))
  return { naam: passage.auteurNaam, moment: dagEnTijd(ctx.taal, passage.op), rijen: rijen.map(getoond) }
}
