import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { activiteitVelden, algemeen, algemeenVelden, isActiviteit } from '#app/domain/zorgplan/delen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { tekenZorgplan } from '#app/server/zorgplan-tonen.server.ts'
import type { AanbiederCtx } from '#app/usecases/ctx.ts'
import { bewaarDeel, type OpenZorgplan } from '#app/usecases/zorgplan.server.ts'
import type { GeschrevenDeel } from '#db/queries/zorgplan.ts'
import { isUuid } from '#app/usecases/uuid.ts'
import { pad } from './match.server.ts'
import {
  auteurTekst,
  dichtZorgplan,
  eigenResultaten,
  zoekZorgplan,
  zorgplanOmTeDoen,
  zorgplanPad,
} from './zorgplan.server.ts'

type Soort = 'activiteit' | 'algemeen'

/** The page on which one part of the zorgplan is written: an activity, or what holds for the whole. */
export function deelLoader(soort: Soort) {
  return async (args: LoaderFunctionArgs) => {
    const onderdeel = onderdeelVan(soort, args.params)
    const { ctx, open, voorbij } = await zoekZorgplan(args, 'zorgplan-deel')
    const t = translate(ctx.taal, 'zorgplan')
    const titel = t(`staf.deel.${soort}`)
    if (!open) return { open: null, ...dichtZorgplan(ctx, titel, veldenVan(soort, null), voorbij) }
    const velden = veldenVan(soort, open)
    const deel = open.delen.find((een) => een.onderdeel === onderdeel)
    const bewaard = await teruggevonden(ctx, args.request, velden)
    const dicht = open.traject.uitvoering.einde ? ('hulp-beeindigd' as const) : null
    const terug = { naar: zorgplanPad(open), tekst: t('staf.terug') }
    return {
      ...{ titel, terug, velden: tekenDeel(ctx, open, soort), dicht: dicht && { weigering: dicht, verder: terug } },
      open: {
        boven: open.traject.nummer,
        waarden: bewaard?.waarden ?? deel?.waarden ?? {},
        basis: bewaard?.basis ?? deel?.versie ?? 0,
        bewaard: bewaard?.id ?? null,
        sleutel: nieuweSleutel(),
        hier: zorgplanPad(open, soort === algemeen ? '/algemeen' : `/activiteit/${args.params['activiteit']}`),
        kanWeg: soort === 'activiteit' && deel !== undefined && !deel.weg,
        auteur: deel ? { naam: auteurTekst(ctx, deel.auteur), moment: dagEnTijd(ctx.taal, deel.op) } : null,
      },
    }
  }
}

/** Saves a part, half as it may be, or takes the activity away (`actie=weg`). A newer text of a colleague is shown beside what was typed: nothing is lost. */
export function deelAction(soort: Soort) {
  return async ({ request, params }: ActionFunctionArgs) => {
    const ctx = await requireActor(request, 'aanbieder')
    const post = await readFormulier(request, ctx)
    const onderdeel = onderdeelVan(soort, params)
    const { id, match, open } = await zorgplanOmTeDoen(ctx, { request, params })
    const gelezen = leesVelden(post.velden, veldenVan(soort, open), {
      ...{ vandaag: datumVan(ctx.now), nodigeVelden: false },
    })
    const { getypt, waarden } = gelezen
    const weg = post.actie === 'weg' && soort === 'activiteit'
    const inhoud = { onderdeel, basis: post.basis, waarden, weg }
    const uitkomst = await bewaarDeel(ctx, id, match, inhoud)
    const sleutel = nieuweSleutel()
    if (!uitkomst.ok) {
      if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
      if (!('ander' in uitkomst) || !open)
        return data({ getypt, sleutel, weigering: uitkomst.weigering }, { status: 409 })
      const { ander } = uitkomst
      return data(
        { getypt, sleutel, basis: ander.versie, ander: anderVan(ctx, ander, tekenDeel(ctx, open, soort)) },
        { status: 409 },
      )
    }
    if (!weg && gelezen.fouten.length > 0) {
      const fouten = foutTeksten(ctx.taal, gelezen.fouten, open ? tekenDeel(ctx, open, soort) : [])
      return data({ getypt, basis: uitkomst.versie, sleutel, fouten }, { status: 400 })
    }
    await dropKeptPost(ctx, post.bewaard)
    return redirect(pad(id, '/zorgplan?gedaan=bewaard'), 303)
  }
}

function onderdeelVan(soort: Soort, params: Record<string, string | undefined>): string {
  if (soort === algemeen) return algemeen
  const onderdeel = `activiteit-${params['activiteit'] ?? ''}`
  if (!isActiviteit(onderdeel) || !isUuid(params['activiteit'] ?? ''))
    throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return onderdeel
}

const veldenVan = (soort: Soort, open: OpenZorgplan | null) =>
  soort === algemeen ? algemeenVelden : activiteitVelden(open?.resultaten ?? [])

const tekenDeel = ({ taal }: AanbiederCtx, open: OpenZorgplan, soort: Soort): GetekendVeld[] =>
  tekenZorgplan(taal, veldenVan(soort, open), { resultaten: eigenResultaten(open), partij: open.match.partij })

/** What a colleague saved, in the words of the form. */
function anderVan(ctx: AanbiederCtx, { auteur, op, waarden, weg }: GeschrevenDeel, velden: readonly GetekendVeld[]) {
  const rijen = velden.flatMap(({ naam, label, opties }) => {
    const gekozen = [waarden[naam] ?? []].flat().filter(Boolean)
    const woorden = gekozen.map((waarde) => opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde)
    return woorden.length > 0 ? [{ vraag: label, antwoord: woorden.join('; ') }] : []
  })
  return { naam: auteurTekst(ctx, auteur), moment: dagEnTijd(ctx.taal, op), rijen: weg ? [] : rijen }
}
