import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { resultatenMetTitel, tekenZorgplan } from '#app/server/zorgplan-tonen.server.ts'
import { matchVoorbij } from '#app/usecases/aanbieder-match.server.ts'
import type { AanbiederCtx } from '#app/usecases/ctx.ts'
import { openZorgplan, type OpenZorgplan } from '#app/usecases/zorgplan.server.ts'
import { formulierPad, pad } from './match.server.ts'

type Args = Pick<LoaderFunctionArgs & ActionFunctionArgs, 'request' | 'params'>

/** Opens the zorgplan to read a page of it; `voorbij` says why there is none any more, for who comes from a form of it. Not there at all: 404. */
export async function zoekZorgplan({ request, params }: Args, wat: string) {
  const ctx = await requireActor(request, 'aanbieder')
  const id = params['traject'] ?? ''
  const open = await openZorgplan(ctx, id, wat)
  if (open) return { ctx, open, voorbij: null }
  return { ctx, open: null, voorbij: await waaromVoorbij(ctx, id, request) }
}

/** The match that a form is about, and the zorgplan as it is when it goes on. Not there at all: 404. */
export async function zorgplanOmTeDoen(ctx: AanbiederCtx, { request, params }: Args) {
  const id = params['traject'] ?? ''
  const open = await openZorgplan(ctx, id, null)
  const match = matchIn(request) || open?.match.id || ''
  if (!open) await waaromVoorbij(ctx, id, request)
  return { id, match, open }
}

async function waaromVoorbij(ctx: AanbiederCtx, id: string, request: Request): Promise<Weigering> {
  const voorbij = await matchVoorbij(ctx, id, matchIn(request))
  if (!voorbij) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return voorbij
}

const matchIn = (request: Request) => new URL(request.url).searchParams.get('match') ?? ''

/** What stands on a page of the zorgplan of a match that ended: nothing of it, only what was typed. */
export function dichtZorgplan({ taal }: AanbiederCtx, titel: string, velden: readonly Veld[], weigering: Weigering) {
  const verder = { naar: '/aanbieder', tekst: translate(taal, 'beurt')('aanbieder.terug') }
  return { titel, terug: verder, velden: tekenZorgplan(taal, velden), dicht: { weigering, verder } }
}

/** A page of the zorgplan, with the match that it is about in its address. */
export const zorgplanPad = ({ traject, match }: OpenZorgplan, deel = '') =>
  formulierPad(pad(traject.id, `/zorgplan${deel}`), match.id)

/** The results that this aanbieder may read, with their words. */
export const eigenResultaten = ({ gedeeld }: OpenZorgplan) => resultatenMetTitel(gedeeld, 'staf')

/** Who wrote something: of the colleagues nobody reads the name of another. */
export const auteurTekst = ({ taal, actor }: AanbiederCtx, auteur: string) =>
  auteur === actor.medewerkerId ? actor.naam : translate(taal, 'zorgplan')('staf.collega')
