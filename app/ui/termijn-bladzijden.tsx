import { useTranslation } from 'react-i18next'
import { FoutSamenvatting } from './fout-samenvatting.tsx'
import { Knop } from './knop.tsx'
import { Leestekst } from './leestekst.tsx'
import { Pagina } from './pagina.tsx'
import { Tabel } from './tabel.tsx'
import { Tekstveld } from './tekstveld.tsx'

interface GetoondeTermijn {
  naam: string
  titel: string
  nr: string
  lengte: string
  grond: string
  wie: string
  begint: string
  lezing: boolean
  inUren: boolean
}

interface LijstProps {
  titel: string
  deur: string
  termijnen: readonly GetoondeTermijn[]
}

/** Every term by its name, with how long, its ground and who it is for. */
export function Termijnenlijst({ titel, deur, termijnen }: LijstProps) {
  const { t } = useTranslation('termijnen')
  const { t: reis } = useTranslation('klantreis')
  return (
    <Pagina titel={titel} terug={{ naar: `${deur}/klantreizen`, tekst: reis('lijst.titel') }}>
      <Leestekst>
        <p>{t('lijst.intro')}</p>
      </Leestekst>
      <Tabel
        vast
        bijschrift={t('lijst.bijschrift')}
        kolommen={[
          { titel: t('kolom.termijn') },
          { titel: t('kolom.lengte') },
          { titel: t('kolom.grond') },
          { titel: t('kolom.wie') },
        ]}
        rijen={termijnen.map(({ naam, titel: heet, lengte, grond, wie }) => ({
          sleutel: naam,
          cellen: [
            <div key="naam" className="ek-regels">
              <a href={`${deur}/termijnen/${naam}`}>{heet}</a>
            </div>,
            lengte,
            grond,
            wie,
          ],
        }))}
      />
    </Pagina>
  )
}

interface EenProps {
  titel: string
  deur: string
  termijn: GetoondeTermijn
  /** What was typed, also when it is no day. */
  van: string
  fout: string | null
  som: { regel: string; laatste: string; erbij: readonly string[] } | null
}

/** One term, with a form that asks from which day and the sum that follows. */
export function TermijnBladzijde({ titel, deur, termijn, van, fout, som }: EenProps) {
  const { t } = useTranslation('termijnen')
  const { t: melding } = useTranslation('fout')
  return (
    <>
      <FoutSamenvatting titel={melding('titel')} fouten={fout ? [{ veld: 'van', tekst: fout }] : []} />
      <Pagina titel={titel} terug={{ naar: `${deur}/termijnen`, tekst: t('lijst.titel') }}>
        <Tabel
          vast
          bijschrift={t('een.nummer', { nr: termijn.nr })}
          kolommen={[
            { titel: t('kolom.lengte') },
            { titel: t('kolom.begint') },
            { titel: t('kolom.grond') },
            { titel: t('kolom.wie') },
          ]}
          rijen={[{ sleutel: termijn.naam, cellen: [termijn.lengte, termijn.begint, termijn.grond, termijn.wie] }]}
        />
        {termijn.lezing ? <p>{t('een.lezing')}</p> : null}
        <form method="get" action={`${deur}/termijnen/${termijn.naam}`}>
          <Tekstveld
            naam="van"
            label={t('een.van')}
            uitleg={t(termijn.inUren ? 'een.uitlegUren' : 'een.uitleg')}
            waarde={van}
            fout={fout ?? undefined}
          />
          <Knop>{t('een.knop')}</Knop>
        </form>
        {som ? (
          <Leestekst>
            <h2>{t('een.som')}</h2>
            <p>{som.regel}.</p>
            <p>
              <b>{som.laatste}</b>
            </p>
            {som.erbij.map((regel) => (
              <p key={regel}>{regel}</p>
            ))}
          </Leestekst>
        ) : null}
      </Pagina>
    </>
  )
}
