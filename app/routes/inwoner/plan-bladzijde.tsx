import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import type { loader } from './plan-bladzijde.server.ts'
import { PlanLijst } from './plan-lijst.tsx'

export { action, loader } from './plan-bladzijde.server.ts'

export default function PlanBladzijde() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('plan')
  const { t: namens } = useTranslation('namens')
  if (pagina.soort === 'lijst') return <PlanLijst {...pagina} />
  const { over, gegevens, bij, doorGemeente } = pagina
  return (
    <Vraagpagina
      {...pagina}
      boven={pagina.boven ?? undefined}
      antwoord={antwoord}
      vanzelf
      inleiding={
        <>
          {over ? <p>{t('pagina.over', { naam: over })}</p> : null}
          {doorGemeente ? (
            <Melding soort="uitleg">
              <p>{namens(`opPagina.${doorGemeente}`)}</p>
            </Melding>
          ) : null}
          {bij ? <blockquote className="ek-citaat">{bij}</blockquote> : null}
          {gegevens ? (
            <section>
              <h2>{gegevens.titel}</h2>
              <Overzicht rijen={gegevens.rijen} />
            </section>
          ) : null}
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t('pagina.bewaar')}</Knop>
          <Knop soort="tweede" naam="actie" waarde="later">
            {t('pagina.later')}
          </Knop>
        </Knoppen>
      }
    />
  )
}
