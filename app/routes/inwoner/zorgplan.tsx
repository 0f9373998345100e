import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { ZorgplanLezen } from './zorgplan-lezen.tsx'
import type { loader } from './zorgplan.server.ts'

export { action, loader } from './zorgplan.server.ts'

export default function Zorgplan() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['beurt', 'algemeen', 'zorgplan'])
  const { zorgplan, dicht, titel, terug } = pagina
  const lezen = zorgplan && (dicht || zorgplan.ouder)
  if (lezen)
    return (
      <Pagina titel={titel} terug={terug}>
        {zorgplan.ouder || !dicht ? null : (
          <Melding soort="uitleg">
            <p>{t(`algemeen:weigering.${dicht.weigering}`)}</p>
          </Melding>
        )}
        <ZorgplanLezen zorgplan={zorgplan} />
      </Pagina>
    )
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {zorgplan ? <p>{t('zorgplan:inwoner.inleiding')}</p> : <p>{t('zorgplan.wat')}</p>}
          {zorgplan ? <ZorgplanLezen zorgplan={zorgplan} /> : null}
          <p>{t('zorgplan.daarna')}</p>
        </>
      }
      knop={t('zorgplan.knop')}
    />
  )
}
