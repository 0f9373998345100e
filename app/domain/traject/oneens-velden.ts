import type { Veld } from '../perspectiefplan/vragen.ts'
import { uitkomstenGesprek } from './uitvoering-feiten.ts'

/** What is written down about a talk over the zorgplan: the day, what came of it, and in words (D3L-33, D3L-34). */
export const gesprekVelden: readonly Veld[] = [
  { naam: 'dag', soort: 'datum', totVandaag: true, nodig: true },
  { naam: 'uitkomst', soort: 'keuze', opties: uitkomstenGesprek, nodig: true },
  { naam: 'woorden', soort: 'lang', max: 4000, nodig: true },
]
