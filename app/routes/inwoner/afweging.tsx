import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import { openAfweging } from '#app/usecases/afweging.server.ts'
import { AfwegingResultaat } from './afweging-resultaat.tsx'
import { toonMijnAfweging, type MijnAfweging } from './afweging.server.ts'

/** What was weighed with the inwoner: per result who can help, where they can go right away, and what to do when they do not agree (D2-06, D4-05, D4-14, D4-20). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const open = await openAfweging(ctx, params['traject'] ?? '', 'afweging')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'weging')
  return {
    titel: t('titel'),
    terug: { naar: trajectPad('inwoner', open.traject.id), tekst: t('terug') },
    ...toonMijnAfweging(ctx, open),
  }
}

export default function Afweging() {
  const { titel, terug, besluit, verder, ...oneens } = useLoaderData<typeof loader>()
  const { t } = useTranslation('weging')
  if (!besluit)
    return (
      <Pagina titel={titel} terug={terug}>
        <p>{t('nogNiet')}</p>
      </Pagina>
    )
  return (
    <Pagina titel={titel} terug={terug}>
      {besluit.opnieuw ? <Melding soort="uitleg" titel={t('opnieuw')} /> : null}
      <p>{t('inleiding')}</p>
      <p className="ek-klein">{t('wanneer', besluit)}</p>
      <Uitklap titel={t('uitleg.kop')}>
        <p>{t('uitleg.eigen')}</p>
        <p>{t('uitleg.gebruikelijk')}</p>
        <p>{t('uitleg.grens')}</p>
      </Uitklap>
      {besluit.resultaten.map((resultaat) => (
        <AfwegingResultaat key={resultaat.id} {...resultaat} />
      ))}
      {verder ? (
        <Leestekst>
          <h2>{t('verder.kop')}</h2>
          <p>{t(besluit.aanbieder ? 'verder.aanbieder' : 'verder.geen')}</p>
        </Leestekst>
      ) : null}
      <Oneens {...oneens} />
    </Pagina>
  )
}

/** What somebody can do who does not agree: say it at the result, talk, get help, ask for a decision. */
function Oneens({ telefoon, ondersteuner, aanvraag }: Pick<MijnAfweging, 'telefoon' | 'ondersteuner' | 'aanvraag'>) {
  const { t } = useTranslation('weging')
  return (
    <section aria-labelledby="oneens">
      <h2 id="oneens">{t('oneens.kop')}</h2>
      <ul>
        <li>{t('oneens.schrijf')}</li>
        <li>
          {t('oneens.praat')} <Telefoon nummer={telefoon} />.
        </li>
        <li>
          {t('oneens.ondersteuner', { naam: ondersteuner.naam })} <Telefoon nummer={ondersteuner.telefoon} />.
        </li>
        <li>{t('oneens.besluit')}</li>
      </ul>
      {aanvraag ? (
        <p>
          <a href={aanvraag}>{t('oneens.aanvraag')}</a>
        </p>
      ) : null}
    </section>
  )
}
