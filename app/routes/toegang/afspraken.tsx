import { AfsprakenPagina } from '#app/forms/afspraken-pagina.tsx'
import { afsprakenAction, afsprakenLoader } from '#app/server/afspraken-bladzijde.server.ts'

/** The promises of a traject for the toegang: it writes down those of everybody. */
export const loader = afsprakenLoader('toegang')
export const action = afsprakenAction('toegang')

export default AfsprakenPagina
