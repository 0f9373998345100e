import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Datumveld } from '#app/ui/datumveld.tsx'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'

type Props = { naar: string; sleutel: string; fout?: string | undefined }

/** Is there a mantelzorger, and was that person told of independent cliëntondersteuning too (D0-04, D1-13)? */
export function MantelzorgerFormulier({ naar, sleutel, waarde, fout }: Props & { waarde: string | null }) {
  const { t } = useTranslation('eigenplan')
  return (
    <Formulier naar={naar} sleutel={sleutel}>
      <Keuze
        naam="mantelzorger"
        vraag={t('onderzoek.mantelzorger.vraag')}
        uitleg={t('onderzoek.mantelzorger.uitleg')}
        fout={fout}
        waarde={waarde ?? ''}
        opties={[
          { waarde: 'gewezen', label: t('onderzoek.mantelzorger.gewezen') },
          { waarde: 'geen', label: t('onderzoek.mantelzorger.geen') },
        ]}
      />
      <Knop soort="tweede" naam="actie" waarde="mantelzorger">
        {t('onderzoek.mantelzorger.knop')}
      </Knop>
    </Formulier>
  )
}

type AanbodProps = Props & { waarde: { dag: string; maand: string; jaar: string }; op: string | null }

/** On which day a familiegroepsplan was offered (Jeugdwet 2.1): there is no day until which the gemeente has to wait. */
export function AanbodFormulier({ naar, sleutel, waarde, op, fout }: AanbodProps) {
  const { t } = useTranslation(['eigenplan', 'plan'])
  return (
    <Formulier naar={naar} sleutel={sleutel}>
      {op ? <p>{t('onderzoek.aanbod.op', { op })}</p> : null}
      <Datumveld
        naam="aanbod"
        vraag={t('onderzoek.aanbod.vraag')}
        uitleg={t('onderzoek.aanbod.uitleg')}
        fout={fout}
        waarde={waarde}
        labels={{ dag: t('plan:datum.dag'), maand: t('plan:datum.maand'), jaar: t('plan:datum.jaar') }}
      />
      <Knop soort="tweede" naam="actie" waarde="aanbod">
        {t('onderzoek.aanbod.knop')}
      </Knop>
    </Formulier>
  )
}

/** Begins the research. `ondanks`: nobody wrote down that an own plan was offered; the Jeugdwet allows it, the page warns (D1-24). */
export function BeginFormulier({ naar, sleutel, ondanks }: Props & { ondanks: boolean }) {
  const { t } = useTranslation('eigenplan')
  return (
    <Formulier naar={naar} sleutel={sleutel}>
      {ondanks ? (
        <Melding soort="let-op">
          <p>{t('onderzoek.ondanks')}</p>
        </Melding>
      ) : (
        <p>{t('onderzoek.uitleg')}</p>
      )}
      <Knop naam="actie" waarde={ondanks ? 'ondanks' : 'begin'}>
        {t('onderzoek.knop')}
      </Knop>
    </Formulier>
  )
}
