import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import type { Wet } from '#app/domain/traject/gebeurtenissen.ts'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop } from '#app/ui/knop.tsx'

type Props = {
  sleutel: string
  naar: string
  wet: Wet
  vastgesteld: boolean
  /** A volunteer reads which law it is and does not set it (D1-45). */
  alleenLezen: boolean
  wetten: readonly { wet: 'jeugd' | 'wmo'; datum: string; uiterlijk: string }[]
  fout?: string | undefined
}

/** Sets the law; the proposal from the first answers is chosen beforehand, and each choice says what it means for the dates (C12). */
export function DossierWet({ sleutel, naar, wet, vastgesteld, alleenLezen, wetten, fout }: Props) {
  const { t } = useTranslation('toegang')
  return (
    <section aria-labelledby="wet">
      <h2 id="wet">{t('wetVast.titel')}</h2>
      <p>{vastgesteld ? t('wetVast.gedaan', { wet: t(`wet.${wet}`) }) : t(`wetVast.voorstel.${wet}`)}</p>
      {alleenLezen ? null : (
        <Formulier sleutel={sleutel} naar={naar}>
          <Keuze
            naam="wet"
            vraag={t('wetVast.vraag')}
            fout={fout}
            waarde={wet}
            opties={wetten.map(({ wet: waarde, datum, uiterlijk }) => ({
              waarde,
              label: t(`wet.${waarde}`),
              uitleg: t(`wetVast.${waarde}`, { datum, uiterlijk }),
            }))}
          />
          <Knop soort="tweede" naam="actie" waarde="wet">
            {t(vastgesteld ? 'wetVast.verander' : 'wetVast.knop')}
          </Knop>
        </Formulier>
      )}
    </section>
  )
}
