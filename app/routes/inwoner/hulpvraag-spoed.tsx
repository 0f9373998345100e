import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { HulpvraagPagina } from './hulpvraag-pagina.tsx'
import { bewaarVraag, laadVraag } from './hulpvraag-vraag.server.ts'

/** Asked first: who cannot wait is not kept waiting by the other questions (Wmo 2015 2.3.3, Jeugdwet 6.1.3). */
export const loader = (args: LoaderFunctionArgs) => laadVraag(args, 'spoed')
export const action = (args: ActionFunctionArgs) => bewaarVraag(args, 'spoed')

export default HulpvraagPagina
