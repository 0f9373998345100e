import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/server/actor.server.ts'
import { documentAntwoord } from '#app/server/document/uitgifte.server.ts'
import { openBestand } from '#app/usecases/eigen-plan.server.ts'

/** A file of the traject, to be saved and never to be shown; that it was opened stands in the read log. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openBestand(ctx, params.traject ?? '', params.document ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { document, traject, inhoud } = gevonden
  return documentAntwoord(document, `${document.soort}-${traject.nummer}`, inhoud())
}
