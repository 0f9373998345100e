import { useTranslation } from 'react-i18next'
import type { TeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { plekVan } from './nu-te-doen.ts'

/** First in the file: what waits for the toegang, each thing a link to where it is done. */
export function NuTeDoen({ naar, taken }: { naar: string; taken: readonly TeDoen[] }) {
  const { t } = useTranslation('toegang')
  return (
    <section aria-labelledby="nu-te-doen">
      <h2 id="nu-te-doen">{t('nuTeDoen.titel')}</h2>
      {taken.length === 0 ? (
        <p>{t('nuTeDoen.niets')}</p>
      ) : (
        <ol>
          {taken.map((taak) => (
            <li key={`${taak.wat} ${taak.gesprek ?? ''}`}>
              <a href={plekVan(naar, taak)}>{t(`nuTeDoen.${taak.wat}`)}</a>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
