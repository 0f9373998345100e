import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { actorOf } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { KnopLink } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

export const handle = { namespaces: ['inloggen'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const { taal } = await actorOf(request)
  return { titel: translate(taal, 'inloggen')('uitgelogd.titel') }
}

export default function Uitgelogd() {
  const { titel } = useLoaderData<typeof loader>()
  const { t } = useTranslation('inloggen')
  return (
    <Pagina titel={titel}>
      <Leestekst>
        <p>{t('uitgelogd.tekst')}</p>
        <p>
          <KnopLink naar="/inloggen" soort="tweede">
            {t('uitgelogd.opnieuw')}
          </KnopLink>
        </p>
      </Leestekst>
    </Pagina>
  )
}
