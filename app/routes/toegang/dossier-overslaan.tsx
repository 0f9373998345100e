import { useTranslation } from 'react-i18next'
import type { Overslaan } from '#app/domain/traject/overslaan.ts'
import { Uitklap } from '#app/ui/uitklap.tsx'

const namen = { '3.1': 'een', '3.2': 'twee', '3.3': 'drie', '3.4': 'vier', '3.5': 'vijf', '3.6': 'zes' } as const

/** The steps of filling in the plan, and which of them are skipped and why (D0-09). */
export function DossierOverslaan({ stappen }: { stappen: readonly Overslaan[] }) {
  const { t } = useTranslation('toegang')
  return (
    <Uitklap titel={t('overslaan.titel')}>
      <ul>
        {stappen.map(({ stap, want }) => (
          <li key={stap}>
            {t(`overslaan.${namen[stap]}`)} {want ? t(`overslaan.want.${want}`) : null}
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
