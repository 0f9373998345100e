import { randomBytes } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { gegevensVan } from '#app/domain/perspectiefplan/gegevens.ts'
import { maakPapiercode } from '#app/domain/perspectiefplan/papiercode.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { papierenPlan } from '#app/server/papieren-plan.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { openPlanMetBetrokkene } from '#app/usecases/perspectiefplan.server.ts'

/** The plan of this inwoner as a paper: what is filled in stands on it. A plan that cannot be changed now leads to its own page. */
export async function mijnPlanOpPapier(ctx: InwonerCtx, trajectId: string) {
  const plan = await openPlanMetBetrokkene(ctx, trajectId, 'plan-papier')
  const gemeente = gemeenteMetCode(plan?.traject.gemeente ?? null)
  if (!plan || !gemeente) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, set, passages, betrokkene } = plan
  const begin = `/mijn/traject/${traject.id}/plan`
  if (geslotenOm(traject) || traject.plan.bij === 'toegang') throw redirect(begin, 303)
  const code = maakPapiercode({ gemeente: gemeente.code, set: set.id, versie: set.versie }, randomBytes(4))
  const deel = { nummer: traject.nummer, passages, gegevens: gegevensVan(betrokkene) }
  return { begin, code, document: papierenPlan({ taal: ctx.taal, gemeente, set, code, traject: deel }) }
}
