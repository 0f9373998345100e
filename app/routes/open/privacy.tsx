import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gemeenteMetCode, gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { nagekekenOp } from '#app/domain/verklaring.ts'
import { actorOf } from '#app/server/actor.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { gekozenGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { PrivacyContact } from './privacy-contact.tsx'

/**
 * The privacy statement (AVG art. 12-14; Jeugdwet, Wmo 2015 art. 5.3.4): of the gemeente of this visitor, else with the address of every gemeente.
 * It says of each term whether it is settled.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const { taal, gemeente } = await actorOf(request)
  const eigen = gemeenteMetCode(gemeente) ?? gekozenGemeente(request)
  return {
    titel: translate(taal, 'over')('privacy.titel'),
    nagekeken: dag(taal, nagekekenOp),
    adressen: (eigen ? [eigen] : gemeenten).map(({ naam, fg }) => ({ naam, fg })),
  }
}

export default function Privacy() {
  const { titel, nagekeken, adressen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('over')
  return (
    <Pagina titel={titel}>
      <p>{t('privacy.inleiding')}</p>
      <h2>{t('privacy.wie.kop')}</h2>
      <p>{t('privacy.wie.tekst')}</p>
      <h2>{t('privacy.wat.kop')}</h2>
      <ul>
        <li>{t('privacy.wat.inloggen')}</li>
        <li>{t('privacy.wat.zelf')}</li>
        <li>{t('privacy.wat.kind')}</li>
        <li>{t('privacy.wat.gemeente')}</li>
        <li>{t('privacy.wat.bellen')}</li>
      </ul>
      <p>{t('privacy.wat.gezond')}</p>
      <h2>{t('privacy.waarom.kop')}</h2>
      <p>{t('privacy.waarom.wet')}</p>
      <p>{t('privacy.waarom.nodig')}</p>
      <p>{t('privacy.waarom.mens')}</p>
      <h2>{t('privacy.ziet.kop')}</h2>
      <ul>
        <li>{t('privacy.ziet.thuis')}</li>
        <li>{t('privacy.ziet.toegang')}</li>
        <li>{t('privacy.ziet.anderen')}</li>
        <li>{t('privacy.ziet.leeslog')}</li>
        <li>{t('privacy.ziet.bedrijf')}</li>
      </ul>
      <h2>{t('privacy.lang.kop')}</h2>
      <ul>
        <li>{t('privacy.lang.getypt')}</li>
        <li>{t('privacy.lang.wmo')}</li>
        <li>{t('privacy.lang.open')}</li>
      </ul>
      <h2>{t('privacy.cookies.kop')}</h2>
      <p>{t('privacy.cookies.tekst')}</p>
      <p>{t('privacy.cookies.voorlezen')}</p>
      <h2>{t('privacy.rechten.kop')}</h2>
      <ul>
        <li>{t('privacy.rechten.inzien')}</li>
        <li>{t('privacy.rechten.beter')}</li>
        <li>{t('privacy.rechten.weg')}</li>
        <li>{t('privacy.rechten.bezwaar')}</li>
      </ul>
      <p>{t('privacy.rechten.termijn')}</p>
      <PrivacyContact adressen={adressen} nagekeken={nagekeken} />
    </Pagina>
  )
}
