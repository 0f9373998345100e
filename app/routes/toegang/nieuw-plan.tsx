import { nieuwPlanRedenen, type NieuwPlanReden } from '#app/domain/traject/nieuw-plan.ts'
import { beginNieuwPlan } from '#app/usecases/regie.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

const pagina: Pagina = {
  naam: 'nieuw-plan',
  velden: () => [{ naam: 'waarvoor', soort: 'keuze', opties: nieuwPlanRedenen, nodig: true }],
  dicht: ({ akkoord }) => (akkoord.antwoord?.wat === 'ja' ? null : 'nog-geen-akkoord'),
  doe: (ctx, id, { formulier, waarden }) => beginNieuwPlan(ctx, id, formulier, waarden['waarvoor'] as NieuwPlanReden),
}

/** A new plan for evaluation or prolonging: it starts from the last one that was agreed (D1-32). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
