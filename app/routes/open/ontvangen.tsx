import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { leesBewijs, voorkeurTeksten } from '#app/server/belverzoek.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { Ontvangst } from '#app/ui/ontvangst.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { gemeenteOf } from './open-gemeente.server.ts'
import { Nood } from '#app/ui/nood.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'

/** It arrived: the number, who calls or sends and by when, and what comes after it (D0-02, D1-31). An address that was not made here is a page that does not exist. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const taal = taalOf(request)
  const bewijs = await leesBewijs(gemeente.slug, new URL(request.url).searchParams.get('bewijs'))
  if (!bewijs) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return {
    titel: translate(taal, 'belverzoek')(`ontvangen.titel.${bewijs.soort}`),
    gemeente,
    soort: bewijs.soort,
    nummer: bewijs.nummer,
    op: dagEnTijd(taal, bewijs.op),
    uiterlijk: dag(taal, bewijs.uiterlijk),
    wanneer: bewijs.voorkeur.length > 0 ? voorkeurTeksten(taal, bewijs.voorkeur) : [],
  }
}

export default function Ontvangen() {
  const { titel, gemeente, soort, nummer, op, uiterlijk, wanneer } = useLoaderData<typeof loader>()
  const { t } = useTranslation('belverzoek')
  const { naam, slug, telefoon, bellenVan: van, bellenTot: tot } = gemeente
  return (
    <Pagina>
      <Ontvangst
        titel={titel}
        nummerLabel={t('ontvangen.nummer')}
        nummer={nummer}
        momentLabel={t('ontvangen.op')}
        moment={op}
      />
      <h2>{t('ontvangen.verder')}</h2>
      <ul>
        <li>{t(`ontvangen.wie.${soort}`, { naam })}</li>
        <li>{t(`ontvangen.uiterlijk.${soort}`, { dag: uiterlijk })}</li>
        <li>{t(`ontvangen.daarna.${soort}`)}</li>
      </ul>
      {wanneer.length > 0 ? (
        <>
          <h2>{t('ontvangen.gekozen')}</h2>
          <ul>
            {wanneer.map((moment) => (
              <li key={moment}>{moment}</li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{t('ontvangen.liever')}</h2>
      <p>
        {t('ontvangen.belZelf', { van, tot })} <Telefoon nummer={telefoon} />
      </p>
      <p>
        <a href={`/${slug}`}>{t('ontvangen.terug')}</a>
      </p>
      <Nood />
    </Pagina>
  )
}
