import type { Regel } from './regel.ts'
import { regelsAfspraken } from './regels-afspraken.ts'
import { regelsBesluit } from './regels-besluit.ts'
import { regelsBezwaar } from './regels-bezwaar.ts'
import { regelsGegevens } from './regels-gegevens.ts'
import { regelsHulp } from './regels-hulp.ts'
import { regelsIjw } from './regels-ijw.ts'

const rijen = {
  ...regelsHulp,
  ...regelsBesluit,
  ...regelsBezwaar,
  ...regelsGegevens,
  ...regelsAfspraken,
  ...regelsIjw,
}

export type RegelNaam = keyof typeof rijen
/** The names of the rules of this kind. */
export type NaamVan<S extends Regel['soort']> = {
  [N in RegelNaam]: (typeof rijen)[N]['soort'] extends S ? N : never
}[RegelNaam]
/** The rules that count a length from one date. */
export type TelNaam = NaamVan<'duur' | 'keten' | 'eu'>

/** Every term the portal knows, by name. */
export const regels: Record<RegelNaam, Regel> = rijen

export const regelNamen = Object.keys(rijen) as RegelNaam[]

/** The list of terms has one number more for the bezwaar: the same term, with other dates worked out. */
const zelfdeNummer: Record<string, string> = { L10b: 'L10' }

/** The rules that this name or this number (`L3`) means, the first one first; none when there is no such rule. */
export function zoekRegels(tekst: string): RegelNaam[] {
  if (Object.hasOwn(regels, tekst)) return [tekst as RegelNaam]
  const nr = zelfdeNummer[tekst] ?? tekst
  return regelNamen.filter((naam) => regels[naam].nr === nr)
}
