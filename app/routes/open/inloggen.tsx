import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gemeenteMetCode, gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { Inlogregels, WaaromInloggen } from './inloggen-uitleg.tsx'
import { gekozenGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { readInlogscherm } from '#app/server/inlogscherm.server.ts'
import { KnopLink } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

export const handle = { namespaces: ['inloggen'] }

/** The sign-in page of inwoners: a button per gemeente, or one for the gemeente that was chosen before. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { taal, wens, melding, waarom } = await readInlogscherm(request, 'inwoner')
  const kies = new URL(request.url).searchParams.get('kies') === 'ja'
  const gekozen = kies ? undefined : (gemeenteMetCode(wens.get('gemeente')) ?? gekozenGemeente(request))
  wens.delete('gemeente')
  return {
    titel: translate(taal, 'inloggen')('inwoner.titel'),
    melding,
    waarom,
    een: gekozen?.naam ?? null,
    andere: gekozen ? `/inloggen?${new URLSearchParams([...wens, ['kies', 'ja']])}` : null,
    knoppen: (gekozen ? [gekozen] : gemeenten).map(({ code, naam }) => ({
      naam,
      naar: `/inloggen/digid/start?${new URLSearchParams([...wens, ['gemeente', code]])}`,
    })),
  }
}

/** The button names the gemeente, because DigiD is asked in its name; the links go to the front doors of DigiD only (Logius C2, C3). */
export default function Inloggen() {
  const { titel, melding, waarom, een, andere, knoppen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('inloggen')
  return (
    <Pagina titel={titel}>
      <WaaromInloggen melding={melding} waarom={waarom} />
      <Leestekst>
        <p>{een ? t('inwoner.een', { gemeente: een }) : t('inwoner.kies')}</p>
        {knoppen.map(({ naam, naar }) => (
          <p key={naar}>
            <KnopLink naar={naar}>{t('inwoner.knop', { gemeente: naam })}</KnopLink>
          </p>
        ))}
        {andere ? (
          <p>
            <a href={andere}>{t('inwoner.andere')}</a>
          </p>
        ) : null}
        <Inlogregels />
        <h2>{t('digid.titel')}</h2>
        <ul>
          <li>
            {t('digid.geen')} <a href="https://digid.nl">digid.nl</a>.
          </li>
          <li>
            {t('digid.ander')} <a href="https://machtigen.nl">machtigen.nl</a>.
          </li>
        </ul>
      </Leestekst>
    </Pagina>
  )
}
