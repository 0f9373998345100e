import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'

/** `voorU`: whether it is for who reads it; only they end it. */
type Props = {
  naar: string
  sleutel: string
  notitie: { woorden: string; naam: string; op: string; voorU: boolean }
}

/** On top of the file: by whom it was handed over and when, with their note, until it was read (D1-19). */
export function DossierNotitie({ naar, sleutel, notitie: { woorden, naam, op, voorU } }: Props) {
  const { t } = useTranslation('toegang')
  return (
    <Melding soort="uitleg" titel={t('notitie.kop', { naam, op })}>
      <p className="ek-punt__tekst">{woorden}</p>
      <p className="ek-klein">{t('notitie.alleenWij')}</p>
      {voorU ? (
        <Formulier sleutel={sleutel} naar={naar}>
          <Knop soort="tweede" naam="actie" waarde="notitie">
            {t('notitie.gelezen')}
          </Knop>
        </Formulier>
      ) : null}
    </Melding>
  )
}
