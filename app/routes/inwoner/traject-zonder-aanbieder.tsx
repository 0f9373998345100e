import { useTranslation } from 'react-i18next'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'

/** No aanbieder is needed: who helps instead, and where to read it (D2-06). */
export function TrajectZonderAanbieder({ begin }: { begin: string }) {
  const { t } = useTranslation('weging')
  return (
    <section aria-labelledby="zonder-aanbieder">
      <h2 id="zonder-aanbieder">{t('geen.kop')}</h2>
      <p>{t('geen.tekst')}</p>
      <Knoppen>
        <KnopLink naar={`${begin}/afweging`}>{t('link')}</KnopLink>
      </Knoppen>
    </section>
  )
}
