import { useTranslation } from 'react-i18next'
import { Telefoon } from '#app/ui/telefoon.tsx'

/** What to do when it cannot wait: 112, and Veilig Thuis (free, day and night; D1-28). */
export function Nood() {
  const { t } = useTranslation('start')
  return (
    <section className="ek-nood" aria-labelledby="nood">
      <h2 id="nood">{t('nood.kop')}</h2>
      <ul>
        <li>
          <Telefoon nummer="112" />
          <span>{t('nood.gevaar')}</span>
        </li>
        <li>
          <Telefoon nummer="0800-2000" />
          <span>{t('nood.thuis')}</span>
        </li>
      </ul>
    </section>
  )
}
