import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { HulpVast } from '#app/domain/traject/keuze-feiten.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Weigering as Reden } from '#app/domain/refuse.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { openHulp, stelHulpVast } from '#app/usecases/matching.server.ts'
import { Toolbox } from './toolbox.tsx'
import { hulpVelden, tekenHulp, toolboxWaarden, toonUitgangspunt, waaromDicht } from './hulp-velden.server.ts'
import { Twijfel } from './twijfel.tsx'

/** Which help is needed, for how long and how often it is looked at: together with the results of the plan the WAT (D3A-20, D3L-07 to D3L-10, D3M-16). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const open = await openHulp(ctx, params['traject'] ?? '')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  const t = translate(ctx.taal, 'toegang')
  const terug = { naar: `/toegang/traject/${traject.id}`, tekst: t('dossier.terug') }
  const velden = hulpVelden(open)
  const bewaard = await teruggevonden(ctx, request, velden)
  const weigering = waaromDicht(traject)
  const { hulp } = traject.keuze
  const neemtOver = new URL(request.url).searchParams.get('toolbox') === 'ja'
  const overgenomen = neemtOver && open.toolbox ? toolboxWaarden(open.toolbox, hulp?.van ?? datumVan(ctx.now)) : null
  return {
    titel: translate(ctx.taal, 'matching')('hulp.titel'),
    boven: t('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug,
    dossier: terug.naar,
    velden: tekenHulp(ctx.taal, open),
    waarden: bewaard?.waarden ?? overgenomen ?? (hulp ? hulpWaarden(hulp) : {}),
    sleutel: nieuweSleutel(),
    basis: 0,
    bewaard: bewaard?.id ?? null,
    hier: pathOf(request),
    dicht: weigering && { weigering, verder: naarWeging(ctx, traject.id, weigering) ?? terug },
    uitgangspunt: toonUitgangspunt(ctx.taal, open),
  }
}

/** What was not weighed, is weighed first (D3L-06); null when something else is in the way. */
const naarWeging = ({ taal }: ToegangCtx, id: string, weigering: Reden) =>
  weigering === 'weging-ontbreekt' || weigering === 'geen-aanbieder-nodig'
    ? { naar: `/toegang/traject/${id}/afweging`, tekst: translate(taal, 'afweging')('titel') }
    : null

const hulpWaarden = ({ product, van, tot, evaluaties }: HulpVast) => ({
  ...{ product, van, tot },
  evaluaties: String(evaluaties),
})

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const open = await openHulp(ctx, id)
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, mis } = leesPost(ctx, post, hulpVelden(open), tekenHulp(ctx.taal, open))
  if (mis) return mis
  const waarde = (naam: string) => String(waarden[naam] ?? '')
  const uitkomst = await stelHulpVast(ctx, id, post.formulier, {
    product: waarde('product'),
    van: waarde('van'),
    tot: waarde('tot'),
    evaluaties: Number(waarde('evaluaties')),
    verlengd: waarde('verlengd'),
    duurder: waarde('duurder'),
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}/keuze?gedaan=hulp`)
}

export default function Hulp() {
  const { uitgangspunt, dossier, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['matching', 'afweging'])
  const { resultaten, vervolg, levenslang, uiterst, nu, toolbox } = uitgangspunt
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t(vervolg ? 'hulp.inleidingVervolg' : 'hulp.inleiding')}</p>
          <Twijfel dossier={dossier} />
          {nu ? <p>{t('hulp.nu', nu)}</p> : null}
          <h2>{t('hulp.resultaten')}</h2>
          <p>{t('afweging:hulp.alleen')}</p>
          {resultaten.length > 0 ? (
            resultaten.map((rijen, plek) => <Overzicht key={plek} rijen={rijen} />)
          ) : (
            <p>{t('hulp.geenPlan')}</p>
          )}
          {toolbox ? <Toolbox naar={`${dossier}/hulp?toolbox=ja`} toolbox={toolbox} /> : null}
          {levenslang ? <p>{t('afweging:hulp.levenslang')}</p> : null}
          {uiterst ? <p>{t('hulp.uiterst', { dag: uiterst })}</p> : null}
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t('hulp.knop')}</Knop>
          <KnopLink naar={pagina.terug.naar} soort="tweede">
            {pagina.terug.tekst}
          </KnopLink>
        </Knoppen>
      }
    />
  )
}
