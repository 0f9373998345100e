import { data, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { openHulpLoopt, type HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import type { PartijCtx } from '#app/usecases/klantreis.server.ts'
import { requireActor, requireProfessional } from './actor.server.ts'
import { nieuweSleutel } from './formulier.server.ts'
import { lookUp, translate } from './i18n.server.ts'
import { pathOf } from './pad.server.ts'
import { trajectPad } from './stap-pagina.server.ts'
import { teruggevonden } from './teruggevonden.server.ts'

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

const terugWoord = { inwoner: 'stap.terug', toegang: 'stap.terugStaf', aanbieder: 'stap.terugAanbieder' } as const

/** What every question page about the help has in common. `dicht`: why it cannot be answered now, or null. */
export async function tekenVraag(
  ctx: PartijCtx,
  request: Request,
  { traject }: Pick<HulpLoopt, 'traject'>,
  {
    velden,
    getekend,
    waarden,
    dicht,
  }: { velden: readonly Veld[]; getekend: GetekendVeld[]; waarden?: Waarden; dicht: Weigering | null },
) {
  const partij = ctx.actor.soort
  const bewaard = await teruggevonden(ctx, request, velden)
  const terug = { naar: trajectPad(partij, traject.id), tekst: translate(ctx.taal, 'beurt')(terugWoord[partij]) }
  return {
    terug,
    boven: partij === 'inwoner' ? undefined : traject.nummer,
    velden: getekend,
    waarden: bewaard?.waarden ?? waarden ?? {},
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: dicht && { weigering: dicht, verder: terug },
  }
}

/** Fields with their words, from `velden.<groep>.<naam>`. `opties`: words of options that are data, by their value. */
export function tekenLoopt(
  taal: Taal,
  groep: string,
  velden: readonly Veld[],
  opties: (waarde: string) => string | undefined = () => undefined,
  naamruimte: 'hulp-loopt' | 'pgb' = 'hulp-loopt',
): GetekendVeld[] {
  const optioneel = translate(taal, 'algemeen')('nietVerplicht')
  return velden.map((veld) => {
    const woord = (rest: string) => lookUp(taal, naamruimte, `velden.${groep}.${veld.naam}.${rest}`)
    const uitleg = woord('uitleg')
    return {
      naam: veld.naam,
      soort: veld.soort,
      label: woord('vraag'),
      ...(uitleg ? { uitleg } : {}),
      ...(veld.nodig ? {} : { optioneel }),
      ...('opties' in veld
        ? { opties: veld.opties.map((waarde) => ({ waarde, label: opties(waarde) ?? woord(`opties.${waarde}`) })) }
        : {}),
    }
  })
}
