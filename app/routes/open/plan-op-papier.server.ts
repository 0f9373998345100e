import { randomBytes } from 'node:crypto'
import { maakPapiercode } from '#app/domain/perspectiefplan/papiercode.ts'
import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import { papierenPlan } from '#app/server/papieren-plan.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { gemeenteOf } from './open-gemeente.server.ts'

/** The blank plan of a gemeente, under a code of its own each time it is asked for. Nothing is kept of who asks. */
export function leegPlan(taal: Taal, slug: string | undefined) {
  const gemeente = gemeenteOf(slug)
  const set = vragensetMetId(gemeente.vragenset)
  const code = maakPapiercode({ gemeente: gemeente.code, set: set.id, versie: set.versie }, randomBytes(4))
  return { gemeente, code, document: papierenPlan({ taal, gemeente, set, code }) }
}
