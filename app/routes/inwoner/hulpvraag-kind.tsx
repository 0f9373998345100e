import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { HulpvraagPagina } from './hulpvraag-pagina.tsx'
import { bewaarVraag, laadVraag } from './hulpvraag-vraag.server.ts'

export const loader = (args: LoaderFunctionArgs) => laadVraag(args, 'kind')
export const action = (args: ActionFunctionArgs) => bewaarVraag(args, 'kind')

export default HulpvraagPagina
