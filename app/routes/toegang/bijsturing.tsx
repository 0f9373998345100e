import { BijsturingPagina } from '#app/forms/bijsturing-pagina.tsx'
import { bijsturingAction, bijsturingLoader } from '#app/server/bijsturing-pagina.server.ts'

/** That the help should be done otherwise: asked by each of the three, answered by aanbieder or toegang (D3L-42). */
export const loader = bijsturingLoader('toegang')
export const action = bijsturingAction('toegang')

export default BijsturingPagina
