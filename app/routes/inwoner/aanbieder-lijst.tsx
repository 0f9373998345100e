import { useTranslation } from 'react-i18next'
import type { Zoekvraag } from '#app/domain/aanbod/zoek.ts'
import { Zoekformulier } from '#app/forms/aanbieders-zoekformulier.tsx'
import type { GevondenTekst } from '#app/server/aanbieders-tonen.server.ts'
import { AanbiederKaart } from '#app/ui/aanbieder-kaart.tsx'
import { Bladzijden } from '#app/ui/bladzijden.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Mee } from './aanbieder-kies-delen.tsx'

type Paren = readonly (readonly [naam: string, waarde: string])[]

type KiesLijstProps = {
  begin: string
  slug: string
  zoekt: {
    vraag: Zoekvraag
    getypt: { postcode: string; leeftijd: string }
    fouten: readonly { veld: string; tekst: string }[]
    lijst: Paren
    wensen: Paren
    aantal: number
    bladzijde: number
    /** The number of the first that is shown. */
    van: number
    /** What the next to be chosen will be; null when nobody can be added. */
    volgende: string | null
    rijen: readonly (GevondenTekst & { al: string | null })[]
    naar: readonly string[]
    verruim: readonly { tekst: string; naar: string }[]
  }
}

/** Everybody who can be chosen, in an order that is said, each to be read about and to be put on the list. */
export function KiesLijst({ begin, slug, zoekt }: KiesLijstProps) {
  const { t } = useTranslation(['aanbod', 'keuze'])
  const { vraag, getypt, fouten, lijst, wensen, aantal, bladzijde, van, volgende, rijen, naar, verruim } = zoekt
  return (
    <section aria-labelledby="zoek">
      <h2 id="zoek">{t('keuze:kies.zoekKop')}</h2>
      <Zoekformulier naar={`${begin}/aanbieder`} verborgen={lijst} {...{ vraag, getypt, fouten }} />
      {aantal === 0 ? (
        <Melding soort="let-op" titel={t('leeg.titel')} kop={3}>
          <p>{t(verruim.length > 0 ? 'leeg.tekst' : 'leeg.niemand')}</p>
          <ul>
            {verruim.map((een) => (
              <li key={een.naar}>
                <a href={een.naar}>{een.tekst}</a>
              </li>
            ))}
          </ul>
        </Melding>
      ) : (
        <>
          <h3>{aantal === 1 ? t('lijst.kop_een') : t('lijst.kop', { aantal })}</h3>
          <p>
            {t(vraag.volgorde === 'afstand' ? 'lijst.opAfstand' : 'lijst.opNaam')} {t('lijst.eerlijk')}{' '}
            {vraag.postcode ? `${t('lijst.hemelsbreed')} ` : ''}
            {naar.length > 1 ? t('lijst.deel', { van, tot: van + rijen.length - 1 }) : ''}
          </p>
          <form method="get" action={`${begin}/aanbieder`}>
            <Mee verborgen={[...lijst, ...wensen]} />
            <ul className="ek-aanbieders">
              {rijen.map(({ nr, al, ...rij }) => (
                <AanbiederKaart key={nr} naar={`/${slug}/aanbieders/${nr}`} {...rij}>
                  {al ? (
                    <p className="ek-aanbieder__naast">
                      <b>{t('keuze:kies.gekozen', { nr: al })}</b>
                    </p>
                  ) : volgende ? (
                    <div className="ek-aanbieder__naast">
                      <Knop soort="tweede" naam="bij" waarde={String(nr)}>
                        {t('keuze:kies.knop', { nr: volgende })} <span className="ek-onzichtbaar">{rij.naam}</span>
                      </Knop>
                    </div>
                  ) : null}
                </AanbiederKaart>
              ))}
            </ul>
          </form>
          <Bladzijden naar={naar} huidig={bladzijde} />
        </>
      )}
    </section>
  )
}
