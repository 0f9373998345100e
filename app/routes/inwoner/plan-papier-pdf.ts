import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/server/actor.server.ts'
import { pdfAntwoord } from '#app/server/pdf/antwoord.server.ts'
import { tekenDocument } from '#app/server/pdf/document.server.ts'
import { mijnPlanOpPapier } from './plan-papier.server.ts'

/** The same paper as a letter, with its code under every page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { code, document } = await mijnPlanOpPapier(ctx, params.traject ?? '')
  return pdfAntwoord(await tekenDocument(document, ctx.now), `plan-${code}.pdf`)
}
