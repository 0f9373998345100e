import { data, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenMatch } from '#app/server/match-velden.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { matchVoorbij, openMatch, type Geopend } from '#app/usecases/aanbieder-match.server.ts'
import type { AanbiederCtx } from '#app/usecases/ctx.ts'

/** The match that a form is about: it goes along in the address, so that a page whose match ended meanwhile can say so, and why. */
const matchUit = (request: Request) => new URL(request.url).searchParams.get('match') ?? ''

export const formulierPad = (pad: string, match: string) => `${pad}?match=${match}`

/**
 * Opens the page of a match to read it. After its end an aanbieder reads nothing any more: the page is not there, and who comes from the form of the match
 * reads that it was answered or withdrawn, and what they typed.
 */
export async function zoekMatch({ request, params }: LoaderFunctionArgs, wat: string) {
  const ctx = await requireActor(request, 'aanbieder')
  const id = params['traject'] ?? ''
  const gevonden = await openMatch(ctx, id, wat)
  if (gevonden) return { ctx, gevonden, voorbij: null }
  const voorbij = await matchVoorbij(ctx, id, matchUit(request))
  if (!voorbij) throw nietGevonden()
  return { ctx, gevonden: null, voorbij }
}

/** What stands on the page of a match that ended. Nothing of the traject; the fields only give back what was typed. */
export function dichteMatch({ taal }: AanbiederCtx, titel: string, velden: readonly Veld[], voorbij: string) {
  const verder = { naar: '/aanbieder', tekst: translate(taal, 'beurt')('aanbieder.terug') }
  return {
    ...{ titel, terug: verder, velden: tekenMatch(taal, velden, '') },
    dicht: { weigering: voorbij as NonNullable<Awaited<ReturnType<typeof matchVoorbij>>>, verder },
  }
}

/** Finds the match to answer: its id from the form, and the page as it is when there is one. Not there at all: 404. */
export async function matchOmTeAntwoorden(
  ctx: AanbiederCtx,
  { request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>,
): Promise<{ id: string; match: string; gevonden: Geopend | null }> {
  const id = params['traject'] ?? ''
  const gevonden = await openMatch(ctx, id, null)
  const match = matchUit(request) || gevonden?.match.id || ''
  if (!gevonden && !(await matchVoorbij(ctx, id, match))) throw nietGevonden()
  return { id, match, gevonden }
}

export const pad = (id: string, rest = '') => `${trajectPad('aanbieder', id)}${rest}`
const nietGevonden = () => data({ soort: 'niet-gevonden' }, { status: 404 })
