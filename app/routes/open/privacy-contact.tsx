import { useTranslation } from 'react-i18next'
import { Telefoon } from '#app/ui/telefoon.tsx'

interface PrivacyContactProps {
  adressen: { naam: string; fg: string }[]
  nagekeken: string
}

/** Whom to ask about privacy: the functionaris gegevensbescherming (AVG art. 37), and the supervisor where a complaint goes (AVG art. 77). */
export function PrivacyContact({ adressen, nagekeken }: PrivacyContactProps) {
  const { t } = useTranslation('over')
  return (
    <>
      <h2>{t('privacy.contact.kop')}</h2>
      <p>{t('privacy.contact.fg')}</p>
      <ul>
        {adressen.map(({ naam, fg }) => (
          <li key={fg}>
            {t('privacy.contact.adres', { naam })} <a href={`mailto:${fg}`}>{fg}</a>.{' '}
            {fg.endsWith('.example') ? t('privacy.contact.voorbeeld') : null}
          </li>
        ))}
      </ul>
      <p>{t('privacy.contact.ap')}</p>
      <p>
        {t('privacy.contact.apBel')} <Telefoon nummer="088 180 52 50" />
      </p>
      <p>
        <a href="https://www.autoriteitpersoonsgegevens.nl">{t('privacy.contact.apLink')}</a>
      </p>
      <p>{t('privacy.contact.datum', { dag: nagekeken })}</p>
    </>
  )
}
