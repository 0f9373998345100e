import { useTranslation } from 'react-i18next'
import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { Icoon } from '#app/ui/icoon.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Ondersteuner } from './open-hulp-erbij.tsx'
import { Nood } from '#app/ui/nood.tsx'

/** Everything about coming by: every balie with its hours, whom and what to bring (D1-28, D1-29). */
export function Langskomen({ titel, gemeente }: { titel: string; gemeente: Gemeente }) {
  const { t } = useTranslation('start')
  const { t: papier } = useTranslation('papier')
  const { slug, naam, balies } = gemeente
  return (
    <Pagina titel={titel} terug={{ naar: `/${slug}`, tekst: t('terug') }}>
      <p>{t('kom.inleiding', { naam })}</p>
      <ul className="ek-balies">
        {balies.map(({ naam, straat, postcode, plaats, van, tot }) => (
          <li key={naam} className="ek-kaart ek-kaart--met-icoon">
            <Icoon naam="deur" />
            <div>
              <h2>{naam}</h2>
              <address>
                {straat}
                <br />
                {postcode} {plaats}
              </address>
              <p>{t('kom.tijden', { van, tot })}</p>
            </div>
          </li>
        ))}
      </ul>

      <h2>{t('kom.gesprek.kop')}</h2>
      <p>{t('kom.gesprek.tekst')}</p>
      <h2>{t('kom.samen.kop')}</h2>
      <p>{t('kom.samen.tekst')}</p>
      <h2>{t('kom.mee.kop')}</h2>
      <ul>
        <li>{t('kom.mee.bewijs')}</li>
        <li>{t('kom.mee.brieven')}</li>
        <li>{t('kom.mee.plan')}</li>
      </ul>
      <p>{t('kom.mee.toch')}</p>
      <p>
        {papier('pagina.kop')} <a href={`/${slug}/plan-op-papier`}>{papier('pagina.link')}</a>
      </p>
      <h2>{t('kom.lastig.kop')}</h2>
      <p>{t('kom.lastig.tekst')}</p>
      <p>
        <a href={`/${slug}/bel`}>{t('kom.lastig.link')}</a>
      </p>
      <Ondersteuner gemeente={gemeente} Kop="h2" />
      <Nood />
    </Pagina>
  )
}
