import { hulpMetId, type HulpId } from '#app/domain/aanbod/hulp.ts'
import { productMetCode } from '#app/domain/aanbod/regio.ts'
import type { Match } from '#app/domain/traject/keuze-feiten.ts'
import type { Reisweging } from '#app/domain/traject/reisweging.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import { lookUp, translate } from './i18n.server.ts'

type VanTraject = Pick<Traject, 'gemeente' | 'keuze'>

/** The help that was established, in words: which, from when until when, and how often it is looked at; null while none is. */
export function toonHulp(taal: Taal, { gemeente, keuze: { hulp } }: VanTraject) {
  if (!hulp) return null
  const { van, tot, evaluaties } = hulp
  return {
    hulp: productNaam(taal, gemeente, hulp.product),
    van: dag(taal, van),
    tot: dag(taal, tot),
    evaluaties,
  }
}

/** What a product is called for people; its code where a region does not buy it any more. */
export function productNaam(taal: Taal, gemeente: string, code: string): string {
  const soort = hulpMetId(productMetCode(gemeente, code)?.hulp ?? null)
  return soort ? translate(taal, 'aanbod')(`hulp.${soort.id satisfies HulpId}.naam`) : code
}

/** An intensity of the region in words. */
export const niveauTekst = (taal: Taal, niveau: string): string =>
  lookUp(taal, 'matching', `keuze.soort.${niveau}`) || niveau

/** How somebody gets to help that is not at home, as the toegang weighed it: the four factors of D4-31 as the inwoner reads them, and why. */
export function toonReis(taal: Taal, { minuten, bus, eigen, kosten }: Reisweging, waarom: string) {
  const t = translate(taal, 'keuze')
  const zinnen = [
    t('kies.reis.minuten', { minuten }),
    t(`kies.reis.bus.${bus}`),
    t(`kies.reis.eigen.${eigen}`),
    t(`kies.reis.kosten.${kosten}`),
  ]
  return { zinnen, waarom }
}

const nummers = ['een', 'twee', 'drie'] as const

/** 'First choice', 'second choice'. In: the place in the list, from 0. */
export const nummerVan = (taal: Taal, plek: number): string => translate(taal, 'keuze')(`nr.${nummers[plek] ?? 'drie'}`)

/** How it went with who was asked: the name, what was said, and on which day. */
export function toonMatch(taal: Taal, match: Match, naamVan: (kvk: string) => string) {
  const { stand, antwoord, op } = match
  return {
    id: match.id,
    stand,
    naam: naamVan(match.kvk),
    dag: dag(taal, antwoord?.op ?? op),
    reden: antwoord?.reden ? translate(taal, 'keuze')(`reden.${antwoord.reden}`) : '',
  }
}

/** Names in a sentence: 'A', 'A en B', 'A, B en C'. */
export const opsomming = (taal: Taal, namen: readonly string[]): string =>
  new Intl.ListFormat(taal === 'en' ? 'en-GB' : 'nl-NL', { type: 'conjunction' }).format(namen)
