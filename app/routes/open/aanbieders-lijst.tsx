import { useTranslation } from 'react-i18next'
import type { HulpId } from '#app/domain/aanbod/hulp.ts'
import type { Zoekvraag } from '#app/domain/aanbod/zoek.ts'
import { FoutSamenvattingMetKop } from '#app/forms/vraagpagina.tsx'
import { Icoon } from '#app/ui/icoon.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Vraaggroep } from '#app/ui/vraaggroep.tsx'
import { VoorbeeldAanbod } from './aanbieders-kies.tsx'
import type { GevondenTekst } from './aanbieders-tonen.server.ts'
import { Zoekformulier } from './aanbieders-zoekformulier.tsx'

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
export function Lijst({ titel, slug, aantal, bladzijde, van, voorbeeld, rijen, naar, verruim, ...zoek }: LijstProps) {
  const { t } = useTranslation('aanbod')
  const { vraag, hulp, fouten } = zoek
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Pagina titel={titel} terug={{ naar: `/${slug}/aanbieders`, tekst: t('lijst.terug') }}>
        <p>{t(`hulp.${hulp}.uitleg`)}</p>
        <Zoekformulier slug={slug} {...zoek} />
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
  const { nr, naam, waar, wacht, wie, talen } = rij
  return (
    <li className="ek-kaart ek-aanbieder">
      <h3>
        <a href={`/${slug}/aanbieders/${nr}`} lang="nl">
          {naam}
        </a>
      </h3>
      <p className="ek-aanbieder__feit">
        <Icoon naam="deur" />
        {waar}
      </p>
      <p className="ek-aanbieder__feit">
        <Icoon naam="klok" />
        <span>
          <b>{wacht.tekst}</b>
          {wacht.op ? `, ${t('wacht.opKort', { datum: wacht.op })}` : ''}
        </span>
      </p>
      <p className="ek-aanbieder__feit">
        <Icoon naam="persoon" />
        {talen ? `${wie}. ${talen}` : wie}
      </p>
      <div className="ek-keuze ek-aanbieder__naast">
        <input type="checkbox" id={`naast-${nr}`} name="naast" value={nr} />
        <label htmlFor={`naast-${nr}`}>
          {t('lijst.vergelijk')} <span className="ek-onzichtbaar">{naam}</span>
        </label>
      </div>
    </li>
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

/** Numbered pages, the one that is open said by more than its look. */
function Bladzijden({ naar, huidig }: { naar: readonly string[]; huidig: number }) {
  const { t } = useTranslation('aanbod')
  if (naar.length < 2) return null
  const [vorige, volgende] = [naar[huidig - 2], naar[huidig]]
  return (
    <nav className="ek-bladzijden" aria-label={t('lijst.bladzijden')}>
      <ul>
        {vorige ? (
          <li>
            <a href={vorige}>{t('lijst.vorige')}</a>
          </li>
        ) : null}
        {naar.map((adres, nr) =>
          Math.abs(nr + 1 - huidig) <= 2 || nr === 0 || nr === naar.length - 1 ? (
            <li key={adres}>
              <a href={adres} aria-current={nr + 1 === huidig ? 'page' : undefined}>
                {t('lijst.bladzijde', { nr: nr + 1 })}
              </a>
            </li>
          ) : null,
        )}
        {volgende ? (
          <li>
            <a href={volgende}>{t('lijst.volgende')}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
