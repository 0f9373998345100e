import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { reisBeurtVan, totVan } from '#app/domain/traject/beurt.ts'
import type { Keuze } from '#app/domain/traject/keuze-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Blok } from '#app/forms/document.tsx'
import type { Geopend } from '#app/usecases/aanbieder-match.server.ts'
import type { AanbiederCtx, Taal } from '#app/usecases/ctx.ts'
import { toonBeurt } from './beurt-tonen.server.ts'
import { toonBijschriften } from './bijschriften.server.ts'
import { dag, dagEnTijd } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { niveauTekst } from './keuze-tonen.server.ts'
import { productTekst } from './match-velden.server.ts'
import { inwonerBlokken, toegangBlokken } from './plan-blokken.server.ts'
import { toonTermijnSom } from './toon-termijn.server.ts'

type Rij = { vraag: string; antwoord: string }

/** Where a match can stand for the aanbieder that was asked. */
const standen = ['antwoorden', 'vraag-beantwoorden', 'intensiteit-geven', 'intensiteit-vaststellen'] as const

/**
 * Whose turn it is and until when, as the aanbieder of this match reads it, with the sum behind the day: also while it waits for an answer to its question,
 * because the two weeks go on (D0-32).
 */
export function toonMatchBeurt({ taal, now }: Pick<AanbiederCtx, 'taal' | 'now'>, traject: Traject) {
  const gewoon = toonBeurt(taal, traject, datumVan(now), 'staf')
  const beurt = reisBeurtVan(traject)
  const stand = standen.find((een) => een === beurt?.waarom)
  if (!gewoon || !beurt || !stand) return gewoon
  const t = translate(taal, 'match')
  const tot = stand === 'intensiteit-vaststellen' ? beurt.tot : totVan(beurt.stap, traject)
  const vanHen = stand === 'antwoorden' || stand === 'intensiteit-geven'
  const dagTekst = { dag: dag(taal, tot.einddatum) }
  return {
    ...gewoon,
    kop: t(vanHen ? 'beurt.kopU' : 'beurt.kopGemeente'),
    zin: t(`beurt.zin.${stand}`),
    ...(tot.soort === 'termijn'
      ? {
          uiterlijk: t(tot.einddatum < datumVan(now) ? 'beurt.teLaat' : 'beurt.uiterlijk', dagTekst),
          som: toonTermijnSom(taal, tot.termijn),
        }
      : {}),
  }
}

/** The WAT as it was established, and whom the inwoner prefers within the organisatie that was asked: a wish and no promise (D3L-12, D3L-13). */
export function hulpRijen(taal: Taal, gemeente: string, hulp: Keuze['hulp'], partij: string | null): Rij[] {
  const t = translate(taal, 'match')
  return [
    ...(hulp
      ? [
          { vraag: t('vraag.wat'), antwoord: productTekst(taal, gemeente, hulp.product) },
          { vraag: t('vraag.van'), antwoord: dag(taal, hulp.van) },
          { vraag: t('vraag.tot'), antwoord: dag(taal, hulp.tot) },
          { vraag: t('vraag.evaluaties'), antwoord: t('vraag.keer', { aantal: hulp.evaluaties }) },
        ]
      : []),
    {
      vraag: t('vraag.voorkeur'),
      antwoord: partij ? t('vraag.voorkeurZin', { partij }) : t('vraag.geenVoorkeur'),
    },
  ]
}

/** Exactly the parts that the inwoner let be shared, drawn as the plan is drawn elsewhere: what the toegang wrote, and what the inwoner filled in (D0-25). */
export function gedeeldBlokken(taal: Taal, { gedeeld }: Pick<Geopend, 'gedeeld'>): Blok[] {
  const bijschriften = toonBijschriften(taal, gedeeld.bijschriften ?? [])
  const { toegang } = gedeeld
  return [
    ...inwonerBlokken(taal, gedeeld, bijschriften),
    ...(toegang
      ? [
          { soort: 'kop' as const, tekst: translate(taal, 'match')('vraag.vanGemeente') },
          ...toegangBlokken(taal, toegang, bijschriften),
        ]
      : []),
  ]
}

/** The results in the shared part of the plan: what the help has to lead to (D2-12). */
export const resultaatBlokken = (taal: Taal, geopend: Geopend): Blok[] =>
  gedeeldBlokken(taal, geopend).filter((blok) => blok.soort === 'passage' && blok.id.startsWith('resultaat-'))

/** The questions of this aanbieder about the match, each with its answer when there is one. */
export function toonGesprek(taal: Taal, { match, teksten }: Geopend) {
  const met = (id: string | null) => teksten.find((een) => een.id === id)
  return match.vragen.map(({ vraag, op, antwoord }) => {
    const gezegd = met(antwoord)
    return {
      id: vraag,
      vraag: met(vraag)?.woorden ?? '',
      op: dagEnTijd(taal, op),
      antwoord: gezegd ? { tekst: gezegd.woorden, op: dagEnTijd(taal, gezegd.op) } : null,
    }
  })
}

/** What the aanbieder stated, in words. */
export function intensiteitRijen(
  taal: Taal,
  gemeente: string,
  gegeven: Pick<NonNullable<Geopend['gegeven']>, 'product' | 'intensiteit' | 'doel' | 'componenten' | 'start'>,
  waarom: string,
): Rij[] {
  const t = translate(taal, 'match')
  const { product, intensiteit, doel, componenten, start } = gegeven
  const extra = componenten.map((een) => t(`component.${een}`)).join(', ')
  return [
    { vraag: t('velden.product.vraag'), antwoord: productTekst(taal, gemeente, product) },
    { vraag: t('velden.intensiteit.vraag'), antwoord: niveauTekst(taal, intensiteit) },
    { vraag: t('velden.doel.vraag'), antwoord: t(`velden.doel.opties.${doel}`) },
    { vraag: t('velden.componenten.vraag'), antwoord: extra || t('intensiteit.geenExtra') },
    { vraag: t('velden.start.vraag'), antwoord: dag(taal, start) },
    { vraag: t('velden.waarom.vraag'), antwoord: waarom },
  ]
}
