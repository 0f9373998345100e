import { EvaluatiePagina } from '#app/forms/evaluatie-pagina.tsx'
import { evaluatieAction, evaluatieLoader } from '#app/server/evaluatie-pagina.server.ts'

/** How the help goes: whether each result was reached, in the view of all three (D3L-38 to D3L-43). */
export const loader = evaluatieLoader('inwoner')
export const action = evaluatieAction('inwoner')

export default EvaluatiePagina
