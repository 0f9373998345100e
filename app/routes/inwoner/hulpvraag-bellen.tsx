import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { HulpvraagPagina } from './hulpvraag-pagina.tsx'
import { bewaarVraag, laadVraag } from './hulpvraag-vraag.server.ts'

/** The phone first for who cannot wait; the question itself can still be sent. */
export const loader = (args: LoaderFunctionArgs) => laadVraag(args, 'bellen')
export const action = (args: ActionFunctionArgs) => bewaarVraag(args, 'bellen')

export default HulpvraagPagina
