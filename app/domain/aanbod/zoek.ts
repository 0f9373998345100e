import { afstandTussen } from '#app/domain/gemeente/punten.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { isGecontracteerd, isVoorLeeftijd, type Vermelding } from './aanbieder.ts'

export const afstanden = [5, 10, 20] as const
export const wachttijden = [0, 4, 12] as const
export const perBladzijde = 20
export const hoogstensNaast = 3

/** What somebody looks for within one kind of help; null is no wish. */
export type Zoekvraag = {
  postcode: string | null
  afstand: number | null
  wacht: number | null
  taal: string | null
  leeftijd: number | null
  volgorde: 'afstand' | 'naam'
}

export type Gevonden = Vermelding & {
  /** The place of this aanbieder that is nearest to the postcode, else the first; with its distance in kilometres when both points are known. */
  plek: string | null
  km: number | null
}

/**
 * Who may be shown, and in which order (D3L-11): everybody who is contracted on this day and fits the wishes, by distance or by name as the reader chose.
 * Nothing else counts: no price, no favourites. What an aanbieder did not tell (its waiting time, a place that is not on the table) fits no wish about it.
 */
export function zoekIn(vermeldingen: readonly Vermelding[], vraag: Zoekvraag, vandaag: Datum): Gevonden[] {
  return vermeldingen
    .filter((een) => isGecontracteerd(een, vandaag) && isVoorLeeftijd(een, vraag.leeftijd))
    .filter(({ wachtWeken }) => vraag.wacht === null || (wachtWeken !== null && wachtWeken <= vraag.wacht))
    .filter(({ talen }) => vraag.taal === null || talen.includes(vraag.taal))
    .map((een) => ({ ...een, ...dichtstbij(een.postcodes, vraag.postcode) }))
    .filter(({ km }) => vraag.postcode === null || vraag.afstand === null || (km !== null && km <= vraag.afstand))
    .sort((a, b) => (vraag.volgorde === 'afstand' && vraag.postcode ? opAfstand(a, b) || opNaam(a, b) : opNaam(a, b)))
}

/** The wishes without which something would be found, each with how much: what to widen when nothing is. */
export function watVerruimt(vermeldingen: readonly Vermelding[], vraag: Zoekvraag, vandaag: Datum) {
  const wensen = ['afstand', 'wacht', 'taal', 'leeftijd'] as const
  return wensen
    .filter((wens) => vraag[wens] !== null)
    .map((wens) => ({ wens, aantal: zoekIn(vermeldingen, { ...vraag, [wens]: null }, vandaag).length }))
    .filter(({ aantal }) => aantal > 0)
}

function dichtstbij(postcodes: readonly string[], van: string | null): Pick<Gevonden, 'plek' | 'km'> {
  const eerste = { plek: postcodes[0] ?? null, km: null }
  if (van === null) return eerste
  const [naaste] = postcodes
    .map((plek) => ({ plek, km: afstandTussen(van, plek) }))
    .filter((een): een is { plek: string; km: number } => een.km !== null)
    .sort((a, b) => a.km - b.km)
  return naaste ?? eerste
}

/** Who has no known distance comes last. */
const opAfstand = (a: Gevonden, b: Gevonden) => (a.km ?? Infinity) - (b.km ?? Infinity) || 0

/** Made once: comparing with it costs a tenth of what making one does. */
const alfabet = new Intl.Collator('nl', { sensitivity: 'base', numeric: true })
const opNaam = (a: Gevonden, b: Gevonden) => alfabet.compare(a.naam, b.naam) || a.nr - b.nr
