import { useTranslation } from 'react-i18next'
import type { Soort } from '#app/domain/belverzoek/velden.ts'
import { Tabel } from '#app/ui/tabel.tsx'
import { Uiterlijk } from '#app/ui/uiterlijk.tsx'

type Rij = { id: string; nummer: string; soort: Soort; naam: string }
type Wacht = Rij & { taal: string; op: string; uiterlijk: string; laat: boolean; wanneer: string[] }
type Gedaan = Rij & { gedaanOp: string; door: string; uitgelegd: boolean }

const Nummer = ({ id, nummer }: Rij) => <a href={`/toegang/belverzoeken/${id}`}>{nummer}</a>

/** Who waits; the number opens the request. */
export function BelverzoekenWacht({ rijen }: { rijen: readonly Wacht[] }) {
  const { t } = useTranslation('belverzoek')
  return (
    <Tabel
      bijschrift={t('lijst.wacht')}
      kolommen={[
        { titel: t('lijst.kolom.uiterlijk'), soort: 'datum' },
        { titel: t('lijst.kolom.nummer') },
        { titel: t('lijst.kolom.naam') },
        { titel: t('lijst.kolom.wat') },
        { titel: t('lijst.kolom.wanneer') },
        { titel: t('lijst.kolom.tolk') },
        { titel: t('lijst.kolom.op'), soort: 'datum' },
      ]}
      rijen={rijen.map((rij) => ({
        sleutel: rij.id,
        laat: rij.laat,
        cellen: [
          <Uiterlijk key="uiterlijk" datum={rij.uiterlijk} signaal={rij.laat ? 'voorbij' : null} />,
          <Nummer key="nummer" {...rij} />,
          rij.naam,
          t(`soort.${rij.soort}`),
          rij.wanneer.length > 0 ? rij.wanneer.map((moment) => <div key={moment}>{moment}</div>) : t('lijst.nietNodig'),
          rij.taal || t('lijst.nee'),
          rij.op,
        ],
      }))}
    />
  )
}

/** What was done, when and by whom, and whether the process was explained (D0-02). */
export function BelverzoekenGedaan({ rijen }: { rijen: readonly Gedaan[] }) {
  const { t } = useTranslation('belverzoek')
  return (
    <Tabel
      bijschrift={t('lijst.gedaan')}
      kolommen={[
        { titel: t('lijst.kolom.gedaanOp'), soort: 'datum' },
        { titel: t('lijst.kolom.nummer') },
        { titel: t('lijst.kolom.naam') },
        { titel: t('lijst.kolom.wat') },
        { titel: t('lijst.kolom.uitgelegd') },
        { titel: t('lijst.kolom.door') },
      ]}
      rijen={rijen.map((rij) => ({
        sleutel: rij.id,
        cellen: [
          rij.gedaanOp,
          <Nummer key="nummer" {...rij} />,
          rij.naam,
          t(`soort.${rij.soort}`),
          t(rij.uitgelegd ? 'lijst.ja' : 'lijst.nee'),
          rij.door,
        ],
      }))}
    />
  )
}
