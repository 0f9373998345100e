import { useTranslation } from 'react-i18next'

const stappen = ['vraag', 'plan', 'gesprek', 'akkoord'] as const

/** What happens after the question, step by step: what you do and what we do (D1-31, D0-37). */
export function Stappen() {
  const { t } = useTranslation('start')
  return (
    <section aria-labelledby="stappen">
      <h2 id="stappen">{t('stappen.kop')}</h2>
      <p>{t('stappen.inleiding')}</p>
      <ol className="ek-stappen">
        {stappen.map((stap) => (
          <li key={stap} className="ek-stap">
            <h3>{t(`stappen.${stap}.titel`)}</h3>
            <dl>
              <div>
                <dt>{t('stappen.u')}</dt>
                <dd>{t(`stappen.${stap}.u`)}</dd>
              </div>
              <div>
                <dt>{t('stappen.wij')}</dt>
                <dd>{t(`stappen.${stap}.wij`)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  )
}
