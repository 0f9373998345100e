import { useTranslation } from 'react-i18next'

type Props = {
  afspraak: {
    wat: string
    soort: 'contact' | 'anders'
    stand: 'te-laat' | 'open' | 'nagekomen' | 'vervallen'
    /** The day on which the inwoner confirmed it. */
    bevestigd: string | null
    einde: { op: string; waarom: string } | null
  }
  /** True where the inwoner reads it. */
  voorU?: boolean
}

/** What was promised, where it stands, and how it ended. */
export function AfspraakRegels({ afspraak: { wat, soort, stand, bevestigd, einde }, voorU = false }: Props) {
  const { t } = useTranslation('contact')
  return (
    <>
      <p className="ek-punt__tekst">{wat}</p>
      {soort === 'contact' ? <p>{t('beloften.contact')}</p> : null}
      <p>
        <strong>{t(`beloften.stand.${stand}`, { dag: einde?.op ?? '' })}</strong>
      </p>
      {einde?.waarom ? <p className="ek-punt__tekst">{t('beloften.waarom', { waarom: einde.waarom })}</p> : null}
      {bevestigd ? <p>{t(voorU ? 'beloften.bevestigdU' : 'beloften.bevestigd', { dag: bevestigd })}</p> : null}
    </>
  )
}
