import type { Aanbieder } from '#app/domain/aanbod/aanbieder.ts'
import { oudst } from '#app/domain/aanbod/regel.ts'
import { productMetCode } from '#app/domain/aanbod/regio.ts'
import type { Gevonden } from '#app/domain/aanbod/zoek.ts'
import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { puntVan } from '#app/domain/gemeente/punten.ts'
import { dagKort } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { openAanbieders } from '#app/usecases/aanbod.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

type Wacht = Pick<Aanbieder, 'wachtWeken' | 'opgegevenOp'>

/** How long one waits, and the day on which the aanbieder said so: without that day it says nothing. */
export function toonWacht(taal: Taal, { wachtWeken, opgegevenOp }: Wacht): { tekst: string; op: string | null } {
  const t = translate(taal, 'aanbod')
  if (wachtWeken === null || !opgegevenOp) return { tekst: t('wacht.onbekend'), op: null }
  return {
    tekst: wachtWeken === 0 ? t('wacht.nu') : t('wacht.weken', { count: wachtWeken }),
    op: dagKort(taal, opgegevenOp),
  }
}

/** One line of a list: where (and how far, when that was asked), how long, for whom, in which languages besides Dutch. */
export function toonGevonden(taal: Taal, een: Gevonden, metAfstand: boolean) {
  const plaats = een.plek ? (puntVan(een.plek)?.plaats ?? een.plek) : ''
  return {
    nr: een.nr,
    naam: een.naam,
    waar: metAfstand ? afstandTekst(taal, plaats, een.km) : plaats,
    wacht: toonWacht(taal, een),
    wie: leeftijdTekst(taal, een),
    talen: talenTekst(taal, een.talen.filter((code) => code !== 'nl') as Aanbieder['talen']),
  }
}

function afstandTekst(taal: Taal, plaats: string, km: number | null): string {
  const t = translate(taal, 'aanbod')
  if (km === null) return t('lijst.geenAfstand', { plaats })
  return km < 1 ? t('lijst.dichtbij', { plaats }) : t('lijst.km', { plaats, km: Math.round(km) })
}

export type GevondenTekst = ReturnType<typeof toonGevonden>

function talenTekst(taal: Taal, talen: readonly Aanbieder['talen'][number][]): string {
  const t = translate(taal, 'aanbod')
  return talen.map((code) => t(`talen.${code}`)).join(', ')
}

function leeftijdTekst(
  taal: Taal,
  { leeftijdVan: van, leeftijdTot: tot }: Pick<Aanbieder, 'leeftijdVan' | 'leeftijdTot'>,
) {
  const t = translate(taal, 'aanbod')
  if (van === 0) return tot >= oudst ? t('wie.iedereen') : t('wie.tot', { tot })
  return tot >= oudst ? t('wie.vanaf', { van }) : t('wie.tussen', { van, tot })
}

type Open = Awaited<ReturnType<typeof openAanbieders>>[number]

/** Everything that is told of one aanbieder, in words. */
export function toonAanbieder(taal: Taal, gemeente: Gemeente, een: Open) {
  const t = translate(taal, 'aanbod')
  const { plaatsen } = een
  return {
    ...{ nr: een.nr, naam: een.naam, doet: een.doet, doetNiet: een.doetNiet, voorbeeld: een.voorbeeld },
    hulp: een.hulp.map(({ id }) => t(`hulp.${id}.naam`)),
    eersteHulp: een.hulp[0]?.id ?? null,
    wetten: [...new Set(een.hulp.map(({ wet }) => t(`wie.${wet}`)))],
    wie: leeftijdTekst(taal, een),
    plekken: een.plekken.map(({ postcode, plaats }) => `${plaats} (${postcode})`),
    talen: talenTekst(taal, een.talen),
    wacht: toonWacht(taal, een),
    plaatsen: plaatsen === null ? t('een.plaatsenOnbekend') : plaatsen === 0 ? t('een.geenPlaatsen') : String(plaatsen),
    kan: een.componenten.map((component) => t(`component.${component}`)).join(', '),
    soort: soortTekst(taal, een),
    metAnderen: een.partijen.length + een.onderaannemers.length > 0,
    contract: t('een.contractTot', { gemeente: gemeente.naam, datum: dagKort(taal, een.contractTot) }),
    codes: een.producten.map((code) => codeTekst(taal, gemeente.code, code)),
  }
}

export type AanbiederTekst = ReturnType<typeof toonAanbieder>

function soortTekst(taal: Taal, { soort, partijen, onderaannemers }: Open): string {
  const t = translate(taal, 'aanbod')
  const onder = onderaannemers.join(', ')
  if (soort === 'solist') return t('soort.solist')
  if (soort === 'hoofdaannemer')
    return onder ? t('soort.hoofdaannemer', { namen: onder }) : t('soort.hoofdaannemerAlleen')
  const namen = partijen.join(', ')
  return onder ? t('soort.consortiumOnder', { namen, onder }) : t('soort.consortium', { namen })
}

function codeTekst(taal: Taal, gemeente: string, code: string): string {
  const t = translate(taal, 'aanbod')
  const product = productMetCode(gemeente, code)
  return product?.vorm === 'profiel' ? t('een.profiel', product) : t('een.product', { code })
}
