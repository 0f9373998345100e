import { data, type LoaderFunctionArgs } from '@remix-run/node'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { GeladenDocument } from '#app/forms/documentpagina.tsx'
import { openAfsprakenoverzicht } from '#app/usecases/afsprakenoverzicht.server.ts'
import { afsprakenDocument } from './afsprakenoverzicht-tonen.server.ts'
import { wieIs } from './hulp-loopt-pagina.server.ts'
import { translate } from './i18n.server.ts'
import { pdfAntwoord } from './pdf/antwoord.server.ts'
import { tekenOpEenBlad } from './pdf/document.server.ts'
import { trajectPad } from './stap-pagina.server.ts'

const terugWoord = { inwoner: 'stap.terug', toegang: 'stap.terugStaf', aanbieder: 'stap.terugAanbieder' } as const

/** The Afspraken Overzicht as a page of this party (D4-32). */
export function overzichtLoader(partij: Partij) {
  return async (args: LoaderFunctionArgs): Promise<GeladenDocument> => {
    const { ctx, gevonden } = await zoek(args, partij, 'afsprakenoverzicht')
    const begin = trajectPad(partij, gevonden.traject.id)
    return {
      ...afsprakenDocument(ctx, gevonden),
      terug: { naar: begin, tekst: translate(ctx.taal, 'beurt')(terugWoord[partij]) },
      pdf: { naar: `${begin}/afsprakenoverzicht/pdf`, tekst: translate(ctx.taal, 'afsprakenoverzicht')('pdf') },
    }
  }
}

/** The same on one A4, to keep or print (D3L-28): the text of the page, drawn from the same list. */
export function overzichtPdfLoader(partij: Partij) {
  return async (args: LoaderFunctionArgs) => {
    const { ctx, gevonden } = await zoek(args, partij, 'afsprakenoverzicht-pdf')
    const bytes = await tekenOpEenBlad(afsprakenDocument(ctx, gevonden), ctx.now)
    return pdfAntwoord(bytes, `afsprakenoverzicht-${gevonden.traject.nummer}.pdf`)
  }
}

async function zoek({ request, params }: LoaderFunctionArgs, partij: Partij, wat: string) {
  const ctx = await wieIs(request, partij)
  const gevonden = await openAfsprakenoverzicht(ctx, params['traject'] ?? '', wat)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { ctx, gevonden }
}
