import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KlantreisStappen, KlantreisVerschillen, KlantreisWijzigingen } from './klantreis-tabellen.tsx'
import { KnopLink, Knoppen } from './knop.tsx'
import { Leestekst } from './leestekst.tsx'
import { Pagina } from './pagina.tsx'
import { Tabel } from './tabel.tsx'

type Stappen = Parameters<typeof KlantreisStappen>[0]['stappen']
type Wijzigingen = Parameters<typeof KlantreisWijzigingen>[0]['wijzigingen']
type Verschillen = Parameters<typeof KlantreisVerschillen>[0]['verschillen']

interface LijstProps {
  titel: string
  deur: string
  terug: { naar: string; tekst: string }
  reizen: readonly { id: string; titel: string; bron: string; versie: string; geldig: string }[]
  wijzigingen: Wijzigingen
  /** What only some readers see, between the introduction and the list. */
  children?: ReactNode
}

/** All klantreizen, and what changed in them: for who works with them. */
export function Klantreizenlijst({ titel, deur, terug, reizen, wijzigingen, children }: LijstProps) {
  const { t } = useTranslation('klantreis')
  const { t: termijnen } = useTranslation('termijnen')
  return (
    <Pagina titel={titel} terug={terug}>
      <Leestekst>
        <p>{t('lijst.intro')}</p>
      </Leestekst>
      <Knoppen>
        <KnopLink naar={`${deur}/termijnen`} soort="rustig">
          {termijnen('lijst.naar')}
        </KnopLink>
      </Knoppen>
      {children}
      <h2>{t('lijst.alle')}</h2>
      <Tabel
        vast
        bijschrift={t('lijst.bijschrift')}
        kolommen={[
          { titel: t('kolom.klantreis') },
          { titel: t('kolom.bron') },
          { titel: t('kolom.versie') },
          { titel: t('kolom.geldig') },
        ]}
        rijen={reizen.map(({ id, titel: naam, bron, versie, geldig }) => ({
          sleutel: id,
          cellen: [
            <a key="naam" href={`${deur}/klantreizen/${id}`}>
              {naam}
            </a>,
            bron,
            versie,
            geldig,
          ],
        }))}
      />
      <h2>{t('wijzigingen.titel')}</h2>
      <p>{t('wijzigingen.blijft')}</p>
      <KlantreisWijzigingen wijzigingen={wijzigingen} metReis />
    </Pagina>
  )
}

interface EenProps {
  titel: string
  deur: string
  over: string
  feiten: string
  zonderDatum: boolean
  stappen: Stappen
  wijzigingen: Wijzigingen
  verschillen: Verschillen
}

/** One klantreis, to read beside its source. */
export function KlantreisBladzijde({ titel, deur, over, feiten, zonderDatum, ...reis }: EenProps) {
  const { t } = useTranslation('klantreis')
  return (
    <Pagina titel={titel} terug={{ naar: `${deur}/klantreizen`, tekst: t('lijst.titel') }}>
      <Leestekst>
        <p>{feiten}</p>
        {zonderDatum ? <p>{t('een.zonderDatum')}</p> : null}
        <p>{over}</p>
        <p>{t('een.metDeHand')}</p>
      </Leestekst>
      <KlantreisStappen deur={deur} stappen={reis.stappen} />
      <h2>{t('wijzigingen.titel')}</h2>
      <KlantreisWijzigingen wijzigingen={reis.wijzigingen} />
      {reis.verschillen.length > 0 ? (
        <>
          <h2>{t('verschillen.titel')}</h2>
          <KlantreisVerschillen verschillen={reis.verschillen} />
        </>
      ) : null}
    </Pagina>
  )
}
