import { useTranslation } from 'react-i18next'
import { Leestekst } from '#app/ui/leestekst.tsx'
import type { toonEigenPlan } from './eigen-plan-velden.server.ts'

/** Offers a plan of one's own right after the hulpvraag, with the day until which (D1-13); later it says what was chosen. */
export function AanbodEigenPlan({ begin, eigen }: { begin: string; eigen: ReturnType<typeof toonEigenPlan> }) {
  const { t } = useTranslation('eigenplan')
  const { stand, tot, op, begonnen } = eigen
  const open = !begonnen && (stand === 'open' || stand === 'aangekondigd')
  return (
    <Leestekst>
      <h2>{t('titel')}</h2>
      {stand === 'open' ? <p>{t('uitleg')}</p> : <p>{t(`stand.${stand}`, { op: op ?? '' })}</p>}
      {open ? <p>{tot ? t('tot', { dag: tot }) : t('geenDag')}</p> : null}
      <p>
        <a href={`${begin}/eigen-plan`}>{t(stand === 'open' ? 'link.kies' : 'link.bekijk')}</a>
      </p>
    </Leestekst>
  )
}
