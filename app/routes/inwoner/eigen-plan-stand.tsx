import { useTranslation } from 'react-i18next'
import { Leestekst } from '#app/ui/leestekst.tsx'
import type { toonEigenPlan } from './eigen-plan-velden.server.ts'

type Eigen = ReturnType<typeof toonEigenPlan> & { woorden: string | null; gebruikt: string | null }

/** What an own plan is and until when, what was said about it, the plan itself, and how the gemeente used it. */
export function EigenPlanStand({ begin, eigen }: { begin: string; eigen: Eigen }) {
  const { t } = useTranslation('eigenplan')
  const { soort, tot, stand, op, document, woorden, gelezen, gebruikt, begonnen } = eigen
  return (
    <Leestekst>
      <p>{t('uitleg')}</p>
      {soort === 'eigen' ? null : <p>{t('uitlegSoort', { soort: t(`soort.${soort}`) })}</p>}
      <p>{begonnen ? t('begonnen', { op: begonnen }) : tot ? t('tot', { dag: tot }) : t('geenDag')}</p>
      {stand === 'open' ? null : (
        <>
          <h2>{t('stand.titel')}</h2>
          <p>{t(`stand.${stand}`, { op: op ?? '' })}</p>
        </>
      )}
      {document ? (
        <p>
          <a href={`${begin}/bestand/${document}`}>{t('haal')}</a>
        </p>
      ) : null}
      {woorden ? <blockquote className="ek-citaat">{woorden}</blockquote> : null}
      {gelezen ? <p>{t('gelezen', { op: gelezen })}</p> : null}
      {gebruikt ? (
        <>
          <h2>{t('gebruikt.titel')}</h2>
          <p className="ek-punt__tekst">{gebruikt}</p>
        </>
      ) : null}
    </Leestekst>
  )
}
