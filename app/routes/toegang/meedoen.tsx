import { laatBetrokkeneMeedoen } from '#app/usecases/instemmen.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

const pagina: Pagina = {
  naam: 'meedoen',
  velden: () => [],
  doe: (ctx, id, { formulier }) => laatBetrokkeneMeedoen(ctx, id, formulier),
}

/** Lets the person it is about take part with a sign-in of their own, so that a jeugdige from 12 answers for themselves (D2-08). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
