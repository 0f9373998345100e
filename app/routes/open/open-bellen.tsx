import { useTranslation } from 'react-i18next'
import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { Icoon } from '#app/ui/icoon.tsx'
import { KnopLink } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Ondersteuner } from './open-hulp-erbij.tsx'
import { Nood } from '#app/ui/nood.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'

/** Everything about calling: the number first, then being called, then what you can expect (D1-28, D0-02). */
export function Bellen({ titel, gemeente }: { titel: string; gemeente: Gemeente }) {
  const { t } = useTranslation('start')
  const { slug, naam, telefoon, bellenVan: van, bellenTot: tot } = gemeente
  return (
    <Pagina titel={titel} terug={{ naar: `/${slug}`, tekst: t('terug') }}>
      <p>{t('bel.inleiding', { naam })}</p>
      <div className="ek-kaart ek-kaart--met-icoon">
        <Icoon naam="telefoon" />
        <div>
          <p className="ek-nummer">
            <Telefoon nummer={telefoon} />
          </p>
          <p>{t('bel.tijden', { van, tot })}</p>
        </div>
      </div>

      <h2>{t('bel.terugbellen.kop')}</h2>
      <p>{t('bel.terugbellen.tekst')}</p>
      <p>
        <KnopLink naar={`/${slug}/terugbellen`}>{t('bel.terugbellen.actie')}</KnopLink>
      </p>

      <h2>{t('bel.vragen.kop')}</h2>
      <ul>
        <li>{t('bel.vragen.waarbij')}</li>
        <li>{t('bel.vragen.naam')}</li>
        <li>{t('bel.vragen.bereiken')}</li>
        <li>{t('bel.vragen.haast')}</li>
      </ul>
      <h2>{t('bel.niet.kop')}</h2>
      <ul>
        <li>{t('bel.niet.wet')}</li>
        <li>{t('bel.niet.alles')}</li>
        <li>{t('bel.niet.wachtwoord')}</li>
      </ul>
      <h2>{t('bel.schrijven.kop')}</h2>
      <p>{t('bel.schrijven.tekst')}</p>
      <h2>{t('bel.uitleg.kop')}</h2>
      <p>{t('bel.uitleg.tekst')}</p>
      <Ondersteuner gemeente={gemeente} Kop="h2" />
      <h2>{t('bel.lastig.kop')}</h2>
      <p>{t('bel.lastig.tekst')}</p>
      <p>
        <a href={`/${slug}/kom`}>{t('bel.lastig.link')}</a>
      </p>
      <Nood />
    </Pagina>
  )
}
