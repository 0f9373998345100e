import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/server/actor.server.ts'
import { pdfAntwoord } from '#app/server/pdf/antwoord.server.ts'
import { tekenDocument } from '#app/server/pdf/document.server.ts'
import { leesVersienummer } from '#app/server/versienummer.ts'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { versieDocument } from './plan-tekst.server.ts'

/** The same version as a letter to keep: the text of the page, drawn from the same list. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const nr = leesVersienummer(params.nr)
  const gevonden = await openVersie(ctx, params.traject ?? '', nr, 'versie-pdf')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const bytes = await tekenDocument(versieDocument(ctx.taal, gevonden), ctx.now)
  return pdfAntwoord(bytes, `plan-${gevonden.traject.nummer}-versie-${nr}.pdf`)
}
