import { useTranslation } from 'react-i18next'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Passage } from '#app/ui/passage.tsx'

type AdviesProps = {
  slug: string
  advies: {
    woorden: string
    wie: string
    dag: string
    over: { naam: string; nr: number | null } | null
    /** How somebody gets to help that is not at home (D4-31). */
    reis: { zinnen: string[]; waarom: string } | null
  }
}

/** What the toegang advised, as its own words with a name and a day: beside the choice, never in it (D2-10). */
export function Advies({ slug, advies: { woorden, wie, dag, over, reis } }: AdviesProps) {
  const { t } = useTranslation('keuze')
  return (
    <section aria-labelledby="advies">
      <h2 id="advies">{t('kies.advies.kop')}</h2>
      <Passage stem="toegang" naam={wie} wanneer={dag}>
        <p className="ek-punt__tekst">{woorden}</p>
        {over ? (
          <p>
            {over.nr ? (
              <a href={`/${slug}/aanbieders/${over.nr}`}>{t('kies.advies.over', { naam: over.naam })}</a>
            ) : (
              t('kies.advies.over', { naam: over.naam })
            )}
          </p>
        ) : null}
        {reis ? (
          <>
            <h3>{t('kies.reis.kop')}</h3>
            <ul>
              {reis.zinnen.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
            <p className="ek-punt__tekst">{reis.waarom}</p>
          </>
        ) : null}
        <p>{t('kies.advies.vrij')}</p>
      </Passage>
    </section>
  )
}

type Verborgen = readonly (readonly [naam: string, waarde: string])[]

/** What goes along with a button of the list: who was chosen so far, and what was looked for. */
export function Mee({ verborgen }: { verborgen: Verborgen }) {
  return verborgen.map(([naam, waarde]) => <input key={`${naam} ${waarde}`} type="hidden" name={naam} value={waarde} />)
}

type UwLijstProps = {
  begin: string
  verder: string
  gekozen: readonly { nr: number; naam: string; keuze: string }[]
  zoekt: { lijst: Verborgen; wensen: Verborgen; volgende: string | null }
}

/** Who was chosen so far, the first first, and the way on. */
export function UwLijst({ begin, verder, gekozen, zoekt }: UwLijstProps) {
  const { t } = useTranslation('keuze')
  return (
    <section aria-labelledby="uw-lijst" className="ek-kaart ek-keuzelijst">
      <h2 id="uw-lijst">{t('kies.lijst')}</h2>
      {gekozen.length === 0 ? (
        <p>{t('kies.leeg')}</p>
      ) : (
        <>
          <form method="get" action={`${begin}/aanbieder`}>
            <Mee verborgen={[...zoekt.lijst, ...zoekt.wensen]} />
            <ul>
              {gekozen.map(({ nr, naam, keuze }) => (
                <li key={nr}>
                  <span>
                    {keuze}: <b lang="nl">{naam}</b>
                  </span>
                  <Knop soort="rustig" naam="weg" waarde={String(nr)}>
                    {t('kies.weg')} <span className="ek-onzichtbaar">{naam}</span>
                  </Knop>
                </li>
              ))}
            </ul>
          </form>
          {zoekt.volgende ? null : <p>{t('kies.vol')}</p>}
          <Knoppen>
            <KnopLink naar={verder}>{t('kies.verder')}</KnopLink>
          </Knoppen>
        </>
      )}
    </section>
  )
}

/** Somebody without a contract: the gemeente need not pay for that, so that it is asked first (D3M-04, D3M-05, D4-25). */
export function EenAnder({ begin }: { begin: string }) {
  const { t } = useTranslation('keuze')
  return (
    <Melding soort="uitleg">
      <p>{t('kies.ander')}</p>
      <p>
        <a href={`${begin}/buiten-contract`}>{t('buiten.link')}</a>
      </p>
    </Melding>
  )
}

/** 'I do not know yet' is an answer too (D2-10). */
export function WeetNiet({ begin }: { begin: string }) {
  const { t } = useTranslation('keuze')
  return (
    <section aria-labelledby="weet-niet">
      <h2 id="weet-niet">{t('kies.weetNietKop')}</h2>
      <p>{t('kies.weetNietTekst')}</p>
      <Knoppen>
        <KnopLink naar={`${begin}/aanbieder/keuze?niet=ja`} soort="tweede">
          {t('kies.weetNiet')}
        </KnopLink>
      </Knoppen>
    </section>
  )
}
