import type { Wet } from '../traject/gebeurtenissen.ts'

/** What somebody of the toegang can know most about (D1-19). EXAMPLE CONTENT: the source names no areas; these follow question 7 and the two laws. */
export const deskundigheden = [
  'opvoeden',
  'gedrag',
  'verstandelijke-beperking',
  'lichamelijke-beperking',
  'psychische-kwetsbaarheid',
  'verslaving',
  'ouderen',
  'geld',
  'wonen',
  'school-en-werk',
] as const
export type Deskundigheid = (typeof deskundigheden)[number]

/** Which expertise fits an area the inwoner ticked in question 7 of the plan. */
const bijGebied: Record<string, readonly Deskundigheid[]> = {
  gezin: ['opvoeden', 'gedrag'],
  wonen: ['wonen'],
  gezondheid: ['lichamelijke-beperking', 'psychische-kwetsbaarheid', 'verslaving'],
  'school-werk': ['school-en-werk'],
  geld: ['geld'],
  vervoer: ['lichamelijke-beperking', 'ouderen'],
  'zorg-voor-uzelf': ['ouderen', 'lichamelijke-beperking', 'verstandelijke-beperking'],
}
const bijWet: Record<Wet, readonly Deskundigheid[]> = {
  jeugd: ['opvoeden', 'gedrag'],
  wmo: ['ouderen', 'lichamelijke-beperking', 'psychische-kwetsbaarheid'],
  onbekend: [],
}

type Collega = { id: string; naam: string; deskundigheid: readonly string[] }

/**
 * The colleagues, who fits best first: two for each expertise that fits an area of the plan, one for each that fits the law; then by name as they came.
 * A suggestion: everybody stays in the list, and a person chooses.
 */
export function opPassendheid<C extends Collega>(
  collegas: readonly C[],
  { wet, gebieden }: { wet: Wet; gebieden: readonly string[] },
): (C & { past: string[] })[] {
  const gevraagd = new Set<string>(gebieden.flatMap((gebied) => bijGebied[gebied] ?? []))
  const algemeen = new Set<string>(bijWet[wet])
  const punten = ({ deskundigheid }: Collega) =>
    deskundigheid.reduce((som, een) => som + (gevraagd.has(een) ? 2 : algemeen.has(een) ? 1 : 0), 0)
  return collegas
    .map((collega) => ({
      ...collega,
      past: collega.deskundigheid.filter((een) => gevraagd.has(een) || algemeen.has(een)),
    }))
    .sort((een, ander) => punten(ander) - punten(een))
}
