import { useTranslation } from 'react-i18next'
import type { AanZet } from '#app/domain/traject/samenvatting.ts'
import { Tabel } from '#app/ui/tabel.tsx'
import { Uiterlijk, type NabijSignaal } from '#app/ui/uiterlijk.tsx'

type Rij = { id: string; nummer: string; aanZet: AanZet; wat: string; uiterlijk: string; signaal: NabijSignaal }

/** The list of an aanbieder as a table. The due date leads each row; the number opens it. */
export function OverzichtLijst({ trajecten }: { trajecten: readonly Rij[] }) {
  const { t } = useTranslation('toegang')
  const { t: match } = useTranslation('match')
  return (
    <Tabel
      bijschrift={t('aanbieder.bijschrift')}
      kolommen={[
        { titel: t('kolom.uiterlijk'), soort: 'datum' },
        { titel: t('kolom.nummer') },
        { titel: match('lijst.wat') },
        { titel: t('kolom.aanZet') },
      ]}
      rijen={trajecten.map(({ id, nummer, aanZet, wat, uiterlijk, signaal }) => ({
        sleutel: id,
        laat: signaal === 'voorbij',
        cellen: [
          <Uiterlijk key="uiterlijk" datum={uiterlijk} signaal={signaal} />,
          <a key="nummer" href={`/aanbieder/traject/${id}`}>
            {nummer}
          </a>,
          wat,
          t(`aanZet.${aanZet}`),
        ],
      }))}
    />
  )
}
