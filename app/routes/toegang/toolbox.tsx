import { useTranslation } from 'react-i18next'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'

type Props = {
  /** The form with the suggestion filled in. */
  naar: string
  toolbox: { hulp: string; code: string; zwaarte: string; maanden: number; evaluaties: number; aantal: number }
}

/** What the Toolbox suggests for the results (D4-26): example content, to be taken over or left. */
export function Toolbox({ naar, toolbox }: Props) {
  const { t } = useTranslation('matching')
  return (
    <section aria-labelledby="toolbox">
      <h2 id="toolbox">{t('toolbox.kop')}</h2>
      <p>{t('toolbox.voorstel', toolbox)}</p>
      <p>{t('toolbox.waarom', { count: toolbox.aantal })}</p>
      <p className="ek-klein">{t('toolbox.voorbeeld')}</p>
      <Knoppen>
        <KnopLink naar={naar} soort="tweede">
          {t('toolbox.neemOver')}
        </KnopLink>
      </Knoppen>
    </section>
  )
}
