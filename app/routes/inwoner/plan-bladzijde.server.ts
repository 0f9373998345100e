import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { antwoordenVan, getoond } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { bereikbaarheidUit, gegevensVan } from '#app/domain/perspectiefplan/gegevens.ts'
import { bronlijstVan, itemNr, lijstMetNaam, onderwerpVan } from '#app/domain/perspectiefplan/lijst.ts'
import {
  bladzijdeMetId,
  getoondeVelden,
  isWeggehaald,
  onderwerpenVan,
  volgendeTaak,
  waardenVan,
  type Bladzijde,
  type OndertekendePassage,
  type Passage,
} from '#app/domain/perspectiefplan/plan.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { wijzeOp } from '#app/domain/traject/namens.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { Dicht } from '#app/forms/dichte-pagina.tsx'
import type { Ander } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd, tijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten, overEenAnder, tekenVelden, woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import type { Persoonsgegevens } from '#db/queries/persoon.ts'
import { bewaarBladzijde, openPlanMetGegevens, setVan, type Plan } from '#app/usecases/perspectiefplan.server.ts'
import { alleenOnline } from './plan-online.server.ts'
import { dichtVoorInwoner, terugNaarLijst } from './plan-dicht.server.ts'
import { lijstVan } from './plan-lijst.server.ts'

/** One page of the plan: a question with its fields, or the list of results (questions 4 and 5). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const id = params.bladzijde ?? ''
  const plan = await openPlanMetGegevens(ctx, params.traject ?? '', 'plan-bladzijde', {
    gegevens: id === 'mijn-gegevens',
  })
  if (!plan) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, set, passages } = plan
  const taak = set.onderwerpen.find((onderwerp) => onderwerp.id === id)
  if (taak?.lijst !== undefined) {
    alleenOnline(traject)
    if (traject.plan.bij !== 'inwoner') throw redirect(`/mijn/traject/${traject.id}/plan`, 303)
    return { soort: 'lijst' as const, ...lijstVan(ctx, plan, taak, taak.lijst) }
  }
  const bladzijde = bladzijdeMetId(set, passages, id)
  if (!bladzijde) throw data({ soort: 'niet-gevonden' }, { status: 404 })

  const passage = passages.find((een) => een.onderwerp === id)
  const velden = getoondeVelden(bladzijde.velden, passage?.waarden ?? {})
  const bewaard = await teruggevonden(ctx, request, velden)
  const getekend = tekenVelden(set.id, id, velden, ctx.taal)
  return {
    soort: 'vraag' as const,
    ...kopVan(ctx, plan, bladzijde, terugNaar(request)),
    velden: traject.betrokkeneId === ctx.actor.persoonId ? getekend : overEenAnder(getekend),
    waarden: bewaard?.waarden ?? passage?.waarden ?? bereikbaarheidUit(plan.eerder),
    basis: bewaard?.basis ?? passage?.versie ?? 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: dichtVan(ctx, plan, bladzijde),
    doorGemeente: passage?.stem === 'namens' ? wijzeOp(traject.namens, passage.op) : null,
    bij: bijItem(plan, bladzijde),
    gegevens: id === 'mijn-gegevens' ? bekendeGegevens(ctx, plan) : null,
  }
}

/** Saves one page, wrong or half as it may be: what can be saved is saved, what is wrong is said, and nobody is overwritten. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const trajectId = params.traject ?? ''
  const id = params.bladzijde ?? ''
  const plan = await openPlanMetGegevens(ctx, trajectId, 'plan-bladzijde', { gegevens: false })
  const bladzijde = plan && bladzijdeMetId(plan.set, plan.passages, id)
  if (!plan || !bladzijde) throw data({ soort: 'niet-gevonden' }, { status: 404 })

  const velden = getoondeVelden(bladzijde.velden, plan.passages.find((een) => een.onderwerp === id)?.waarden ?? {})
  const gelezen = leesVelden(post.velden, velden, { vandaag: datumVan(ctx.now), nodigeVelden: false })
  const { getypt, waarden } = gelezen
  const uitkomst = await bewaarBladzijde(ctx, trajectId, id, { basis: post.basis, waarden })
  const sleutel = nieuweSleutel()
  if (!uitkomst.ok) {
    if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
    if (!('ander' in uitkomst)) return data({ getypt, sleutel, weigering: uitkomst.weigering }, { status: 409 })
    return data(
      { getypt, sleutel, basis: uitkomst.ander.versie, ander: anderVan(ctx, plan, bladzijde, uitkomst.ander) },
      { status: 409 },
    )
  }
  const basis = uitkomst.versie
  if (post.stil) {
    return Response.json({
      versie: basis,
      sleutel,
      tekst: translate(ctx.taal, 'plan')('pagina.bewaard', { tijd: tijd(ctx.now) }),
    })
  }
  if (gelezen.fouten.length > 0) {
    const fouten = foutTeksten(ctx.taal, gelezen.fouten, tekenVelden(plan.set.id, id, velden, ctx.taal))
    return data({ getypt, basis, sleutel, fouten }, { status: 400 })
  }
  await dropKeptPost(ctx, post.bewaard)
  return redirect(naDezePagina(plan, bladzijde, waarden, post.actie, terugNaar(request)), 303)
}

/** 'Wijzig' on the review page opens one page and comes straight back. */
const terugNaar = (request: Request) =>
  new URL(request.url).searchParams.get('na') === 'controleren' ? ('controleren' as const) : null

function naDezePagina(
  { traject, set, passages }: Plan,
  bladzijde: Bladzijde,
  waarden: Passage['waarden'],
  actie: string,
  na: string | null,
): string {
  const begin = `/mijn/traject/${traject.id}`
  if (actie === 'later') return '/mijn'
  if (na) return `${begin}/plan/${na}`
  if (bladzijde.item) return `${begin}/plan/${onderwerpVan(set, bladzijde.id)?.id}`
  // Question 1 decides what comes after it, so the answer that was just given counts.
  const nu = [
    ...passages.filter((een) => een.onderwerp !== bladzijde.id),
    { onderwerp: bladzijde.id, waarden, weg: false } as Passage,
  ]
  return `${begin}/plan/${volgendeTaak(set, nu, bladzijde.id) ?? 'controleren'}`
}

/** Why this page cannot be saved: the plan was sent, or its result was taken away, perhaps in another window; null when it can. */
function dichtVan(ctx: InwonerCtx, plan: Plan, bladzijde: Bladzijde): Dicht | null {
  const dicht = dichtVoorInwoner(ctx, plan)
  if (dicht) return dicht
  const { set, passages } = plan
  if (!bladzijde.item || !isWeggehaald(set, passages, bladzijde)) return null
  const onderwerp = onderwerpVan(set, `${bronlijstVan(set, bladzijde.item.lijst)}-${bladzijde.item.id}`)!
  return { weigering: 'onderdeel-weggehaald', verder: terugNaarLijst(ctx.taal, plan, onderwerp) }
}

/** What the item is called about which this page asks something: the goal somebody helps with. Null for a page about nothing but itself. */
function bijItem({ set, passages }: Plan, { item }: Bladzijde): string | null {
  const bij = item && lijstMetNaam(set, item.lijst).bij
  return bij === undefined
    ? null
    : String(waardenVan(passages, `${bij}-${item!.id}`)?.[lijstMetNaam(set, bij).kern] ?? '')
}

function kopVan(ctx: InwonerCtx, { traject, set, passages }: Plan, bladzijde: Bladzijde, na: string | null) {
  const t = translate(ctx.taal, 'plan')
  const nr = bladzijde.item && itemNr(set, passages, bladzijde.item)
  const { nl, getoond } = woordenVan(set.id, ctx.taal).titel(bladzijde.id, nr)
  const aantal = onderwerpenVan(set, passages).filter((onderwerp) => onderwerp.nr !== undefined).length
  return {
    titel: getoond ?? nl,
    boven:
      bladzijde.nr === undefined || bladzijde.nr > aantal ? null : t('pagina.vraagNr', { nr: bladzijde.nr, aantal }),
    over: traject.betrokkeneId === ctx.actor.persoonId ? null : traject.betrokkeneNaam,
    terug: na
      ? { naar: `/mijn/traject/${traject.id}/plan/controleren`, tekst: t('pagina.terugControle') }
      : { naar: `/mijn/traject/${traject.id}/plan`, tekst: t('pagina.terugPlan') },
  }
}

function anderVan(ctx: InwonerCtx, plan: Plan, bladzijde: Bladzijde, passage: OndertekendePassage): Ander {
  const woorden = woordenVan(setVan(plan.traject).id, ctx.taal)
  const rijen = antwoordenVan(bladzijde.id, bladzijde.velden, passage.waarden, woorden)
  return {
    naam: passage.auteurNaam,
    moment: dagEnTijd(ctx.taal, passage.op),
    rijen: rijen.map(getoond),
  }
}

/** What is known about the betrokkene, to look at and to say that it is wrong (D0-12). */
function bekendeGegevens(ctx: InwonerCtx, { set, betrokkene }: Plan & { betrokkene: Persoonsgegevens | null }) {
  const gegevens = gegevensVan(betrokkene)
  const t = translate(ctx.taal, 'plan')
  return {
    titel: t(`gegevens.bron.${gegevens.bron}`),
    rijen: woordenVan(set.id, ctx.taal).gegevens(gegevens).map(getoond),
  }
}
