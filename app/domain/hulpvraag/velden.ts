import { isLeeg } from '../perspectiefplan/plan.ts'
import type { Veld, Waarden } from '../perspectiefplan/vragen.ts'

export const hulpvraagStappen = ['spoed', 'bellen', 'voor-wie', 'kind', 'woorden'] as const
export type HulpvraagStap = (typeof hulpvraagStappen)[number]

/**
 * What is asked before a traject exists: whether help can wait (Wmo 2015 2.3.3), for whom, and the question in one's own words (D0-01). `namens` only
 * when the sign-in says so.
 */
export function hulpvraagVelden(stap: HulpvraagStap, { namens }: { namens: boolean }): readonly Veld[] {
  switch (stap) {
    case 'spoed':
      return [{ naam: 'spoed', soort: 'keuze', opties: ['nee', 'ja'], nodig: true }]
    case 'bellen':
      return [{ naam: 'telefoon', soort: 'kort', max: 20, aanvullen: 'tel' }]
    case 'voor-wie':
      return [
        { naam: 'voorWie', soort: 'keuze', opties: namens ? ['mij', 'kind', 'namens'] : ['mij', 'kind'], nodig: true },
      ]
    case 'kind':
      return [
        { naam: 'voornaam', soort: 'kort', max: 80, nodig: true },
        { naam: 'achternaam', soort: 'kort', max: 120, nodig: true },
        { naam: 'geboortedatum', soort: 'datum', totVandaag: true, nodig: true },
      ]
    case 'woorden':
      return [{ naam: 'woorden', soort: 'lang', max: 8000, nodig: true }]
  }
}

/** The steps that apply: the numbers to call only when help cannot wait, the child's page only when the question is about a child. */
export function stappenVan({ spoed, voorWie }: Waarden): HulpvraagStap[] {
  const alleenBij: Partial<Record<HulpvraagStap, boolean>> = { bellen: spoed === 'ja', kind: voorWie === 'kind' }
  return hulpvraagStappen.filter((stap) => alleenBij[stap] ?? true)
}

/** Where somebody who comes back goes on: the first step that still needs an answer, or the check when all are. */
export function stapVanVerder(waarden: Waarden): HulpvraagStap | 'controleren' {
  const open = stappenVan(waarden).find((stap) =>
    hulpvraagVelden(stap, { namens: true }).some(({ naam, nodig }) => nodig && isLeeg(waarden[naam])),
  )
  return open ?? 'controleren'
}
