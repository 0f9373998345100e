import type { RegelNaam } from '../termijnen/regels.ts'

/**
 * The terms that a step of a klantreis names. Only the names stand here: what a term counts from and how long it runs, stands in app/domain/termijnen.
 * The first five are in the law or in its place; the others are in the source documents of the klantreizen.
 */
export const termijnNamen = [
  'wmo-onderzoek',
  'wmo-besluit',
  'jeugd-besluit',
  'intensiteit-aanbieder',
  'start-zorg',
  'zorgplan',
  'gi-afstemming',
  'gi-bepaling-versturen',
  'gi-antwoord-aanbieder',
  'gi-passende-hulp',
  'ret-bespreking',
  'toewijzing-na-verzoek',
  'verzoek-na-start',
  'evaluatie',
] as const satisfies readonly RegelNaam[]
export type TermijnNaam = (typeof termijnNamen)[number]
