import { useTranslation } from 'react-i18next'
import type { Spoed } from '#app/domain/traject/spoed.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'

export type SpoedInDossier = Pick<Spoed, 'stand' | 'gezegdBij'> & {
  op: string
  telefoon: string | null
  uitleg: string | null
}

/** `oordeelt`: whether this reader is the one to judge it; a volunteer is not (D1-45). */
type Props = { naar: string; spoed: SpoedInDossier; oordeelt: boolean }

/** That help cannot wait: said by the inwoner and still to be judged, or judged, with the number on which they can be called. */
export function DossierSpoed({ naar, spoed, oordeelt }: Props) {
  const { t } = useTranslation('toegang')
  const { stand, gezegdBij, op, telefoon, uitleg } = spoed
  return (
    <Melding soort={stand === 'opgeheven' ? 'uitleg' : 'let-op'} titel={t(`spoed.${stand}`, { op })}>
      {stand === 'gezegd' && gezegdBij ? <p>{t(`spoed.bij.${gezegdBij}`, { op })}</p> : null}
      {stand !== 'opgeheven' && gezegdBij ? (
        <p>
          {telefoon ? (
            <>
              {t('spoed.bel')} <Telefoon nummer={telefoon} />
            </>
          ) : (
            t('spoed.geenNummer')
          )}
        </p>
      ) : null}
      {uitleg ? <p>{t('spoed.uitleg', { uitleg })}</p> : null}
      {oordeelt ? (
        <p>
          <a href={`${naar}/spoed`}>{t('spoed.oordeel')}</a>
        </p>
      ) : null}
    </Melding>
  )
}
