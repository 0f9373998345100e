import { useTranslation } from 'react-i18next'
import type { HulpId, HulpWet } from '#app/domain/aanbod/hulp.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

interface KiesHulpProps {
  titel: string
  slug: string
  naam: string
  soorten: readonly { id: HulpId; wet: HulpWet }[]
}

/** The kinds of help as cards to press, those for children apart from those for adults. */
export function KiesHulp({ titel, slug, naam, soorten }: KiesHulpProps) {
  const { t } = useTranslation('aanbod')
  return (
    <Pagina titel={titel} terug={{ naar: `/${slug}`, tekst: t('kies.terug', { naam }) }}>
      <p className="ek-start__belofte">{t('kies.inleiding', { naam })}</p>
      {(['jeugd', 'wmo'] as const).map((wet) => (
        <section key={wet} aria-labelledby={`hulp-${wet}`}>
          <h2 id={`hulp-${wet}`}>{t(`kies.${wet}`)}</h2>
          <ul className="ek-hulpsoorten">
            {soorten
              .filter((soort) => soort.wet === wet)
              .map(({ id }) => (
                <li key={id} className="ek-hulpsoort">
                  <a href={`/${slug}/aanbieders?hulp=${id}`}>{t(`hulp.${id}.naam`)}</a>
                  <span>{t(`hulp.${id}.uitleg`)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        {t('kies.nietZeker')} <a href={`/${slug}/bel`}>{t('kies.bel')}</a>
      </p>
      <p>{t('contract')}</p>
      <p>{t('arts')}</p>
    </Pagina>
  )
}

/** That these aanbieders were made up: on every page where one stands. */
export function VoorbeeldAanbod() {
  const { t } = useTranslation('aanbod')
  return (
    <Melding soort="uitleg" titel={t('voorbeeld.titel')}>
      <p>{t('voorbeeld.tekst')}</p>
    </Melding>
  )
}
