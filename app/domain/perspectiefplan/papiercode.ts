import { gemeenteMetCode } from '../gemeente/gemeenten.ts'
import { refuse, type Refused } from '../refuse.ts'
import { vragensetMetId, vragensetMetNr } from './vragen.ts'

/** Letters and digits that nobody mistakes for each other, as in the number of a traject. */
const tekens = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The largest prime below 30 x 30: with it two characters catch every wrong character and every two that changed places. */
const priem = 887

/** Which plan was printed on a paper: of which gemeente (CBS code), which questions, and in which version of them. */
export type Papier = { gemeente: string; set: string; versie: number }

/**
 * The code on a plan on paper: 'PP-X7K3-F9QX-M2RT'. It says which form the paper is and nothing about a person, so that it needs no
 * storage: gemeente (3 characters), set (1), version (2), chance (4), check (2). In: the paper, and four or more random
 * bytes, by which two papers are told apart. Throws for fewer, and for a gemeente, set or version that does not fit.
 */
export function maakPapiercode({ gemeente, set, versie }: Papier, toeval: Uint8Array): string {
  if (toeval.length < 4) throw new Error('a code needs four random bytes')
  const kern = [
    letters(Number(gemeente), 3),
    letters(vragensetMetId(set).nr, 1),
    letters(versie, 2),
    ...Array.from(toeval.slice(0, 4), (getal) => tekens[getal % tekens.length]),
  ].join('')
  const heel = kern + letters((1 + priem - rest(`${kern}22`)) % priem, 2)
  return `PP-${heel.slice(0, 4)}-${heel.slice(4, 8)}-${heel.slice(8)}`
}

/**
 * Reads the code of a paper as somebody types it over: small letters, spaces and a missing 'PP' do not matter. Out: which paper it is, and the
 * code as it was printed. Refuses by name: the number of something else, a wrong length, a character no code has, a typing error, and
 * a gemeente or version we do not know.
 */
export function leesPapiercode(getypt: string): ({ ok: true; code: string } & Papier) | Refused {
  const kaal = getypt.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (/^(EK|OB)20\d\d|^BV.{8}$/.test(kaal)) return refuse('papiercode-ander-nummer')
  const heel = kaal.length === 14 && kaal.startsWith('PP') ? kaal.slice(2) : kaal
  if ([...heel].some((teken) => !tekens.includes(teken))) return refuse('papiercode-teken')
  if (heel.length !== 12) return refuse('papiercode-lengte')
  if (rest(heel) !== 1) return refuse('papiercode-typefout')
  const gemeente = gemeenteMetCode(String(waarde(heel.slice(0, 3))).padStart(4, '0'))
  const set = vragensetMetNr(waarde(heel.slice(3, 4)))
  const versie = waarde(heel.slice(4, 6))
  if (!gemeente || !set || versie < 1 || versie > set.versie) return refuse('papiercode-onbekend')
  const code = `PP-${heel.slice(0, 4)}-${heel.slice(4, 8)}-${heel.slice(8)}`
  return { ok: true, code, gemeente: gemeente.code, set: set.id, versie }
}

/** A whole number in this many characters. Throws for one that does not fit. */
function letters(getal: number, lengte: number): string {
  if (!Number.isInteger(getal) || getal < 0 || getal >= tekens.length ** lengte)
    throw new Error(`${getal} does not fit`)
  return Array.from({ length: lengte }, (_, plek) => {
    const stap = tekens.length ** (lengte - 1 - plek)
    return tekens[Math.floor(getal / stap) % tekens.length]
  }).join('')
}

const waarde = (woord: string): number =>
  [...woord].reduce((som, teken) => som * tekens.length + tekens.indexOf(teken), 0)

/** What is left of the whole code, read as one number, after dividing by the prime. */
const rest = (woord: string): number =>
  [...woord].reduce((som, teken) => (som * tekens.length + tekens.indexOf(teken)) % priem, 0)
