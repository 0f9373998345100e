import { soortEigenPlan } from '#app/domain/traject/eigen-plan.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'

/** The research and the own plan as the file shows them; `wachtOp` is what still has to be done with a plan that was handed in. */
export function toonOnderzoek(taal: Ctx['taal'], { eigenPlan, onderzoek, wet }: Traject) {
  const { stand, op, plan, gelezen, gebruikt } = eigenPlan
  return {
    gestartOp: onderzoek.gestartOp && dagEnTijd(taal, onderzoek.gestartOp),
    stand,
    op: op ? dagEnTijd(taal, op) : '',
    soort: soortEigenPlan[wet],
    wachtOp: !plan || gebruikt ? null : gelezen ? ('gebruiken' as const) : ('lezen' as const),
  }
}
