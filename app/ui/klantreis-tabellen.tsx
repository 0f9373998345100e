import { useTranslation } from 'react-i18next'
import { KlantreisStap, type GetoondeStap } from './klantreis-stap.tsx'
import { Tabel } from './tabel.tsx'

interface StappenProps {
  /** The door whose pages these are: where the other klantreizen and the terms stand. */
  deur: string
  stappen: readonly GetoondeStap[]
}

/** The steps of a klantreis as the table they are in the source; what belongs together stands below each other in one column. */
export function KlantreisStappen({ deur, stappen }: StappenProps) {
  const { t } = useTranslation('klantreis')
  return (
    <Tabel
      vast
      bijschrift={t('een.bijschrift')}
      kolommen={[
        { titel: t('kolom.stap') },
        { titel: t('kolom.wie') },
        { titel: t('kolom.klaar') },
        { titel: t('kolom.erbij') },
        { titel: t('kolom.termijn') },
      ]}
      rijen={stappen.map((stap) => ({ sleutel: stap.id, cellen: KlantreisStap({ deur, stap, t }) }))}
    />
  )
}

interface WijzigingenProps {
  wijzigingen: readonly { id: string; dag: string; reis: string; versie: string; stappen: string; tekst: string }[]
  /** Whether each row names its klantreis: not where the page is about one. */
  metReis?: boolean
}

/** What changed, per version and step (D3A-02). */
export function KlantreisWijzigingen({ wijzigingen, metReis = false }: WijzigingenProps) {
  const { t } = useTranslation('klantreis')
  if (wijzigingen.length === 0) return <p>{t('wijzigingen.geen')}</p>
  return (
    <Tabel
      vast
      bijschrift={t('wijzigingen.bijschrift')}
      kolommen={[{ titel: t('kolom.dag') }, { titel: t('kolom.waar') }, { titel: t('kolom.wijziging'), breed: true }]}
      rijen={wijzigingen.map(({ id, dag, reis, versie, stappen, tekst }) => ({
        sleutel: `${reis} ${id}`,
        cellen: [
          dag,
          <div key="waar" className="ek-regels">
            {metReis ? <div>{reis}</div> : null}
            <div>{t('wijzigingen.versie', { versie })}</div>
            <div>{t('wijzigingen.stap', { stappen })}</div>
          </div>,
          tekst,
        ],
      }))}
    />
  )
}

/** Where the source contradicts itself, with what we follow (D3A-30). */
export function KlantreisVerschillen({
  verschillen,
}: {
  verschillen: readonly { id: string; stappen: string; tekst: string }[]
}) {
  const { t } = useTranslation('klantreis')
  return (
    <Tabel
      vast
      bijschrift={t('verschillen.bijschrift')}
      kolommen={[{ titel: t('kolom.stappen') }, { titel: t('kolom.verschil'), breed: true }]}
      rijen={verschillen.map(({ id, stappen, tekst }) => ({ sleutel: id, cellen: [stappen, tekst] }))}
    />
  )
}
