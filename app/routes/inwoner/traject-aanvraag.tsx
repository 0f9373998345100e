import { useTranslation } from 'react-i18next'
import { KnopLink } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'

type Props = { begin: string; stand: 'nu' | 'later' | 'gedaan'; dag: string }

/** The way to the aanvraag: a button once it can be made, before that only where to read about it (Wmo 2015 2.3.2 lid 9). */
export function TrajectAanvraag({ begin, stand, dag }: Props) {
  const { t } = useTranslation('aanvraag')
  const naar = `${begin}/aanvraag`
  if (stand === 'later')
    return (
      <p>
        <a href={naar}>{t('linkLater')}</a>
      </p>
    )
  return (
    <Leestekst>
      <h2>{t('kop')}</h2>
      <p>{stand === 'gedaan' ? t('gedaan', { dag }) : t('nu')}</p>
      {stand === 'nu' ? (
        <KnopLink naar={naar} soort="tweede">
          {t('link')}
        </KnopLink>
      ) : null}
    </Leestekst>
  )
}
