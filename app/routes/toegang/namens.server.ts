import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { alsGetoond } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import {
  bladzijdenVan,
  onderwerpenVan,
  ontbrekend,
  staatVan,
  type Bladzijde,
} from '#app/domain/perspectiefplan/plan.ts'
import { itemNr, itemsVan, itemVan, lijstMetNaam, onderwerpVan } from '#app/domain/perspectiefplan/lijst.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesWijzen, namensWijzen, type LeesWijze, type NamensWijze } from '#app/domain/traject/namens-feiten.ts'
import { wachtOpLezen } from '#app/domain/traject/namens.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier, type Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten, lijstWoorden, woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { bevestigNamens, legNamensVoor } from '#app/usecases/namens-voorleggen.server.ts'
import { neemGezinOver, openNamensBegin } from '#app/usecases/namens-gezin.server.ts'
import { beginNamens, openNamens, type NamensPlan } from '#app/usecases/namens.server.ts'

/** What the toegang says when it begins: how, why when it is for the inwoner, and the day of the talk (D0-10, D0-11). */
export const beginVelden: readonly Veld[] = [
  { naam: 'wijze', soort: 'keuze', opties: namensWijzen, nodig: true },
  { naam: 'reden', soort: 'lang', max: 2000 },
  { naam: 'gesprekOp', soort: 'datum', totVandaag: true },
]
const leesVeld: readonly Veld[] = [
  { naam: 'hoe', soort: 'keuze', opties: leesWijzen.filter((een) => een !== 'portaal'), nodig: true },
]

/** The plan as the toegang writes it down: how far each page is, what is missing, and laying it before the inwoner. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const plan = await openNamensBegin(ctx, params.traject!)
  if (!plan) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, teksten, gezin } = plan
  const nu = traject.namens.begonnen.at(-1)
  const { versie } = traject.namens
  return {
    titel: translate(ctx.taal, 'namens')('titel'),
    naar: `/toegang/traject/${traject.id}`,
    nummer: traject.nummer,
    naam: traject.betrokkeneNaam,
    kan: traject.plan.bij === 'inwoner' && !geslotenOm(traject),
    vrijwilliger: isVrijwilliger(ctx.actor),
    begonnen: nu
      ? {
          wijze: nu.wijze,
          reden: teksten.find(({ id }) => id === nu.tekst)?.woorden ?? null,
          gesprekOp: nu.gesprekOp && dag(ctx.taal, nu.gesprekOp),
          op: dagEnTijd(ctx.taal, nu.op),
        }
      : null,
    gezin: {
      wie: gezin.map(({ waarden }) => String(waarden['naam'] ?? '')).filter(Boolean),
      uit: [...new Set(gezin.map((een) => een.nummer))],
    },
    sleutels: { begin: nieuweSleutel(), voor: nieuweSleutel(), gelezen: nieuweSleutel(), gezin: nieuweSleutel() },
    bewaard: await teruggevonden(ctx, request, beginVelden),
    taken: takenVan(ctx, plan),
    nieuw: nieuwVan(ctx, plan),
    mist: mistVan(ctx, plan),
    wacht: versie && wachtOpLezen(traject.namens) ? versie.nr : null,
    gelezen: versie?.gelezen
      ? { nr: versie.nr, hoe: versie.gelezen.hoe, op: dagEnTijd(ctx.taal, versie.gelezen.op) }
      : null,
  }
}

function takenVan(ctx: ToegangCtx, { set, passages }: NamensPlan) {
  return bladzijdenVan(set, passages).map((bladzijde) => ({
    id: bladzijde.id,
    titel: titelVan(ctx, { set, passages }, bladzijde),
    staat: staatVan(bladzijde, passages),
  }))
}

/** What can be added to each list of the plan. */
function nieuwVan(ctx: ToegangCtx, { set, passages }: NamensPlan) {
  return onderwerpenVan(set, passages).flatMap(({ lijst }) => {
    if (lijst === undefined || lijstMetNaam(set, lijst).bij !== undefined) return []
    const { nieuw, nogEen } = lijstWoorden(set.id, lijst, ctx.taal)
    return [{ lijst, titel: itemsVan(set, passages, lijst).length > 0 ? nogEen : nieuw }]
  })
}

/** The title of a page with the number of its question, and of the result it is about. */
export function titelVan(
  ctx: ToegangCtx,
  { set, passages }: Pick<NamensPlan, 'set' | 'passages'>,
  bladzijde: Pick<Bladzijde, 'id' | 'nr' | 'item'>,
): string {
  const nieuw = Object.hasOwn(set.lijsten, bladzijde.id) ? itemsVan(set, passages, bladzijde.id).length + 1 : undefined
  const nr = bladzijde.item ? itemNr(set, passages, bladzijde.item) : nieuw
  const titel = alsGetoond(woordenVan(set.id, ctx.taal).titel(bladzijde.id, nr))
  return bladzijde.nr === undefined ? titel : translate(ctx.taal, 'plan')('taken.nrTitel', { nr: bladzijde.nr, titel })
}

/** What stops it from being laid before the inwoner. */
function mistVan(ctx: ToegangCtx, { set, passages }: NamensPlan): string[] {
  const t = translate(ctx.taal, 'plan')
  const woorden = woordenVan(set.id, ctx.taal)
  return ontbrekend(set, passages, datumVan(ctx.now)).map(({ bladzijde, veld, fout }) => {
    const item = itemVan(set, bladzijde)
    const pagina = alsGetoond(woorden.titel(bladzijde, item ? itemNr(set, passages, item) : undefined))
    if (onderwerpVan(set, bladzijde)?.lijst === veld)
      return t('controle.mistPunt', { pagina, wat: lijstWoorden(set.id, veld, ctx.taal).mist })
    const vraag = alsGetoond(woorden.vraag(bladzijde, veld))
    return t(fout === 'leeg' ? 'controle.mistRegel' : 'controle.dagVoorbij', { pagina, vraag })
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const id = params.traject!
  switch (post.actie) {
    case 'begin':
      return begin(ctx, id, post)
    case 'voorleggen':
      return answer(await legNamensVoor(ctx, id, post.formulier, (set) => woordenVan(set, 'nl')), id)
    case 'gezin':
      return answer(await neemGezinOver(ctx, id, post.formulier), id)
    case 'gelezen':
      return gelezen(ctx, id, post)
    default:
      throw data({ soort: 'onleesbaar' }, { status: 400 })
  }
}

async function begin(ctx: ToegangCtx, id: string, post: Ontvangen) {
  const { getypt, waarden, fouten } = leesVelden(post.velden, beginVelden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const t = translate(ctx.taal, 'namens')
  const labels = beginVelden.map(({ naam, soort }) => ({
    naam,
    label: t(`begin.${naam as 'wijze' | 'reden' | 'gesprekOp'}`),
    ...(soort === 'keuze' ? { opties: true } : {}),
  }))
  if (waarden['wijze'] === 'namens' && !waarden['reden'] && !fouten.some(({ veld }) => veld === 'reden'))
    fouten.push({ veld: 'reden', fout: 'leeg' })
  if (fouten.length > 0) return wrong(id, ctx, { getypt, fouten: foutTeksten(ctx.taal, fouten, labels) })
  const uitkomst = await beginNamens(ctx, id, post.formulier, {
    wijze: waarden['wijze'] as NamensWijze,
    reden: String(waarden['reden'] ?? ''),
    gesprekOp: String(waarden['gesprekOp'] ?? '') || null,
  })
  if (uitkomst.ok) await dropKeptPost(ctx, post.bewaard)
  return answer(uitkomst, id, getypt)
}

async function gelezen(ctx: ToegangCtx, id: string, { velden, basis }: Ontvangen) {
  const { getypt, waarden, fouten } = leesVelden(velden, leesVeld, { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const labels = [{ naam: 'hoe', label: translate(ctx.taal, 'namens')('gelezen.hoe'), opties: true }]
  if (fouten.length > 0) return wrong(id, ctx, { getypt, fouten: foutTeksten(ctx.taal, fouten, labels) })
  return answer(await bevestigNamens(ctx, id, { versie: basis, hoe: waarden['hoe'] as LeesWijze }), id, getypt)
}

type Misluk = { getypt: Waarden; fouten: { veld: string; tekst: string }[]; weigering?: Weigering }

/** A form that is wrong, on a file that is there for this medewerker. */
async function wrong(id: string, ctx: ToegangCtx, misluk: Misluk) {
  if (!(await openNamens(ctx, id, 'plan-namens'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data<Misluk>(misluk, { status: 400 })
}

function answer(uitkomst: { ok: true } | { ok: false; weigering: Weigering }, id: string, getypt: Waarden = {}) {
  if (uitkomst.ok) return redirect(`/toegang/traject/${id}/plan`, 303)
  const { weigering } = uitkomst
  if (weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data<Misluk>({ getypt, fouten: [], weigering }, { status: weigering === 'plan-niet-compleet' ? 400 : 409 })
}
