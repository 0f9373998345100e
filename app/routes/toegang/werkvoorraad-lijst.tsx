import { useTranslation } from 'react-i18next'
import type { Wet } from '#app/domain/traject/gebeurtenissen.ts'
import type { Stap } from '#app/domain/traject/samenvatting.ts'
import { Tabel } from '#app/ui/tabel.tsx'
import { Uiterlijk } from './uiterlijk.tsx'

type Rij = {
  id: string
  nummer: string
  naam: string
  wet: Wet
  stap: Stap
  uiterlijk: string
  laat: boolean
  spoed: boolean
  ingediendOp: string
}

/** The work list as a table. The due date leads each row; the number opens the file. */
export function Lijst({ rijen }: { rijen: readonly Rij[] }) {
  const { t } = useTranslation('toegang')
  return (
    <Tabel
      bijschrift={t('werk.bijschrift')}
      kolommen={[
        { titel: t('kolom.uiterlijk'), soort: 'datum' },
        { titel: t('kolom.nummer') },
        { titel: t('kolom.naam') },
        { titel: t('kolom.wet') },
        { titel: t('kolom.stap') },
        { titel: t('kolom.ingediend'), soort: 'datum' },
      ]}
      rijen={rijen.map((rij) => ({
        sleutel: rij.id,
        laat: rij.laat,
        cellen: [
          <Uiterlijk key="uiterlijk" datum={rij.uiterlijk} laat={rij.laat} />,
          <a key="nummer" href={`/toegang/traject/${rij.id}`}>
            {rij.nummer}
          </a>,
          rij.naam,
          t(`wet.${rij.wet}`),
          rij.spoed ? (
            <>
              <b>{t('werk.spoed')}</b> {t(`stap.${rij.stap}`)}
            </>
          ) : (
            t(`stap.${rij.stap}`)
          ),
          rij.ingediendOp,
        ],
      }))}
    />
  )
}
