import { useTranslation } from 'react-i18next'
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
        <p>
          <a href={`${begin}/eigen-plan`}>{t('toegang.lees')}</a>
        </p>
      ) : null}
      <p>{gestartOp ? t('onderzoek.begonnen', { op: gestartOp }) : t('onderzoek.nogNiet')}</p>
      {gestartOp ? null : (
        <p>
          <a href={`${begin}/onderzoek`}>{t('onderzoek.knop')}</a>
        </p>
      )}
    </section>
  )
}
