import { useTranslation } from 'react-i18next'
import type { Wet } from '#app/domain/traject/gebeurtenissen.ts'
import type { Stap, Voorrang } from '#app/domain/traject/samenvatting.ts'
import { Icoon } from '#app/ui/icoon.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import { Uiterlijk, type NabijSignaal } from '#app/ui/uiterlijk.tsx'

type Rij = {
  id: string
  nummer: string
  naam: string
  wet: Wet
  stap: Stap
  /** The step of the klantreis, once it goes on past the plan. */
  reisStap: string | null
  uiterlijk: string
  signaal: NabijSignaal
  voorrang: Voorrang
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
        laat: rij.signaal === 'voorbij',
        cellen: [
          <Uiterlijk key="uiterlijk" datum={rij.uiterlijk} signaal={rij.signaal} />,
          <a key="nummer" href={`/toegang/traject/${rij.id}`}>
            {rij.nummer}
          </a>,
          rij.naam,
          t(`wet.${rij.wet}`),
          rij.voorrang === 'spoed' || rij.voorrang === 'spoed-gezegd' ? (
            <>
              <Spoed voorrang={rij.voorrang} /> {rij.reisStap ?? t(`stap.${rij.stap}`)}
            </>
          ) : (
            (rij.reisStap ?? t(`stap.${rij.stap}`))
          ),
          rij.ingediendOp,
        ],
      }))}
    />
  )
}

/** That it cannot wait, in words beside the icon; what only the inwoner said yet says so. */
function Spoed({ voorrang }: { voorrang: 'spoed' | 'spoed-gezegd' }) {
  const { t } = useTranslation('toegang')
  return (
    <>
      <Icoon naam="let-op" /> <b>{t(voorrang === 'spoed' ? 'werk.spoed' : 'werk.spoedGezegd')}.</b>
    </>
  )
}
