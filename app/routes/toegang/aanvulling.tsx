import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import { openDossierMetPlan, vraagAanvulling } from '#app/usecases/beoordeling.server.ts'

const naam = 'aanvulling'
const max = 4000
const velden: readonly Veld[] = [{ naam, soort: 'lang', max, nodig: true }]

/** Asks what the inwoner has to add; the plan then goes back to the inwoner. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const dossier = await openDossierMetPlan(ctx, params.traject!, 'aanvulling')
  if (!dossier) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = dossier
  const terug = await takeKeptPost(ctx, request)
  return {
    titel: translate(ctx.taal, 'toegang')('aanvulling.titel'),
    sleutel: nieuweSleutel(),
    id: traject.id,
    nummer: traject.nummer,
    betrokkene: traject.betrokkeneNaam,
    kan: traject.plan.bij === 'toegang',
    waarde: terug?.get(naam) ?? '',
    bewaard: terug ? new URL(request.url).searchParams.get('bewaard') : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const { velden: body, formulier, bewaard } = await readFormulier(request, ctx)
  if (!(await openDossierMetPlan(ctx, params.traject!, 'aanvulling')))
    throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, fouten } = leesVelden(body, velden, { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const waarde = String(getypt[naam] ?? '')
  if (fouten.length > 0) {
    const label = translate(ctx.taal, 'toegang')('aanvulling.label')
    const [fout] = foutTeksten(ctx.taal, fouten, [{ naam, label }])
    return data({ waarde, fout: fout?.tekst ?? null, weigering: null }, { status: 400 })
  }
  const uitkomst = await vraagAanvulling(ctx, params.traject!, formulier, waarde)
  if (uitkomst.ok) {
    await dropKeptPost(ctx, bewaard)
    return redirect(`/toegang/traject/${params.traject}?gedaan=aanvulling`, 303)
  }
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ waarde, fout: null, weigering: uitkomst.weigering }, { status: 409 })
}

export default function Aanvulling() {
  const { titel, sleutel, id, nummer, betrokkene, kan, ...terug } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['toegang', 'fout', 'weigering'])
  const fout = misluk?.fout ?? undefined
  const waarde = misluk?.waarde ?? terug.waarde
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={fout ? [{ veld: naam, tekst: fout }] : []} />
      <Pagina
        titel={titel}
        boven={t('kop.boven', { nummer, naam: betrokkene })}
        terug={{ naar: `/toegang/traject/${id}`, tekst: t('dossier.terug') }}
      >
        {misluk?.weigering ? <Melding soort="fout" titel={t(`weigering:${misluk.weigering}`)} /> : null}
        {kan ? (
          <Formulier sleutel={sleutel} bewaard={terug.bewaard} naar={`/toegang/traject/${id}/aanvulling`}>
            <p>{t('aanvulling.uitleg')}</p>
            <Tekstvak
              naam={naam}
              label={t('aanvulling.label')}
              uitleg={t('aanvulling.hint')}
              fout={fout}
              waarde={waarde}
              rijen={8}
            />
            <Knop>{t('aanvulling.knop')}</Knop>
          </Formulier>
        ) : (
          <>
            {misluk?.weigering ? null : <Melding soort="uitleg" titel={t('weigering:plan-niet-bij-ons')} />}
            {waarde ? (
              <Melding soort="let-op" titel={t('tekst.nietBewaard')}>
                <p>{waarde}</p>
              </Melding>
            ) : null}
          </>
        )}
      </Pagina>
    </>
  )
}
