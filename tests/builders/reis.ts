import { stapMet } from '#app/domain/klantreis/klantreis.ts'
import type { Ingang, SoortHulp } from '#app/domain/klantreis/per-gemeente.ts'
import { reisVan } from '#app/domain/klantreis/reis-van.ts'
import type { ReisId } from '#app/domain/klantreis/reizen.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { doetZelf, partijVan } from '#app/domain/traject/reis-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { gegeven, naOpdrachten, verhalen } from '#tests/builders/traject.ts'

/** What a klantreis is for, and how one comes in it. */
export const ingangVan: Record<ReisId, { hulp: SoortHulp; via: Ingang } | null> = {
  perspectiefplan: null,
  'lokale-toegang': { hulp: 'jeugd-anders', via: 'toegang' },
  'medisch-verwijzer': { hulp: 'jeugd-anders', via: 'arts' },
  'gecertificeerde-instelling': { hulp: 'jeugd-anders', via: 'gi' },
  'wmo-wonen': { hulp: 'wmo-wonen', via: 'toegang' },
  'specialistische-jeugdhulp': { hulp: 'jeugd-anders', via: 'toegang' },
  'toekenning-jeugdhulp': { hulp: 'jeugd-anders', via: 'toegang' },
}

/** A traject in this klantreis, with the plan agreed. */
export function inReis(reis: ReisId, ...erbij: Gebeurtenis[]): Traject {
  const begin = gegeven(...verhalen.akkoord, ...erbij)
  const ingang = ingangVan[reis]
  return ingang ? naOpdrachten(begin, { type: 'KiesKlantreis', reis, ...ingang }) : begin
}

export const rondAf = (nu: Traject, stap: string, anders: Partial<Command & { type: 'RondStapAf' }> = {}): Command => ({
  type: 'RondStapAf',
  reis: nu.klantreis.id,
  stap,
  partij: partijVan(doetZelf(stapMet(reisVan(nu), stap)!, nu)),
  reden: null,
  ...anders,
})
export const begin = (nu: Traject, stap: string): Command => ({ type: 'BeginStap', reis: nu.klantreis.id, stap })
export const ja: Command = { type: 'BeantwoordZorgplan', door: 'anna', antwoord: 'ja', tekst: null }
export const nee: Command = { type: 'BeantwoordZorgplan', door: 'anna', antwoord: 'nee', tekst: null }
