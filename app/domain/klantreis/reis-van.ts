import type { Datum } from '../termijnen/kalender.ts'
import type { Klantreis } from './klantreis.ts'
import { geldendeVersie, reisIds, reizen, versieVan } from './reizen.ts'

/** What a traject goes by: which klantreis, and in which version. */
export type ReisKeuze = { id: string; versie: string }

/**
 * What a traject begins with: nobody knows yet which kind of help it is about, so everywhere it is the making of the plan. In: the day of the hulpvraag;
 * one from before the first version gets that.
 */
export function beginReis(dag: Datum): ReisKeuze {
  const { id, versie } = geldendeVersie('perspectiefplan', dag) ?? reizen.perspectiefplan[0]
  return { id, versie }
}

/** What a running traject goes by: the version it began with, whatever came after (D3A-01). Throws for one that never was: never guess. */
export function reisVan({ klantreis: { id, versie } }: { klantreis: ReisKeuze }): Klantreis {
  const bekend = reisIds.find((een) => een === id)
  const reis = bekend && versieVan(bekend, versie)
  if (!reis) throw new Error(`unknown klantreis ${id} version ${versie}`)
  return reis
}
