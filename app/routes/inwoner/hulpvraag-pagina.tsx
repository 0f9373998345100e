import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { BelNu } from './bel-nu.tsx'
import type { laadVraag } from './hulpvraag-vraag.server.ts'

/** One step of the hulpvraag: one question, saved while somebody types. */
export function HulpvraagPagina() {
  const pagina = useLoaderData<typeof laadVraag>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulpvraag')
  const { stap, gemeente } = pagina
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      vanzelf
      inleiding={
        gemeente ? (
          <>
            <p>{t('bellen.inleiding')}</p>
            <BelNu gemeente={gemeente} />
            <h2>{t('bellen.ook')}</h2>
            <p>{t('bellen.ookTekst')}</p>
          </>
        ) : stap === 'kind' ? (
          <p>{t('kind.uitleg')}</p>
        ) : undefined
      }
      knoppen={
        <Knoppen>
          <Knop>{t('bewaar')}</Knop>
          <Knop soort="tweede" naam="actie" waarde="later">
            {t('later')}
          </Knop>
        </Knoppen>
      }
    />
  )
}
