import { useTranslation } from 'react-i18next'
import { KnopLink } from '#app/ui/knop.tsx'
import type { toonOnderzoek } from './toon-onderzoek.server.ts'

/** In the file: whether the research has begun, and where the own plan of the inwoner stands (D1-03, D1-13). */
export function DossierOnderzoek({ id, onderzoek }: { id: string; onderzoek: ReturnType<typeof toonOnderzoek> }) {
  const { t } = useTranslation('eigenplan')
  const begin = `/toegang/traject/${id}`
  const { gestartOp, stand, op, soort, wachtOp } = onderzoek
  return (
    <section aria-labelledby="onderzoek">
      <h2 id="onderzoek">{t('onderzoek.kop')}</h2>
      <p>{t(`toegang.stand.${stand}`, { op, soort: t(`soort.${soort}`) })}</p>
      {wachtOp ? <p>{t(`toegang.wacht.${wachtOp}`)}</p> : null}
      {stand === 'ingediend' ? (
        <KnopLink naar={`${begin}/eigen-plan`} soort="tweede">
          {t('toegang.lees')}
        </KnopLink>
      ) : null}
      <p>{gestartOp ? t('onderzoek.begonnen', { op: gestartOp }) : t('onderzoek.nogNiet')}</p>
      {gestartOp ? null : (
        <KnopLink naar={`${begin}/onderzoek`} soort="tweede">
          {t('onderzoek.knop')}
        </KnopLink>
      )}
    </section>
  )
}
