import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { hulpMetId, type HulpId, type HulpWet, type SoortHulp } from './hulp.ts'

/** What can come on top of the help itself. */
export const componenten = ['verblijf', 'thuisplus', 'vervoer'] as const
export type Component = (typeof componenten)[number]

/** The heaviness of help: from general to highly specialised (B9). */
export type Segment = 'A' | 'B' | 'C' | 'wmo'

/** Something an aanbieder can be contracted for: a product by its code, or a profile in a block. */
export type Product =
  | { vorm: 'product'; code: string; hulp: HulpId; segment: Segment }
  | { vorm: 'profiel'; code: string; profiel: number; blok: number; hulp: HulpId; segment: Segment }

/** A time for which a region bought help; both days belong to it. */
export type Contractperiode = { code: string; van: Datum; tot: Datum }

export type Regio = {
  producten: readonly Product[]
  intensiteiten: readonly string[]
  perioden: readonly Contractperiode[]
}

const product = (code: string, hulp: HulpId, segment: Segment): Product => ({ vorm: 'product', code, hulp, segment })

/** Codes with a V are own codes within the national categories (IV075): of the Wmo no national list is public, and that of the Jeugdwet has none for ggz. */
const wmo: readonly Product[] = [
  product('01V01', 'huishouden', 'wmo'),
  product('02V01', 'begeleiding', 'wmo'),
  product('03V01', 'verzorging', 'wmo'),
  product('04V01', 'logeren', 'wmo'),
  product('07V01', 'dagbesteding', 'wmo'),
  product('08V01', 'vervoer', 'wmo'),
  product('14V01', 'hulpmiddelen', 'wmo'),
  product('13V01', 'woning', 'wmo'),
  product('15V01', 'beschermd-wonen', 'wmo'),
  product('16V01', 'opvang', 'wmo'),
]

const jeugd: readonly Product[] = [
  product('45A04', 'jeugd-thuis', 'B'),
  product('45A53', 'jeugd-thuis', 'C'),
  product('41A03', 'jeugd-dag', 'C'),
  product('54V01', 'jeugd-ggz', 'B'),
  product('54V02', 'jeugd-ggz', 'C'),
  product('54V03', 'jeugd-dyslexie', 'B'),
  product('40A04', 'jeugd-verzorging', 'B'),
  product('44A09', 'jeugd-logeren', 'B'),
  product('44A22', 'jeugd-wonen', 'C'),
  product('42A03', 'jeugd-vervoer', 'B'),
  product('46A00', 'jeugd-crisis', 'C'),
  product('50A01', 'jeugd-zelfstandig', 'B'),
]

/** Per profile, from 1 to 11, the kind of help it comes closest to. */
const profielen: readonly HulpId[] = [
  'jeugd-thuis',
  'jeugd-thuis',
  'jeugd-ggz',
  'jeugd-ggz',
  'jeugd-dag',
  'jeugd-verzorging',
  'jeugd-logeren',
  'jeugd-wonen',
  'jeugd-zelfstandig',
  'jeugd-dyslexie',
  'jeugd-crisis',
]
const blokken = [1, 2, 3]

const inProfielen: readonly Product[] = profielen.flatMap((hulp, i) =>
  blokken.map((blok): Product => ({
    vorm: 'profiel',
    code: `P${i + 1}-${blok}`,
    profiel: i + 1,
    blok,
    hulp,
    segment: blok === 3 ? 'C' : 'B',
  })),
)

const perioden: readonly Contractperiode[] = [
  { code: '2018', van: '2018-01-01', tot: '2021-12-31' },
  { code: '2022', van: '2022-01-01', tot: '2028-12-31' },
  { code: '2029', van: '2029-01-01', tot: '2035-12-31' },
]

/**
 * EXAMPLE CONTENT (A7 3 and 4): what a region buys, by which names, and when. One way with products and four intensities, one with profiles, three blocks and
 * intensities A to F; a gemeente uses the one its region bought by.
 */
const regios = {
  producten: {
    producten: [...jeugd, ...wmo],
    intensiteiten: ['perspectief', 'intensief', 'duurzaam-licht', 'duurzaam-zwaar'],
    perioden,
  },
  profielen: { producten: [...inProfielen, ...wmo], intensiteiten: ['A', 'B', 'C', 'D', 'E', 'F'], perioden },
} as const satisfies Record<string, Regio>

const regioPerGemeente: Record<string, keyof typeof regios> = {
  '0222': 'producten',
  '1876': 'producten',
  '1509': 'profielen',
}

/** What the region of this gemeente buys; null for a gemeente without a catalogue. */
export function regioVan(gemeente: string): Regio | null {
  const naam = Object.hasOwn(regioPerGemeente, gemeente) ? regioPerGemeente[gemeente] : undefined
  return naam ? regios[naam] : null
}

/** The product, or the profile in its block, with this code in this gemeente. */
export function productMetCode(gemeente: string, code: string): Product | undefined {
  return regioVan(gemeente)?.producten.find((een) => een.code === code)
}

/** What the region of this gemeente buys under one law (D4-27). */
export const productenOnder = (gemeente: string, wet: HulpWet | 'onbekend'): readonly Product[] =>
  (regioVan(gemeente)?.producten ?? []).filter(({ hulp }) => hulpMetId(hulp)?.wet === wet)

/** EXAMPLE CONTENT: how dear a product is beside others of the same kind of help: the heavier, the dearer. */
const prijsklasse = (product: Product): number =>
  product.vorm === 'profiel' ? product.blok : product.segment === 'C' ? 2 : 1

/** Whether the region buys the same kind of help for less: adequate and cheapest is the norm (D4-29). Nobody is ranked by it. */
export function isDuurder(gemeente: string, product: Product): boolean {
  const zelfde = (regioVan(gemeente)?.producten ?? []).filter(({ hulp }) => hulp === product.hulp)
  return zelfde.some((een) => prijsklasse(een) < prijsklasse(product))
}

/** The contract period with this code in this gemeente. */
export function periodeMetCode(gemeente: string, code: string): Contractperiode | undefined {
  return regioVan(gemeente)?.perioden.find((een) => een.code === code)
}

/** The kinds of help that these products are, each once; a code that is not (or no longer) bought here counts for nothing. */
export function hulpVan(gemeente: string, codes: readonly string[]): SoortHulp[] {
  const ids = codes.map((code) => productMetCode(gemeente, code)?.hulp ?? null)
  return [...new Set(ids)].flatMap((id) => hulpMetId(id) ?? [])
}
