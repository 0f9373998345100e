import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import type { regieLoader } from './regie-pagina.server.ts'

/** One form of the toegang about the course of a traject: what it does, its fields, and the way back without doing it. */
export function RegiePagina() {
  const { naam, ...pagina } = useLoaderData<ReturnType<typeof regieLoader>>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['regie', 'toegang'])
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={<p>{t(`${naam}.inleiding`)}</p>}
      knoppen={
        <Knoppen>
          <Knop>{t(`${naam}.knop`)}</Knop>
          <KnopLink naar={pagina.terug.naar} soort="tweede">
            {t('toegang:dossier.terug')}
          </KnopLink>
        </Knoppen>
      }
    />
  )
}
