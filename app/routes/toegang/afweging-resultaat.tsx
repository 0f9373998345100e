import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { heleVraag } from '#app/domain/traject/afweging-feiten.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { toonWeging } from '#app/server/afweging-tonen.server.ts'
import { bevrorenZinnen } from '#app/server/bevroren-zin.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { openAfweging, weegResultaat } from '#app/usecases/afweging.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { leegInWeging, tekenWeging, wegingUit, wegingVelden, wegingWaarden } from './afweging-velden.server.ts'
import { wegingRijen } from './toon-afweging.server.ts'

/** One result, weighed: what the inwoner and those around them, free help and other schemes can do, and whether an aanbieder is needed (D3A-09, D3L-06, D4-10 to D4-20). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const { open, resultaat, plan } = await openResultaat(ctx, params)
  const { traject } = open
  const nu = open.wegingen[resultaat]
  const bewaard = await teruggevonden(ctx, request, wegingVelden(traject))
  const terug = { naar: `/toegang/traject/${traject.id}/afweging`, tekst: translate(ctx.taal, 'afweging')('titel') }
  const weigering = dichtOm(traject)
  const zinnen = bevrorenZinnen(plan, ctx.taal, 'staf')
  const bladzijden = [resultaat, resultaat.replace('resultaat-', 'wie-')]
  return {
    titel: translate(ctx.taal, 'afweging')('form.titel'),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug,
    velden: tekenWeging(ctx.taal, traject),
    waarden: bewaard?.waarden ?? (nu ? wegingWaarden(nu, open) : {}),
    sleutel: nieuweSleutel(),
    basis: bewaard?.basis ?? nu?.nr ?? 0,
    bewaard: bewaard?.id ?? null,
    hier: pathOf(request),
    dicht: weigering && { weigering, verder: terug },
    heel: resultaat === heleVraag,
    rijen: plan.onderdelen
      .filter(({ bladzijde }) => bladzijden.includes(bladzijde))
      .flatMap(({ bladzijde, antwoorden }) => zinnen.rijen(bladzijde, antwoorden)),
  }
}

async function openResultaat(ctx: ToegangCtx, { traject = '', resultaat = '' }: Record<string, string | undefined>) {
  const open = await openAfweging(ctx, traject, 'afweging-resultaat')
  if (!open?.plan || !open.resultaten.includes(resultaat)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { open, resultaat, plan: open.plan.inhoud }
}

/** Why nothing can be weighed now, or null. */
function dichtOm(traject: Traject) {
  if (traject.plan.bij !== 'toegang') return geslotenOm(traject) ?? ('plan-niet-bij-ons' as const)
  return traject.wet === 'onbekend' ? ('wet-niet-vastgesteld' as const) : null
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const { open, resultaat } = await openResultaat(ctx, params)
  const { traject } = open
  const getekend = tekenWeging(ctx.taal, traject)
  const { getypt, waarden, mis } = leesPost(ctx, post, wegingVelden(traject), getekend)
  if (mis) return mis
  const fouten = foutTeksten(ctx.taal, leegInWeging(waarden, traject), getekend)
  if (fouten.length > 0) return data({ getypt, sleutel: nieuweSleutel(), fouten }, { status: 400 })
  const uitkomst = await weegResultaat(ctx, traject.id, post.formulier, {
    ...{ resultaat, basis: post.basis, weging: wegingUit(waarden, traject) },
  })
  if (!uitkomst.ok && uitkomst.weigering === 'intussen-veranderd') return botsing(ctx, params, getypt)
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${traject.id}/afweging#${resultaat}`)
}

/** A colleague weighed it meanwhile: theirs beside what was typed, and nothing is lost. */
async function botsing(ctx: ToegangCtx, params: Record<string, string | undefined>, getypt: Antwoord['getypt']) {
  const { open, resultaat } = await openResultaat(ctx, params)
  const nu = open.wegingen[resultaat]
  if (!nu) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const weging = toonWeging(ctx.taal, nu, open)
  const ander = { naam: weging.naam, moment: dagEnTijd(ctx.taal, nu.op), rijen: wegingRijen(ctx.taal, weging) }
  return data({ getypt, sleutel: nieuweSleutel(), basis: nu.nr, ander }, { status: 409 })
}

export default function AfwegingResultaat() {
  const { rijen, heel, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('afweging')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <h2>{t('form.plan')}</h2>
          {heel ? <p>{t('heleVraagUitleg')}</p> : <Overzicht rijen={rijen} />}
          <p>{t('form.inleiding')}</p>
        </>
      }
      knop={t('form.knop')}
    />
  )
}
