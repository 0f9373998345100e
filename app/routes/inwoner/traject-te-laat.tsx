import { useTranslation } from 'react-i18next'
import { Melding } from '#app/ui/melding.tsx'

/** On the page of the traject: that the decision comes later, and the way to say that the gemeente is too late, or to what runs since (Awb 4:14, 4:17). */
export function TrajectTeLaat({ begin, uitstel }: { begin: string; uitstel: { op: string; dag: string } | null }) {
  const { t } = useTranslation('aanvraag')
  const link = (
    <p>
      <a href={`${begin}/te-laat`}>{t('teLaat.link')}</a>
    </p>
  )
  if (!uitstel) return link
  return (
    <Melding soort="uitleg" titel={t('teLaat.uitstelKop')} kop={2}>
      <p>{t('teLaat.uitstel', uitstel)}</p>
      {link}
    </Melding>
  )
}
