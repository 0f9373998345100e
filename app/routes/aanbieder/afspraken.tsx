import { AfsprakenPagina } from '#app/forms/afspraken-pagina.tsx'
import { afsprakenAction, afsprakenLoader } from '#app/server/afspraken-bladzijde.server.ts'

/** The promises of a traject for an aanbieder that takes part: it writes down and ends its own (D1-30). */
export const loader = afsprakenLoader('aanbieder')
export const action = afsprakenAction('aanbieder')

export default AfsprakenPagina
