import { useTranslation } from 'react-i18next'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Passage } from '#app/ui/passage.tsx'

type Props = {
  rijen: { vraag: string; antwoord: string }[]
  eerder: { id: string; kop: string; op: string; woorden: string }[]
}

/** Where the first talk stands, and what was written about those that are over. The same for inwoner, aanbieder and toegang. */
export function IntakeStand({ rijen, eerder }: Props) {
  const { t } = useTranslation('intake')
  return (
    <>
      <h2>{t('stand.kop')}</h2>
      {rijen.length > 0 ? <Overzicht rijen={rijen} /> : <p>{t('stand.nog')}</p>}
      {eerder.length > 0 ? <h2>{t('stand.eerder')}</h2> : null}
      {eerder.map(({ id, kop, op, woorden }) => (
        <Passage key={id} stem="aanbieder" kop={kop} naam={t('stand.aanbieder')} wanneer={op}>
          <p className="ek-punt__tekst">{woorden}</p>
        </Passage>
      ))}
    </>
  )
}
