import { useTranslation } from 'react-i18next'

/** Numbered pages, the one that is open said by more than its look. */
export function Bladzijden({ naar, huidig }: { naar: readonly string[]; huidig: number }) {
  const { t } = useTranslation('aanbod')
  if (naar.length < 2) return null
  const [vorige, volgende] = [naar[huidig - 2], naar[huidig]]
  return (
    <nav className="ek-bladzijden" aria-label={t('lijst.bladzijden')}>
      <ul>
        {vorige ? (
          <li>
            <a href={vorige}>{t('lijst.vorige')}</a>
          </li>
        ) : null}
        {naar.map((adres, nr) =>
          Math.abs(nr + 1 - huidig) <= 2 || nr === 0 || nr === naar.length - 1 ? (
            <li key={adres}>
              <a href={adres} aria-current={nr + 1 === huidig ? 'page' : undefined}>
                {t('lijst.bladzijde', { nr: nr + 1 })}
              </a>
            </li>
          ) : null,
        )}
        {volgende ? (
          <li>
            <a href={volgende}>{t('lijst.volgende')}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
