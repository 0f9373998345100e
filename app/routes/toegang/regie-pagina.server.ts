import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Refused, Weigering } from '#app/domain/refuse.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import type { Taal, ToegangCtx } from '#app/usecases/ctx.ts'
import type { Formulier } from '#app/usecases/eenmaal.server.ts'
import { openVoorRegie } from '#app/usecases/regie.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import type { RegieNaam } from './regie-namen.ts'

type Opties = Record<string, { waarde: string; label: string }[]>

/** What a form of the toegang about the course of a traject is made of; everything else is the same for all of them. */
export type RegiePagina<O extends { traject: Traject } = { traject: Traject }> = {
  naam: RegieNaam
  velden: (opening: O) => readonly Veld[]
  /** The traject with what the form needs more; only the traject when left out. */
  open?: (ctx: ToegangCtx, id: string) => Promise<O | null>
  /** Why the form cannot be used now, or null. */
  dicht?: (traject: Traject) => Weigering | null
  /** The version the form is about, when it is about one. */
  basis?: (traject: Traject) => number
  /** What stands in the form at first. */
  waarden?: (opening: O) => Waarden
  /** Choices that are people or things of this traject. */
  opties?: (opening: O, taal: Taal) => Opties
  /** True when a volunteer may use it. */
  vrijwilliger?: true
  doe: (ctx: ToegangCtx, id: string, post: Post, opening: O) => Promise<{ ok: true } | Refused>
}

type Post = { formulier: Formulier; basis: number; waarden: Record<string, string> }

/** Draws the form, filled with what is known, or says why it cannot be used now. */
export function regieLoader<O extends { traject: Traject }>(pagina: RegiePagina<O>) {
  return async ({ request, params }: LoaderFunctionArgs) => {
    const ctx = await requireActor(request, 'toegang')
    const opening = await zoek(ctx, pagina, params.traject ?? '')
    const { traject } = opening
    const velden = pagina.velden(opening)
    const t = translate(ctx.taal, 'toegang')
    const terug = { naar: `/toegang/traject/${traject.id}`, tekst: t('dossier.terug') }
    const bewaard = await teruggevonden(ctx, request, velden)
    const weigering = geslotenOm(traject) ?? pagina.dicht?.(traject) ?? null
    return {
      naam: pagina.naam,
      titel: translate(ctx.taal, 'regie')(`${pagina.naam}.titel`),
      boven: t('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
      terug,
      velden: teken(ctx.taal, pagina, opening),
      waarden: bewaard?.waarden ?? pagina.waarden?.(opening) ?? {},
      basis: bewaard?.basis ?? pagina.basis?.(traject) ?? 0,
      bewaard: bewaard?.id ?? null,
      sleutel: nieuweSleutel(),
      hier: pathOf(request),
      dicht: weigering && { weigering, verder: terug },
    }
  }
}

/** Reads the form, does it, and goes back to the file. */
export function regieAction<O extends { traject: Traject }>(pagina: RegiePagina<O>) {
  return async ({ request, params }: ActionFunctionArgs) => {
    const ctx = await requireActor(request, 'toegang')
    const post = await readFormulier(request, ctx)
    const id = params.traject ?? ''
    const opening = await zoek(ctx, pagina, id)
    const { getypt, waarden, mis } = leesPost(ctx, post, pagina.velden(opening), teken(ctx.taal, pagina, opening))
    if (mis) return mis
    const gelezen = Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [naam, String(waarde)]))
    const uitkomst = await pagina.doe(ctx, id, { ...post, waarden: gelezen }, opening)
    return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}?gedaan=${pagina.naam}`)
  }
}

/** A form that is not for volunteers does not exist for them. */
async function zoek<O extends { traject: Traject }>(ctx: ToegangCtx, pagina: RegiePagina<O>, id: string): Promise<O> {
  if (isVrijwilliger(ctx.actor) && !pagina.vrijwilliger) throw nietGevonden()
  if (pagina.open) {
    const opening = await pagina.open(ctx, id)
    if (!opening) throw nietGevonden()
    return opening
  }
  const traject = await openVoorRegie(ctx, id, pagina.naam)
  if (!traject) throw nietGevonden()
  return { traject } as O
}

const nietGevonden = () => data({ soort: 'niet-gevonden' }, { status: 404 })

/** The fields of a form with their words. */
function teken<O extends { traject: Traject }>(taal: Taal, pagina: RegiePagina<O>, opening: O): GetekendVeld[] {
  const eigen = pagina.opties?.(opening, taal) ?? {}
  const optioneel = translate(taal, 'algemeen')('nietVerplicht')
  return pagina.velden(opening).map((veld) => {
    const woord = (rest: string) => lookUp(taal, 'regie', `${pagina.naam}.velden.${veld.naam}.${rest}`)
    const opties = 'opties' in veld ? veld.opties.map((waarde) => ({ waarde, label: woord(`opties.${waarde}`) })) : null
    return {
      naam: veld.naam,
      soort: veld.soort,
      label: woord('vraag'),
      ...(woord('uitleg') ? { uitleg: woord('uitleg') } : {}),
      ...(veld.nodig || ('alleenBij' in veld && veld.alleenBij) ? {} : { optioneel }),
      ...(opties ? { opties: eigen[veld.naam] ?? opties } : {}),
    }
  })
}
