import { useTranslation } from 'react-i18next'
import type { Spoed } from '#app/domain/traject/spoed.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'

export type GetoondSpoed = { stand: Spoed['stand']; op: string; uitleg: string | null; telefoon: string }

/** Where it stands with help that cannot wait, and what happens next (Wmo 2015 2.3.3): said, agreed, or not urgent and why. */
export function TrajectSpoed({ spoed }: { spoed: GetoondSpoed }) {
  const { t } = useTranslation('traject')
  const { stand, op, uitleg, telefoon } = spoed
  return (
    <Melding soort={stand === 'opgeheven' ? 'uitleg' : 'let-op'} titel={t(`spoed.${stand}.titel`)} kop={2}>
      <p>{t(`spoed.${stand}.tekst`, { op })}</p>
      {uitleg ? (
        <>
          <p>{t('spoed.waarom')}</p>
          <blockquote className="ek-punt__tekst">{uitleg}</blockquote>
        </>
      ) : null}
      <p>
        {t(stand === 'opgeheven' ? 'spoed.erger' : 'spoed.bel')} <Telefoon nummer={telefoon} />.
      </p>
    </Melding>
  )
}
