import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Bestandveld } from '#app/ui/bestandveld.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { ontvangPapier, openPapier } from '#app/usecases/papier.server.ts'
import { leesPapier, papierVelden, tekenPapier } from './papier-velden.server.ts'

/** A plan on paper comes in: its code, the day and the scan; after that it is typed over page by page (D0-03, D0-11). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const traject = await openPapier(ctx, params.traject!)
  if (!traject) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const bewaard = await teruggevonden(ctx, request, papierVelden)
  return {
    titel: translate(ctx.taal, 'balie')('papier.titel'),
    id: traject.id,
    boven: traject.nummer,
    papieren: traject.papieren.map(({ code, document, op }) => ({ code, document, op: dag(ctx.taal, op) })),
    velden: tekenPapier(ctx.taal),
    waarden: bewaard?.waarden ?? {},
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const traject = await openPapier(ctx, params.traject!)
  if (!traject) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, fouten, scan } = await leesPapier(ctx, post)
  const terug = { getypt, sleutel: nieuweSleutel() }
  if (fouten.length > 0 || !scan) return data({ ...terug, fouten }, { status: 400 })
  const reden = (code: string) => translate('nl', 'balie')('papier.reden', { code })
  const papier = { getypt: String(getypt.code), dag: String(getypt.binnenOp), scan, reden }
  const uitkomst = await ontvangPapier(ctx, traject.id, post.formulier, papier)
  if (!uitkomst.ok && uitkomst.weigering.startsWith('papiercode-')) {
    const tekst = translate(ctx.taal, 'weigering')(uitkomst.weigering)
    return data({ ...terug, fouten: [{ veld: 'code', tekst }] }, { status: 400 })
  }
  if (!uitkomst.ok) return data({ ...terug, weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/toegang/traject/${traject.id}/plan`, 303)
}

export default function Papier() {
  const { titel, id, boven, papieren, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('balie')
  const fouten = antwoord?.fouten ?? []
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={{ naar: `/toegang/traject/${id}`, tekst: t('ontvangst.terug') }}>
        {papieren.length > 0 ? (
          <section aria-labelledby="papieren">
            <h2 id="papieren">{t('papier.ontvangen')}</h2>
            <ul>
              {papieren.map((papier) => (
                <li key={papier.code}>
                  {t('papier.regel', papier)}{' '}
                  <a href={`/toegang/traject/${id}/bestand/${papier.document}`}>{t('papier.bewaar', papier)}</a>
                </li>
              ))}
            </ul>
            <Knoppen>
              <KnopLink naar={`/toegang/traject/${id}/plan`} soort="tweede">
                {t('papier.verder')}
              </KnopLink>
            </Knoppen>
          </section>
        ) : null}
        <p>{t('papier.uitleg')}</p>
        <Formulier sleutel={antwoord?.sleutel ?? pagina.sleutel} bewaard={pagina.bewaard} metBestand>
          <Velden velden={pagina.velden} waarden={antwoord?.getypt ?? pagina.waarden} fouten={fouten} />
          <Bestandveld
            naam="bestand"
            label={t('papier.scan')}
            uitleg={t('papier.scanUitleg')}
            fout={fouten.find(({ veld }) => veld === 'bestand')?.tekst}
            soorten=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          />
          <Knop>{t('papier.knop')}</Knop>
        </Formulier>
      </Pagina>
    </>
  )
}
