import { useTranslation } from 'react-i18next'
import type { Soort } from '#app/domain/belverzoek/velden.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Keuzes } from '#app/ui/keuzes.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'

interface GevraagdProps {
  soort: Soort
  naam: string
  telefoon: string | null
  email: string | null
  adres: string | null
  waarover: string
  taal: string | null
  wanneer: readonly string[]
  op: string
  /** Null when it is done. */
  uiterlijk: string | null
}

/** What somebody asked, with a number that can be called at a press. */
export function Gevraagd({
  soort,
  naam,
  telefoon,
  email,
  adres,
  waarover,
  taal,
  wanneer,
  op,
  uiterlijk,
}: GevraagdProps) {
  const { t } = useTranslation('belverzoek')
  const rij = (vraag: string, antwoord: string | null) => (antwoord ? [{ vraag, antwoord }] : [])
  const bellen = soort === 'bellen'
  return (
    <section>
      <h2>{t('een.gegevens')}</h2>
      <Overzicht
        rijen={[
          { vraag: t('lijst.kolom.wat'), antwoord: t(`soort.${soort}`) },
          { vraag: t('lijst.kolom.naam'), antwoord: naam },
          ...(telefoon
            ? [
                {
                  vraag: t('een.telefoon'),
                  antwoord: (
                    <a className="ek-telefoon" href={`tel:${telefoon.replace('(0)', '').replace(/[^\d+]/g, '')}`}>
                      <bdi>{telefoon}</bdi>
                    </a>
                  ),
                },
              ]
            : []),
          ...rij(t('een.adres'), adres),
          ...rij(t('een.email'), email),
          ...rij(t('lijst.kolom.wanneer'), wanneer.join('\n')),
          ...rij(t('een.waarover'), bellen ? waarover || t('een.leeg') : null),
          ...rij(t('lijst.kolom.tolk'), bellen ? (taal ?? t('een.geenTolk')) : null),
          { vraag: t('lijst.kolom.op'), antwoord: op },
          ...rij(t('lijst.kolom.uiterlijk'), uiterlijk),
        ]}
      />
    </section>
  )
}

interface AfhandelenProps {
  soort: Soort
  hier: string
  sleutel: string
  bewaard: string | null
  notitie: string
  uitgelegd: boolean
  fouten: { uitgelegd?: string | undefined; notitie?: string | undefined }
}

/** Writes down that it is done: was the process explained (D0-02), and a short note. */
export function Afhandelen({ soort, hier, sleutel, bewaard, notitie, uitgelegd, fouten }: AfhandelenProps) {
  const { t } = useTranslation(['belverzoek', 'algemeen'])
  const optioneel = t('algemeen:nietVerplicht')
  return (
    <section>
      <h2>{t(`een.afhandelen.${soort}`)}</h2>
      <Formulier sleutel={sleutel} naar={hier} bewaard={bewaard}>
        {soort === 'bellen' ? (
          <Keuzes
            naam="uitgelegd"
            vraag={t('een.uitgelegd')}
            opties={[{ waarde: 'ja', label: t('een.uitgelegdJa') }]}
            waarden={uitgelegd ? ['ja'] : []}
            optioneel={optioneel}
            fout={fouten.uitgelegd}
          />
        ) : null}
        <Tekstvak
          naam="notitie"
          label={t('een.notitie')}
          uitleg={t('een.notitieUitleg')}
          waarde={notitie}
          fout={fouten.notitie}
          rijen={3}
          optioneel={optioneel}
        />
        <Knop>{t(`een.knop.${soort}`)}</Knop>
      </Formulier>
    </section>
  )
}
