import { data, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { openHulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import type { PartijCtx } from '#app/usecases/klantreis.server.ts'
import { requireActor, requireProfessional } from './actor.server.ts'
import { lookUp } from './i18n.server.ts'
import { trajectPad } from './stap-pagina.server.ts'
import { tekenMetWoorden } from './vraag-pagina.server.ts'

/** Whose page it is; of the toegang a professional alone (D1-45). */
export async function wieIs<P extends Partij>(request: Request, partij: P) {
  const ctx = partij === 'toegang' ? await requireProfessional(request) : await requireActor(request, partij)
  return ctx as Extract<PartijCtx, { actor: { soort: P } }>
}

/** Opens the help that is carried out, for a page of this party; 404 while nobody carries it out and for another's. */
export async function zoekHulp<P extends Partij>(
  { request, params }: LoaderFunctionArgs,
  partij: P,
  wat: string | null,
) {
  const ctx = await wieIs(request, partij)
  const gevonden = await openHulpLoopt(ctx, params['traject'] ?? '', wat)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { ctx, gevonden, begin: trajectPad(partij, gevonden.traject.id) }
}

/** Fields with their words, from `velden.<groep>.<naam>`. `opties`: words of options that are data, by their value. */
export const tekenLoopt = (
  taal: Taal,
  groep: string,
  velden: readonly Veld[],
  opties?: (waarde: string) => string | undefined,
): GetekendVeld[] =>
  tekenMetWoorden(
    taal,
    velden,
    (veld, rest) => lookUp(taal, 'hulp-loopt', `velden.${groep}.${veld}.${rest}`),
    (_, waarde) => opties?.(waarde),
  )
