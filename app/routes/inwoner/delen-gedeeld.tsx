import { useTranslation } from 'react-i18next'
import { Blokken, type Blok } from '#app/forms/document.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Knop } from '#app/ui/knop.tsx'

type Props = {
  begin: string
  sleutel: string
  pagina: { namen: string; nr: number; moment: string; wie: string[]; dichtOm: string | null; blokken: Blok[] }
}

/** What is shared, with whom and since when, and the way to take it back. */
export function DelenGedeeld({ begin, sleutel, pagina: { namen, nr, moment, wie, dichtOm, blokken } }: Props) {
  const { t } = useTranslation('keuze')
  return (
    <>
      <p>{t('delen.sinds', { moment, nr })}</p>
      <p>{t('delen.zorgaanbieder')}</p>
      <ul>
        {wie.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {dichtOm ? null : (
        <>
          <h2>{t('delen.neemTerugKop')}</h2>
          <p>{t('delen.neemTerugTekst')}</p>
          <Formulier sleutel={sleutel} naar={`${begin}/delen`}>
            <Knop soort="tweede" naam="actie" waarde="terug">
              {t('delen.neemTerug')}
            </Knop>
          </Formulier>
        </>
      )}
      <h2>{t('delen.gedeeldMet', { namen })}</h2>
      <Blokken blokken={blokken} />
    </>
  )
}
