import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { translate } from '#app/server/i18n.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { Nood } from '#app/ui/nood.tsx'

/** How to leave quickly, what stays behind on the device, and whom to call when it is not safe (D1-28). */
export function loader({ request }: LoaderFunctionArgs) {
  return { titel: translate(taalOf(request), 'over')('veilig.titel') }
}

export default function Veilig() {
  const { titel } = useLoaderData<typeof loader>()
  const { t } = useTranslation('over')
  return (
    <Pagina titel={titel}>
      <p>{t('veilig.inleiding')}</p>
      <Nood />
      <h2>{t('veilig.weg.kop')}</h2>
      <p>{t('veilig.weg.knop')}</p>
      <p>{t('veilig.weg.esc')}</p>
      <p>{t('veilig.weg.uit')}</p>
      <p>{t('veilig.weg.vraag')}</p>
      <h3>{t('veilig.script.kop')}</h3>
      <p>{t('veilig.script.tekst')}</p>
      <h2>{t('veilig.sporen.kop')}</h2>
      <p>{t('veilig.sporen.tekst')}</p>
      <h3>{t('veilig.sporen.hoe')}</h3>
      <ul>
        <li>{t('veilig.sporen.windows')}</li>
        <li>{t('veilig.sporen.mac')}</li>
        <li>{t('veilig.sporen.telefoon')}</li>
        <li>{t('veilig.sporen.kies')}</li>
      </ul>
      <h2>{t('veilig.prive.kop')}</h2>
      <p>{t('veilig.prive.tekst')}</p>
      <p>{t('veilig.prive.ander')}</p>
    </Pagina>
  )
}
