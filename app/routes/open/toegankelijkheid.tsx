import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isVerouderd, nagekekenOp } from '#app/domain/verklaring.ts'
import { dag } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { legalNow } from '#app/server/klok.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'

/** The accessibility statement (Besluit digitale toegankelijkheid overheid; D1-41): what was tested, what was not, and where to complain. */
export function loader({ request }: LoaderFunctionArgs) {
  const taal = taalOf(request)
  return {
    titel: translate(taal, 'over')('toegankelijkheid.titel'),
    nagekeken: dag(taal, nagekekenOp),
    verouderd: isVerouderd(nagekekenOp, legalNow()),
  }
}

export default function Toegankelijkheid() {
  const { titel, nagekeken, verouderd } = useLoaderData<typeof loader>()
  const { t } = useTranslation('over')
  return (
    <Pagina titel={titel}>
      <p>{t('toegankelijkheid.inleiding')}</p>
      <h2>{t('toegankelijkheid.stand.kop')}</h2>
      <p>{t('toegankelijkheid.stand.norm')}</p>
      <p>{t('toegankelijkheid.stand.zelf')}</p>
      <p>{t('toegankelijkheid.stand.datum', { dag: nagekeken })}</p>
      {verouderd ? <p>{t('toegankelijkheid.oud')}</p> : null}
      <h2>{t('toegankelijkheid.getest.kop')}</h2>
      <ul>
        <li>{t('toegankelijkheid.getest.axe')}</li>
        <li>{t('toegankelijkheid.getest.toetsen')}</li>
        <li>{t('toegankelijkheid.getest.smal')}</li>
        <li>{t('toegankelijkheid.getest.kleur')}</li>
        <li>{t('toegankelijkheid.getest.script')}</li>
        <li>{t('toegankelijkheid.getest.taal')}</li>
      </ul>
      <p>{t('toegankelijkheid.getest.uitkomst')}</p>
      <h2>{t('toegankelijkheid.niet.kop')}</h2>
      <ul>
        <li>{t('toegankelijkheid.niet.mensen')}</li>
        <li>{t('toegankelijkheid.niet.bureau')}</li>
        <li>{t('toegankelijkheid.niet.browsers')}</li>
        <li>{t('toegankelijkheid.niet.papier')}</li>
      </ul>
      <h2>{t('toegankelijkheid.mis.kop')}</h2>
      <p>{t('toegankelijkheid.mis.tekst')}</p>
      <p>{t('toegankelijkheid.mis.klacht')}</p>
      <p>
        <Telefoon nummer="0800-335 55 55" />
      </p>
      <p>{t('toegankelijkheid.mis.register')}</p>
      <p>
        <a href="https://www.toegankelijkheidsverklaring.nl">{t('toegankelijkheid.mis.registerLink')}</a>
      </p>
    </Pagina>
  )
}
