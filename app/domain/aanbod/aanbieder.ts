import type { Datum } from '#app/domain/termijnen/kalender.ts'
import type { Component } from './regio.ts'

/** What an aanbieder is in its contract: alone, with others in a consortium, or with onderaannemers that work for it (D3L-12). */
export const aanbiederSoorten = ['solist', 'hoofdaannemer', 'consortium'] as const
export type AanbiederSoort = (typeof aanbiederSoorten)[number]

/** The languages an aanbieder can say it helps in; `ngt` is Nederlandse Gebarentaal. */
export const hulptalen = ['nl', 'en', 'de', 'ar', 'tr', 'pl', 'uk', 'ngt'] as const
export type Hulptaal = (typeof hulptalen)[number]

/** A place where an aanbieder works: four digits are enough for a distance and point at no house. */
export type Plek = { postcode: string; plaats: string }

/** One aanbieder as a gemeente contracted it for one period. */
export type Aanbieder = {
  kvk: string
  naam: string
  soort: AanbiederSoort
  /** Who does the work too: the parties of a consortium, or the onderaannemers. */
  partijen: string[]
  onderaannemers: string[]
  /** Codes of products, or of profiles in a block. */
  producten: string[]
  componenten: Component[]
  plekken: Plek[]
  doet: string
  doetNiet: string
  talen: Hulptaal[]
  leeftijdVan: number
  leeftijdTot: number
  /** Weeks until there is room, as the aanbieder said on `opgegevenOp`; null when it said nothing. */
  wachtWeken: number | null
  opgegevenOp: Datum | null
  plaatsen: number | null
  periode: string
  /** An invented aanbieder. */
  voorbeeld: boolean
}

/** What a list of aanbieders of one kind of help knows of each. */
export type Vermelding = Pick<Aanbieder, 'naam' | 'wachtWeken' | 'opgegevenOp' | 'leeftijdVan' | 'leeftijdTot'> & {
  nr: number
  postcodes: string[]
  talen: string[]
  contractVan: Datum
  contractTot: Datum
  voorbeeld: boolean
}

/** Whether a contract holds on this day; its first and its last day belong to it (D4-24). */
export function isGecontracteerd(
  { contractVan, contractTot }: Pick<Vermelding, 'contractVan' | 'contractTot'>,
  dag: Datum,
): boolean {
  return contractVan <= dag && dag <= contractTot
}

/** Whether an aanbieder helps somebody of this age; null is everybody. */
export function isVoorLeeftijd(
  { leeftijdVan, leeftijdTot }: Pick<Vermelding, 'leeftijdVan' | 'leeftijdTot'>,
  leeftijd: number | null,
): boolean {
  return leeftijd === null || (leeftijdVan <= leeftijd && leeftijd <= leeftijdTot)
}
