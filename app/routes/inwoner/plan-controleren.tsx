import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Weigering } from '#app/forms/vraagpagina.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { action, loader } from './plan-controleren.server.ts'

export { action, loader } from './plan-controleren.server.ts'

export default function PlanControleren() {
  const { titel, begin, delen, mist, gezag, gemeente, sleutel, voorbeeld, gezondheid } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('plan')
  return (
    <>
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} terug={{ naar: `${begin}/plan`, tekst: t('controle.terug') }}>
        <p>{t('controle.inleiding')}</p>
        {mist.length > 0 ? (
          <Melding soort="let-op" titel={t('controle.mist')} kop={2}>
            <ul>
              {mist.map(({ tekst, naar }) => (
                <li key={naar + tekst}>
                  <a href={naar}>{tekst}</a>
                </li>
              ))}
            </ul>
          </Melding>
        ) : null}
        {gezag ? (
          <Melding soort="let-op" titel={t('controle.gezag')} kop={2}>
            <p>{t('controle.gezagUitleg')}</p>
            <p>
              <a href={gezag.naar}>{t('controle.gezagNaar', { titel: gezag.titel })}</a>
            </p>
          </Melding>
        ) : null}
        {delen.map((deel) => (
          <section key={deel.id} className="ek-deel">
            <div className="ek-deel__kop">
              <h2>{deel.titel}</h2>
              <a href={deel.wijzig}>
                {t(deel.rijen.some((rij) => rij.antwoord) ? 'controle.wijzig' : 'controle.vulIn')}{' '}
                <span className="ek-onzichtbaar">{deel.titel}</span>
              </a>
            </div>
            {deel.id === 'mijn-gegevens' ? <p>{t('controle.gegevensMee')}</p> : null}
            {deel.rijen.length > 0 ? (
              <Overzicht
                rijen={deel.rijen.map(({ vraag, antwoord: tekst }) => ({
                  vraag,
                  antwoord: tekst ?? <span className="ek-leeg">{t('controle.leeg')}</span>,
                }))}
              />
            ) : (
              <p className="ek-leeg">{t('controle.leeg')}</p>
            )}
          </section>
        ))}
        {gezondheid ? (
          <Melding soort="uitleg">
            <p>{t('controle.gezondheid')}</p>
          </Melding>
        ) : null}
        <Leestekst>
          <h2>{t('controle.daarna')}</h2>
          <p>{t('controle.daarnaTekst')}</p>
          <p>{t('controle.wieLeest', { gemeente })}</p>
        </Leestekst>
        <Formulier sleutel={sleutel}>
          <Knoppen>
            <Knop>{t('controle.verstuur')}</Knop>
          </Knoppen>
        </Formulier>
        {voorbeeld ? <p className="ek-klein">{t('voorbeeld')}</p> : null}
      </Pagina>
    </>
  )
}
