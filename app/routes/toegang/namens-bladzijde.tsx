import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import type { loader } from './namens-bladzijde.server.ts'

export { action, loader } from './namens-bladzijde.server.ts'

export default function NamensBladzijde() {
  const { weg, nieuw, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('namens')
  const { t: plan } = useTranslation('plan')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      vanzelf={!nieuw}
      inleiding={<p>{t('bladzijde.inleiding')}</p>}
      knoppen={
        <Knoppen>
          <Knop>{t('bladzijde.bewaar')}</Knop>
          {weg ? (
            <Knop soort="tweede" naam="actie" waarde="weg">
              {plan('lijst.weg')}
            </Knop>
          ) : null}
        </Knoppen>
      }
    />
  )
}
