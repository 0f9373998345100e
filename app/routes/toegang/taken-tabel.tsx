import { useTranslation } from 'react-i18next'
import { Tabel } from '#app/ui/tabel.tsx'
import type { toonTaakRijen } from './taken-tabel.server.ts'
import { Uiterlijk } from '#app/ui/uiterlijk.tsx'

type Props = { bijschrift: string; rijen: ReturnType<typeof toonTaakRijen> }

/** Open tasks as a table: the due date leads each row, the number opens the tasks of that file. */
export function TakenTabel({ bijschrift, rijen }: Props) {
  const { t } = useTranslation(['regie', 'toegang'])
  return (
    <Tabel
      bijschrift={bijschrift}
      kolommen={[
        { titel: t('toegang:kolom.uiterlijk'), soort: 'datum' },
        { titel: t('toegang:kolom.nummer') },
        { titel: t('taken.kolom.wat') },
        { titel: t('taken.kolom.wie') },
      ]}
      rijen={rijen.map((rij) => ({
        sleutel: rij.id,
        laat: rij.signaal === 'voorbij',
        cellen: [
          <Uiterlijk key="uiterlijk" datum={rij.uiterlijk} signaal={rij.signaal} />,
          <a key="nummer" href={`/toegang/traject/${rij.trajectId}/taken`}>
            {rij.nummer}
          </a>,
          t(`taak.velden.wat.opties.${rij.wat}`),
          t(`taken.rol.${rij.rol}`),
        ],
      }))}
    />
  )
}
