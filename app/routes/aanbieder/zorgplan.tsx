import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import type { Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { sluitPost } from '#app/server/vraag-post.server.ts'
import { legZorgplanVoor } from '#app/usecases/zorgplan.server.ts'
import { pad } from './match.server.ts'
import { toonEerdere, toonZorgplan } from './toon-zorgplan.server.ts'
import { ZorgplanDelen } from './zorgplan-overzicht.tsx'
import { dichtZorgplan, zoekZorgplan, zorgplanOmTeDoen } from './zorgplan.server.ts'

/** What the aanbieder writes: the activities per result, what holds for the whole, what is still missing, and what was laid before the inwoner (D3L-22 to D3L-26, D2-16). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, open, voorbij } = await zoekZorgplan(args, 'zorgplan')
  const titel = translate(ctx.taal, 'zorgplan')('staf.titel')
  if (!open) return { open: null, ...dichtZorgplan(ctx, titel, [], voorbij) }
  const nr = new URL(args.request.url).searchParams.get('versie')
  const eerder = nr === null ? null : open.versies.find((een) => String(een.nr) === nr)
  if (eerder === undefined) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return {
    ...{ titel, velden: [], dicht: null },
    terug: { naar: pad(open.traject.id), tekst: translate(ctx.taal, 'beurt')('stap.terugAanbieder') },
    open: eerder ? toonEerdere(ctx, open, eerder) : toonZorgplan(ctx, open, args.request),
  }
}

/** Lays it before the inwoner, as it was on this page: what a colleague wrote meanwhile is read first. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  if (post.actie !== 'voorleggen') throw data({ soort: 'onleesbaar' }, { status: 400 })
  const { id, match } = await zorgplanOmTeDoen(ctx, { request, params })
  const gelegd = await legZorgplanVoor(ctx, id, post.formulier, match, post.basis)
  return sluitPost(ctx, post, gelegd, {}, () => pad(id, '/zorgplan?gedaan=voorgelegd'))
}

export default function Zorgplan() {
  const { titel, terug, dicht, velden, open } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  if (dicht) return <DichtePagina {...{ titel, terug, dicht, velden }} getypt={null} />
  if (!open) return null
  return <ZorgplanDelen open={open} titel={titel} terug={terug} antwoord={antwoord} />
}
