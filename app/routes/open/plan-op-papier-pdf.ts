import type { LoaderFunctionArgs } from '@remix-run/node'
import { legalNow } from '#app/server/klok.server.ts'
import { pdfAntwoord } from '#app/server/pdf/antwoord.server.ts'
import { tekenDocument } from '#app/server/pdf/document.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { leegPlan } from './plan-op-papier.server.ts'

/** The blank plan as a letter, with its code under every page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { code, document } = leegPlan(taalOf(request), params.gemeente)
  return pdfAntwoord(await tekenDocument(document, legalNow()), `plan-${code}.pdf`)
}
