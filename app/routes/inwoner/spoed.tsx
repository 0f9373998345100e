import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { hulpvraagVelden } from '#app/domain/hulpvraag/velden.ts'
import { geenSpoedmelding } from '#app/domain/traject/spoed.ts'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import type { InwonerCtx, Taal } from '#app/usecases/ctx.ts'
import { openPlanMetGegevens } from '#app/usecases/perspectiefplan.server.ts'
import { meldSpoed } from '#app/usecases/spoed.server.ts'
import { BelNu } from './bel-nu.tsx'

const velden = hulpvraagVelden('bellen', { namens: false })

/** Help that cannot wait, said after the hulpvraag was sent (Wmo 2015 2.3.3): first whom to call, then one button. A number that was given before stands there already (D1-32). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { traject, passages } = await zoek(ctx, params.traject)
  const t = translate(ctx.taal, 'traject')
  const terug = { naar: `/mijn/traject/${traject.id}`, tekst: t('versie.terug') }
  const bewaard = await teruggevonden(ctx, request, velden)
  const weigering = geenSpoedmelding(traject)
  const verder = weigering === 'al-spoed' ? terug : { naar: '/mijn/hulpvraag', tekst: t('mijn.nieuw') }
  const { telefoon = '' } = passages.find(({ onderwerp }) => onderwerp === 'mijn-gegevens')?.waarden ?? {}
  return {
    titel: t('spoed.melden.titel'),
    terug,
    velden: teken(ctx.taal),
    waarden: bewaard?.waarden ?? { telefoon },
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: weigering && { weigering, verder },
    gemeente: bereikbaarheidVan(traject.gemeente),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const { traject } = await zoek(ctx, params.traject)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, teken(ctx.taal))
  if (mis) return mis
  const uitkomst = await meldSpoed(ctx, traject.id, post.formulier, String(waarden.telefoon ?? ''))
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${traject.id}`)
}

async function zoek(ctx: InwonerCtx, id: string | undefined) {
  const gevonden = await openPlanMetGegevens(ctx, id ?? '', 'spoed', { gegevens: true })
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return gevonden
}

/** The one field, in the words of the hulpvraag. */
function teken(taal: Taal) {
  return velden.map(({ naam, soort }) => ({
    ...{ naam, soort, aanvullen: 'tel' as const },
    label: translate(taal, 'hulpvraag')('velden.telefoon.vraag'),
    optioneel: translate(taal, 'algemeen')('nietVerplicht'),
  }))
}

export default function Spoed() {
  const { gemeente, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['traject', 'hulpvraag'])
  const bel = (
    <>
      <p>{t('hulpvraag:bellen.inleiding')}</p>
      <BelNu gemeente={gemeente} />
    </>
  )
  const { dicht, bewaard } = pagina
  if (dicht) {
    const getypt = antwoord?.getypt ?? (bewaard ? pagina.waarden : null)
    return (
      <DichtePagina {...pagina} dicht={dicht} getypt={getypt}>
        {bel}
      </DichtePagina>
    )
  }
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {bel}
          <h2>{t('spoed.melden.ook')}</h2>
          <p>{t('spoed.melden.tekst')}</p>
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t('spoed.melden.ja')}</Knop>
          <KnopLink naar={pagina.terug.naar} soort="tweede">
            {t('spoed.melden.nee')}
          </KnopLink>
        </Knoppen>
      }
    />
  )
}
