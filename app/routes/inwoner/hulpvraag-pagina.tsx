import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import type { laadVraag } from './hulpvraag-vraag.server.ts'

/** One step of the hulpvraag: one question, saved while somebody types. */
export function HulpvraagPagina() {
  const pagina = useLoaderData<typeof laadVraag>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulpvraag')
  const overKind = pagina.velden.length > 1
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      vanzelf
      inleiding={overKind ? <p>{t('kind.uitleg')}</p> : undefined}
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
