import { datumVan } from '../termijnen/kalender.ts'

/** Letters and digits that nobody mistakes for each other when reading them out over the phone: no I, L, O, U, 0, 1. */
const tekens = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A number people can read out: 'EK-2026-7K3F-9QXM'. In: the kind (EK for a traject, OB for a proof of receipt), the moment, and eight or
 * more random bytes. It tells nothing about the person and does not show how many there are. Throws for
 * fewer bytes: a short number is easy to guess.
 */
export function nieuwNummer(soort: 'EK' | 'OB', now: Date, toeval: Uint8Array): string {
  if (toeval.length < 8) throw new Error('a number needs eight random bytes')
  const letters = Array.from(toeval.slice(0, 8), (getal) => tekens[getal % tekens.length])
  return `${soort}-${datumVan(now).slice(0, 4)}-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
