import { useTranslation } from 'react-i18next'
import { KnopLink } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { TakenTabel } from './taken-tabel.tsx'

type Props = {
  taken: Parameters<typeof TakenTabel>[0]['rijen']
  /** That something asked of others is past its day. */
  laat: boolean
}

/** On top of the work list: what colleagues asked who looks, and that what they asked of others is late (D1-21). */
export function MijnWerk({ taken, laat }: Props) {
  const { t } = useTranslation('regie')
  return (
    <section aria-labelledby="mijn-taken">
      <h2 id="mijn-taken">{t('taken.lijst.voor')}</h2>
      {taken.length > 0 ? (
        <TakenTabel bijschrift={t('taken.lijst.eerste')} rijen={taken} />
      ) : (
        <p>{t('taken.lijst.leeg')}</p>
      )}
      {laat ? (
        <Melding soort="let-op">
          <p>
            {t('taken.lijst.laat')} <a href="/toegang/taken?lijst=van">{t('taken.lijst.bekijk')}</a>
          </p>
        </Melding>
      ) : null}
      <p>
        <KnopLink naar="/toegang/taken" soort="rustig">
          {t('taken.lijst.alle')}
        </KnopLink>
      </p>
    </section>
  )
}
