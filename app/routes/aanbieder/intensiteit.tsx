import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { vraagtIntensiteit } from '#app/domain/traject/keuze-stand.ts'
import type { Hulpdoel } from '#app/domain/traject/keuze-feiten.ts'
import { intensiteitVelden, waaromVeld } from './match-velden.ts'
import type { Component } from '#app/domain/aanbod/regio.ts'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import type { Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { hulpRijen, intensiteitRijen, resultaatBlokken, toonMatchBeurt } from '#app/server/match-tonen.server.ts'
import { tekenMatch } from '#app/server/match-velden.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { geefIntensiteit, type Geopend } from '#app/usecases/aanbieder-match.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { IntensiteitDelen } from './intensiteit-delen.tsx'
import { dichteMatch, formulierPad, matchOmTeAntwoorden, pad, zoekMatch } from './match.server.ts'

/** What it takes to reach the results, said by the aanbieder beside what the toegang proposes; the toegang fixes it (D0-31, D2-12 to D2-14, C21). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden, voorbij } = await zoekMatch(args, 'intensiteit')
  const { taal } = ctx
  const t = translate(taal, 'match')
  const titel = t('intensiteit.titel')
  if (!gevonden) return { open: null, ...dichteMatch(ctx, titel, [waaromVeld], voorbij) }
  const { traject, match, teksten, gegeven } = gevonden
  if (!vraagtIntensiteit(traject)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const begin = pad(traject.id)
  const velden = intensiteitVelden(traject)
  const getekend = tekenMatch(taal, velden, traject.gemeente)
  const bewaard = await teruggevonden(ctx, args.request, velden)
  const terug = teksten.find(({ id }) => id === match.terug)
  return {
    titel,
    terug: { naar: begin, tekst: translate(taal, 'beurt')('stap.terugAanbieder') },
    velden: getekend,
    dicht:
      match.stand === 'open'
        ? { weigering: 'match-niet-aanvaard' as const, verder: { naar: `${begin}/vraag`, tekst: t('traject.vraag') } }
        : null,
    open: {
      boven: traject.nummer,
      naar: formulierPad(`${begin}/intensiteit`, match.id),
      naarVraag: `${begin}/vraag`,
      gedaanJa: new URL(args.request.url).searchParams.get('gedaan') === 'ja',
      beurt: toonMatchBeurt(ctx, traject),
      voorstel: hulpRijen(taal, traject.gemeente, traject.keuze.hulp, match.partij),
      resultaten: resultaatBlokken(taal, gevonden),
      teruggevraagd: terug ? { tekst: terug.woorden, op: dagEnTijd(taal, terug.op) } : null,
      gaf: match.intensiteit && gegeven ? toonGegeven(taal, gevonden, gegeven) : null,
      sleutel: nieuweSleutel(),
      bewaard: bewaard?.id ?? null,
      waarden: bewaard?.waarden ?? eerder(gevonden),
    },
  }
}

function toonGegeven(taal: Taal, { traject, match, teksten }: Geopend, gegeven: NonNullable<Geopend['gegeven']>) {
  const waarom = teksten.find(({ id }) => id === gegeven.tekst)?.woorden ?? ''
  return {
    op: dagEnTijd(taal, gegeven.op),
    vastOp: match.vastOp && dagEnTijd(taal, match.vastOp),
    rijen: intensiteitRijen(taal, traject.gemeente, gegeven, waarom),
  }
}

/** What the form begins with: what was stated before it was asked again, else the help as the toegang proposes it. */
function eerder({ traject, gegeven, teksten }: Geopend) {
  if (!gegeven) return { product: traject.keuze.hulp?.product ?? '' }
  const { product, intensiteit, doel, componenten, start, tekst } = gegeven
  const waarom = teksten.find(({ id }) => id === tekst)?.woorden ?? ''
  return { haalbaar: 'ja', product, intensiteit, doel, componenten: [...componenten], start, waarom }
}

/** Sends it to the toegang, once. Who cannot reach the results gives no intensity: they are shown the way to a no or a question (D2-13). */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  const { id, match, gevonden } = await matchOmTeAntwoorden(ctx, { request, params })
  if (gevonden && !vraagtIntensiteit(gevonden.traject)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const velden = gevonden ? intensiteitVelden(gevonden.traject) : [waaromVeld]
  const getekend = tekenMatch(ctx.taal, velden, gevonden?.traject.gemeente ?? '')
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, getekend)
  if (mis) return mis
  if (waarden['haalbaar'] === 'nee') {
    const tekst = translate(ctx.taal, 'match')('intensiteit.haaltNiet')
    return data({ getypt, sleutel: nieuweSleutel(), fouten: [{ veld: 'haalbaar', tekst }] }, { status: 400 })
  }
  const woord = (naam: string) => String(waarden[naam] ?? '')
  const gegeven = await geefIntensiteit(ctx, id, post.formulier, match, {
    product: woord('product'),
    intensiteit: woord('intensiteit'),
    doel: woord('doel') as Hulpdoel,
    componenten: [waarden['componenten'] ?? []].flat() as Component[],
    start: woord('start'),
    waarom: woord('waarom'),
  })
  return sluitPost(ctx, post, gegeven, getypt, () => pad(id, '?gedaan=intensiteit'))
}

export default function Intensiteit() {
  const { titel, terug, dicht, velden, open } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  if (dicht) return <DichtePagina {...{ titel, terug, dicht, velden }} getypt={antwoord?.getypt ?? null} />
  if (!open) return null
  return <IntensiteitDelen {...open} titel={titel} terug={terug} velden={velden} antwoord={antwoord} />
}
