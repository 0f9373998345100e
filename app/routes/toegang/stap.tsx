import { StapPagina } from '#app/forms/stap-pagina.tsx'
import { stapAction, stapLoader } from '#app/server/stap-pagina.server.ts'

/** A step of the klantreis that has no page of its own yet: the toegang says it is done, for whoever has no door here too. */
export const loader = stapLoader('toegang')
export const action = stapAction('toegang')

export default StapPagina
