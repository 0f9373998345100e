import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Tabel } from './tabel.tsx'

type Regels = readonly string[]

interface StappenProps {
  /** Where the other klantreizen stand. */
  begin: string
  stappen: readonly {
    id: string
    nr: string
    wat: string
    erbij: Regels
    uitgewerkt: { id: string; titel: string } | null
    wie: Regels
    na: string
    klaar: Regels
    documenten: Regels
    berichten: Regels
    termijnen: Regels
  }[]
}

/** The steps of a klantreis as the table they are in the source. */
export function KlantreisStappen({ begin, stappen }: StappenProps) {
  const { t } = useTranslation('klantreis')
  return (
    <Tabel
      bijschrift={t('een.bijschrift')}
      kolommen={[
        { titel: t('kolom.nr') },
        { titel: t('kolom.stap') },
        { titel: t('kolom.wie') },
        { titel: t('kolom.na') },
        { titel: t('kolom.klaar') },
        { titel: t('kolom.document') },
        { titel: t('kolom.bericht') },
        { titel: t('kolom.termijn') },
      ]}
      rijen={stappen.map((stap) => ({
        sleutel: stap.id,
        cellen: [
          stap.nr,
          <Fragment key="wat">
            <Regels van={[stap.wat, ...stap.erbij]} />
            {stap.uitgewerkt ? (
              <div>
                {t('een.uitgewerkt')} <a href={`${begin}/${stap.uitgewerkt.id}`}>{stap.uitgewerkt.titel}</a>
              </div>
            ) : null}
          </Fragment>,
          <Regels key="wie" van={stap.wie} />,
          stap.na,
          <Regels key="klaar" van={stap.klaar} />,
          <Regels key="documenten" van={stap.documenten} />,
          stap.berichten.join(', '),
          <Regels key="termijnen" van={stap.termijnen} />,
        ],
      }))}
    />
  )
}

function Regels({ van }: { van: Regels }) {
  return van.map((regel) => <div key={regel}>{regel}</div>)
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
      bijschrift={t('wijzigingen.bijschrift')}
      kolommen={[
        { titel: t('kolom.dag'), soort: 'datum' },
        ...(metReis ? [{ titel: t('kolom.klantreis') }] : []),
        { titel: t('kolom.versie') },
        { titel: t('kolom.stappen') },
        { titel: t('kolom.wijziging') },
      ]}
      rijen={wijzigingen.map(({ id, dag, reis, versie, stappen, tekst }) => ({
        sleutel: `${reis} ${id}`,
        cellen: [dag, ...(metReis ? [reis] : []), versie, stappen, tekst],
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
      bijschrift={t('verschillen.bijschrift')}
      kolommen={[{ titel: t('kolom.stappen') }, { titel: t('kolom.verschil') }]}
      rijen={verschillen.map(({ id, stappen, tekst }) => ({ sleutel: id, cellen: [stappen, tekst] }))}
    />
  )
}
