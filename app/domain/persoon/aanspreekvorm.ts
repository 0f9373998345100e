import type { Datum } from '../termijnen/kalender.ts'
import { leeftijdOp } from '../termijnen/leeftijd.ts'

export type Aanspreekvorm = 'u' | 'je'

/** Who reads, never whom it is about: the birth date when it is known, and whether they signed in for somebody else. */
export type Lezer = { geboortedatum: Datum | null; voorAnder: boolean }

/**
 * How a reader is spoken to in Dutch on a day: 'je' to a jeugdige who signed in for themselves, 'u' from the day they turn 18 (BW 1:233). There
 * is no lower bound: to a child of ten 'u' is stranger still. 'u' when nobody knows the age, and to whoever signed in for somebody else.
 */
export function aanspreekvorm({ geboortedatum, voorAnder }: Lezer, vandaag: Datum): Aanspreekvorm {
  const jeugdige = geboortedatum !== null && leeftijdOp(geboortedatum, vandaag) < 18
  return jeugdige && !voorAnder ? 'je' : 'u'
}
