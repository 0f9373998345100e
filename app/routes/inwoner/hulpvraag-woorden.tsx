import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { HulpvraagPagina } from './hulpvraag-pagina.tsx'
import { bewaarVraag, laadVraag } from './hulpvraag-vraag.server.ts'

export const loader = (args: LoaderFunctionArgs) => laadVraag(args, 'woorden')
export const action = (args: ActionFunctionArgs) => bewaarVraag(args, 'woorden')

export default HulpvraagPagina
