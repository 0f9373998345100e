import { useTranslation } from 'react-i18next'
import type { HulpId } from '#app/domain/aanbod/hulp.ts'
import type { Zoekvraag } from '#app/domain/aanbod/zoek.ts'
import { FoutSamenvattingMetKop } from '#app/forms/vraagpagina.tsx'
import { AanbiederKaart } from '#app/ui/aanbieder-kaart.tsx'
import { Bladzijden } from '#app/ui/bladzijden.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Vraaggroep } from '#app/ui/vraaggroep.tsx'
import { VoorbeeldAanbod } from './aanbieders-kies.tsx'
import type { GevondenTekst } from '#app/server/aanbieders-tonen.server.ts'
import { Zoekformulier } from '#app/forms/aanbieders-zoekformulier.tsx'

interface LijstProps {
  titel: string
  slug: string
  hulp: HulpId
  vraag: Zoekvraag
  getypt: { postcode: string; leeftijd: string }
  fouten: { veld: string; tekst: string }[]
  aantal: number
  bladzijde: number
  /** The number of the first that is shown. */
  van: number
  voorbeeld: boolean
  rijen: readonly GevondenTekst[]
  /** The address of every page of this list. */
  naar: readonly string[]
  verruim: readonly { tekst: string; naar: string }[]
}

/** What was found, in an order that is said, each to be opened or put beside others. */
export function Lijst({
  titel,
  slug,
  aantal,
  bladzijde,
  van,
  voorbeeld,
  rijen,
  naar,
  verruim,
  hulp,
  ...zoek
}: LijstProps) {
  const { t } = useTranslation('aanbod')
  const { vraag, fouten } = zoek
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Pagina titel={titel} terug={{ naar: `/${slug}/aanbieders`, tekst: t('lijst.terug') }}>
        <p>{t(`hulp.${hulp}.uitleg`)}</p>
        <Zoekformulier naar={`/${slug}/aanbieders`} verborgen={[['hulp', hulp]]} {...zoek} />
        {aantal === 0 ? (
          <Niemand slug={slug} verruim={verruim} />
        ) : (
          <>
            <h2>{aantal === 1 ? t('lijst.kop_een') : t('lijst.kop', { aantal })}</h2>
            <p>
              {t(vraag.volgorde === 'afstand' ? 'lijst.opAfstand' : 'lijst.opNaam')} {t('lijst.eerlijk')}{' '}
              {vraag.postcode ? `${t('lijst.hemelsbreed')} ` : ''}
              {naar.length > 1 ? t('lijst.deel', { van, tot: van + rijen.length - 1 }) : ''}
            </p>
            <form method="get" action={`/${slug}/aanbieders/vergelijk`}>
              <Vraaggroep naam="naast" vraag={t('lijst.vergelijkVraag')}>
                <ul className="ek-aanbieders">
                  {rijen.map((rij) => (
                    <Rij key={rij.nr} slug={slug} rij={rij} />
                  ))}
                </ul>
              </Vraaggroep>
              <Knop soort="tweede">{t('lijst.knop')}</Knop>
            </form>
            <Bladzijden naar={naar} huidig={bladzijde} />
          </>
        )}
        {voorbeeld ? <VoorbeeldAanbod /> : null}
        <p>{t('contract')}</p>
      </Pagina>
    </>
  )
}

function Rij({ slug, rij }: { slug: string; rij: GevondenTekst }) {
  const { t } = useTranslation('aanbod')
  const { nr, naam } = rij
  return (
    <AanbiederKaart naar={`/${slug}/aanbieders/${nr}`} {...rij}>
      <div className="ek-keuze ek-aanbieder__naast">
        <input type="checkbox" id={`naast-${nr}`} name="naast" value={nr} />
        <label htmlFor={`naast-${nr}`}>
          {t('lijst.vergelijk')} <span className="ek-onzichtbaar">{naam}</span>
        </label>
      </div>
    </AanbiederKaart>
  )
}

/** Which wish to let go of, with how many are found then; when there is none, whom to call. */
function Niemand({ slug, verruim }: Pick<LijstProps, 'slug' | 'verruim'>) {
  const { t } = useTranslation('aanbod')
  return (
    <Melding soort="let-op" titel={t('leeg.titel')} kop={2}>
      <p>{t(verruim.length > 0 ? 'leeg.tekst' : 'leeg.niemand')}</p>
      {verruim.length > 0 ? (
        <ul>
          {verruim.map(({ tekst, naar }) => (
            <li key={naar}>
              <a href={naar}>{tekst}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <a href={`/${slug}/bel`}>{t('kies.bel')}</a>
        </p>
      )}
    </Melding>
  )
}
