import { StapPagina } from '#app/forms/stap-pagina.tsx'
import { stapAction, stapLoader } from '#app/server/stap-pagina.server.ts'

/** A step of the klantreis that has no page of its own yet: the inwoner says it is done. */
export const loader = stapLoader('inwoner')
export const action = stapAction('inwoner')

export default StapPagina
