import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Inlogregels, WaaromInloggen } from '#app/routes/open/inloggen-uitleg.tsx'
import { translate } from '#app/server/i18n.server.ts'
import { readInlogscherm } from '#app/server/inlogscherm.server.ts'
import { KnopLink } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

export const handle = { namespaces: ['inloggen'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const { taal, wens, melding, waarom } = await readInlogscherm(request, 'aanbieder')
  wens.delete('gemeente')
  return {
    titel: translate(taal, 'inloggen')('aanbieder.titel'),
    melding,
    waarom,
    naar: `/inloggen/eherkenning/start?${wens}`,
  }
}

export default function InloggenAanbieder() {
  const { titel, melding, waarom, naar } = useLoaderData<typeof loader>()
  const { t } = useTranslation('inloggen')
  return (
    <Pagina titel={titel}>
      <WaaromInloggen melding={melding} waarom={waarom} staf />
      <Leestekst>
        <p>{t('aanbieder.tekst')}</p>
        <p>
          <KnopLink naar={naar}>{t('aanbieder.knop')}</KnopLink>
        </p>
        <Inlogregels staf />
      </Leestekst>
    </Pagina>
  )
}
