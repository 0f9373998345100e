import { plusDagen, type Datum } from '../termijnen/kalender.ts'
import type { Aanbieder } from './aanbieder.ts'

/** How long people wait, and how many can come: as the aanbieder itself says it. */
export type Ruimte = Pick<Aanbieder, 'wachtWeken' | 'plaatsen'>

export const hoogsteWachtWeken = 260
export const hoogstePlaatsen = 999

/** After so many days what was said is asked again. */
export const oudNaDagen = 30

/** True when this was said too long ago to go by, or never. */
export const isVerouderd = (opgegevenOp: Datum | null, vandaag: Datum): boolean =>
  opgegevenOp === null || plusDagen(opgegevenOp, oudNaDagen) < vandaag

/** Both as one number, for a form to say what it showed. */
export const alsStempel = ({ wachtWeken, plaatsen }: Ruimte): number =>
  ((wachtWeken ?? -1) + 1) * (hoogstePlaatsen + 2) + (plaatsen ?? -1) + 1

/** What a form showed, out of that number; null when no form showed it. */
export function uitStempel(stempel: number): Ruimte | null {
  const [weken, plaatsen] = [Math.floor(stempel / (hoogstePlaatsen + 2)), stempel % (hoogstePlaatsen + 2)]
  if (weken > hoogsteWachtWeken + 1) return null
  return { wachtWeken: weken === 0 ? null : weken - 1, plaatsen: plaatsen === 0 ? null : plaatsen - 1 }
}

/** A whole number from 0 to this, or null for an empty field; undefined when it is neither. */
export function leesAantal(getypt: string, hoogste: number): number | null | undefined {
  const tekst = getypt.trim()
  if (tekst === '') return null
  return /^\d{1,4}$/.test(tekst) && Number(tekst) <= hoogste ? Number(tekst) : undefined
}
