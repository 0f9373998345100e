import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { isOokMetDeHand } from '#app/domain/klantreis/feiten.ts'
import { progressBij, stapMet, type Stap } from '#app/domain/klantreis/klantreis.ts'
import { reisVan } from '#app/domain/klantreis/reis-van.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { standVan } from '#app/domain/traject/feiten.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { doetZelf, partijVan } from '#app/domain/traject/reis-stand.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { beginStap, openOmTeDoen, openReis, rondStapAf, type PartijCtx } from '#app/usecases/klantreis.server.ts'
import { requireActor } from './actor.server.ts'
import { stapTitel, stapUitleg, toonBeurt } from './beurt-tonen.server.ts'
import { nieuweSleutel, readFormulier } from './formulier.server.ts'
import { translate } from './i18n.server.ts'
import { pathOf } from './pad.server.ts'
import { wieVoorInwoner } from './reis-woorden.server.ts'
import { teruggevonden } from './teruggevonden.server.ts'
import { leesPost, sluitPost } from './vraag-post.server.ts'

const terugWoord = { inwoner: 'stap.terug', toegang: 'stap.terugStaf', aanbieder: 'stap.terugAanbieder' } as const
const lezerVan = (partij: Partij) => (partij === 'inwoner' ? 'inwoner' : 'staf')
export const trajectPad = (partij: Partij, id: string) => `/${partij === 'inwoner' ? 'mijn' : partij}/traject/${id}`

/** The page on which a step that has no page of its own is said to be done, the same for inwoner, aanbieder and toegang. */
export function stapLoader(partij: Partij) {
  return async ({ request, params }: LoaderFunctionArgs) => {
    const { ctx, traject, stap } = await zoek(request, partij, params)
    const t = translate(ctx.taal, 'beurt')
    const { velden, getekend, letOp } = veldenVan(ctx.taal, traject, stap, partij)
    const bewaard = await teruggevonden(ctx, request, velden)
    const dicht = geslotenOm(traject)
    const terug = { naar: trajectPad(partij, traject.id), tekst: t(terugWoord[partij]) }
    return {
      titel: t('stap.titel', { stap: stapTitel(ctx.taal, traject, stap.id, lezerVan(partij)) }),
      terug,
      beurt: toonBeurt(ctx.taal, traject, datumVan(ctx.now), lezerVan(partij)),
      u: partij === 'inwoner' ? stapUitleg(ctx.taal, traject, stap.id, 'u') : '',
      wij: partij === 'inwoner' ? stapUitleg(ctx.taal, traject, stap.id, 'wij') : '',
      letOp,
      moetBeginnen: moetBeginnen(traject, stap) && partij !== 'inwoner',
      velden: getekend,
      waarden: bewaard?.waarden ?? {},
      basis: 0,
      bewaard: bewaard?.id ?? null,
      sleutel: nieuweSleutel(),
      hier: pathOf(request),
      reis: traject.klantreis.id,
      dicht: dicht && { weigering: dicht, verder: terug },
    }
  }
}

/** Says that the step is done, or (`actie=begin`) that it is needed now. */
export function stapAction(partij: Partij) {
  return async ({ request, params }: ActionFunctionArgs) => {
    const ctx = (await requireActor(request, partij)) as PartijCtx
    const post = await readFormulier(request, ctx)
    const { traject, stap } = await vind(ctx, params, openOmTeDoen)
    const { velden, getekend } = veldenVan(ctx.taal, traject, stap, partij)
    const reis = post.velden.get('reis') ?? ''
    if (post.actie === 'begin' && ctx.actor.soort !== 'inwoner') {
      const begonnen = await beginStap(ctx as never, traject.id, post.formulier, reis, stap.id)
      return sluitPost(ctx, post, begonnen, {}, () => trajectPad(partij, traject.id))
    }
    const { getypt, waarden, mis } = leesPost(ctx, post, velden, getekend)
    if (mis) return mis
    const uitkomst = await rondStapAf(ctx, traject.id, post.formulier, {
      reis,
      stap: stap.id,
      reden: String(waarden['reden'] ?? ''),
      opnieuw: waarden['opnieuw'] === 'ja',
    })
    return sluitPost(ctx, post, uitkomst, getypt, () => trajectPad(partij, traject.id))
  }
}

async function zoek(request: Request, partij: Partij, params: LoaderFunctionArgs['params']) {
  const ctx = (await requireActor(request, partij)) as PartijCtx
  return { ctx, ...(await vind(ctx, params, (wie, id) => openReis(wie, id, 'stap'))) }
}

/** A step of the klantreis of this traject; anything else is not there. A volunteer ends no step (D1-45). */
async function vind(ctx: PartijCtx, params: LoaderFunctionArgs['params'], open: typeof openOmTeDoen) {
  const traject = isVrijwilliger(ctx.actor) ? null : await open(ctx, params['traject'] ?? '')
  const stap = traject && stapMet(reisVan(traject), params['stap'] ?? '')
  if (!traject || !stap) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { traject, stap }
}

/** Which fields this step asks of this party now, and what it is warned about: a reason only where it leaves the order (D1-24). */
function veldenVan(taal: Taal, traject: Traject, stap: Stap, partij: Partij) {
  const t = translate(taal, 'beurt')
  const wie = doetZelf(stap, traject)
  const letOp = [
    ...(staatVan(traject, stap) === 'straks' || moetBeginnen(traject, stap) ? [t('stap.nogNiet')] : []),
    ...(partij !== partijVan(wie) ? [t('stap.ander', { wie: wieVoorInwoner(taal, wie).kort })] : []),
    ...(isOokMetDeHand(stap.klaarNa) ? [t('stap.metDeHand')] : []),
  ]
  const metReden = letOp.length > 0 && partij === 'toegang'
  const kanTerug = stap.opnieuwVanaf !== undefined && !stap.alsNodig
  const velden: Veld[] = [
    ...(metReden ? [{ naam: 'reden', soort: 'lang', max: 2000, nodig: true } as const] : []),
    ...(kanTerug ? [{ naam: 'opnieuw', soort: 'keuze', opties: ['nee', 'ja'], nodig: true } as const] : []),
  ]
  const terug = stap.opnieuwVanaf ? stapTitel(taal, traject, stap.opnieuwVanaf, lezerVan(partij)) : ''
  const opties = [
    { waarde: 'nee', label: t('stap.opnieuwNee') },
    { waarde: 'ja', label: t('stap.opnieuwJa', { stap: terug }) },
  ]
  const getekend: GetekendVeld[] = [
    ...(metReden ? [{ naam: 'reden', soort: 'lang' as const, label: t('stap.reden') }] : []),
    ...(kanTerug ? [{ naam: 'opnieuw', soort: 'keuze' as const, label: t('stap.opnieuw'), opties }] : []),
  ]
  return { velden, getekend, letOp: partij === 'toegang' ? letOp : [] }
}

const staatVan = (traject: Traject, { id }: Stap) =>
  progressBij(reisVan(traject), standVan(traject)).find((een) => een.id === id)?.staat

/** A step that is not always needed and that nobody said is. */
const moetBeginnen = (traject: Traject, stap: Stap) =>
  stap.begintNa !== undefined && staatVan(traject, stap) === undefined
