import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'

type Props = { sleutel: string; naar: string; op: string | null }

/** Records that independent cliëntondersteuning was pointed out (D0-04); before that no akkoord can be asked. */
export function Clientondersteuning({ sleutel, naar, op }: Props) {
  const { t } = useTranslation('toegang')
  return (
    <section aria-labelledby="oco">
      <h2 id="oco">{t('oco.titel')}</h2>
      {op ? (
        <Melding soort="goed">
          <p>{t('oco.gedaan', { op })}</p>
        </Melding>
      ) : (
        <Formulier sleutel={sleutel} naar={naar}>
          <p>{t('oco.uitleg')}</p>
          <Knop soort="tweede" naam="actie" waarde="oco">
            {t('oco.knop')}
          </Knop>
        </Formulier>
      )}
    </section>
  )
}
