import {
  alsGetoond,
  inHetNederlands,
  type BevrorenAntwoord,
  type BevrorenPlan,
  type Tekst,
} from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { isGetypt } from '#app/domain/perspectiefplan/getypt.ts'
import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import type { Zin } from '#app/ui/in-taal.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { voertaalVan } from './taal.server.ts'

/** Who reads a version: the inwoner in the words that were on the screen, the staff in Dutch. */
export type Leest = 'inwoner' | 'staf'

/**
 * How the frozen texts of a version are read on a page: in which words, and in which language when that is not the one of the page (WCAG 3.1.2).
 * What somebody typed says none: nobody asks in which language it is. In: the version, the words of the page, and who reads.
 */
export function bevrorenZinnen(plan: Pick<BevrorenPlan, 'set' | 'taal'>, taal: Taal, wie: Leest) {
  const woord = wie === 'inwoner' ? alsGetoond : inHetNederlands(plan)
  const eigen = wie === 'inwoner' ? voertaalVan(plan.taal as Taal) : 'nl'
  const zeg = (tekst: string): Zin => (eigen === voertaalVan(taal) ? tekst : { tekst, taal: eigen })
  const set = vragensetMetId(plan.set)
  const antwoord = (bladzijde: string, { veld, antwoord: tekst }: Antwoord): Zin =>
    isGetypt(set, bladzijde, veld) || tekst.getoond === tekst.nl ? woord(tekst) : zeg(woord(tekst))
  return {
    /** A heading or a question; `vorm` says it with something around it, such as its number. */
    kop: (tekst: Tekst, vorm: (woorden: string) => string = (woorden) => woorden): Zin => zeg(vorm(woord(tekst))),
    antwoord,
    /** The questions of a page with their answers; of what was known about the betrokkene the page is ''. */
    rijen: (bladzijde: string, antwoorden: readonly BevrorenAntwoord[]) =>
      antwoorden.map((een) => ({ vraag: zeg(woord(een.vraag)), antwoord: antwoord(bladzijde, een) })),
  }
}

type Antwoord = Pick<BevrorenAntwoord, 'veld' | 'antwoord'>
