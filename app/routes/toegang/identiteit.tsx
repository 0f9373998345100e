import { identiteitsbewijzen } from '#app/domain/traject/controle.ts'
import { legControleVast } from '#app/usecases/regie.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

type Document = (typeof identiteitsbewijzen)[number]

const pagina: Pagina = {
  naam: 'identiteit',
  velden: () => [
    { naam: 'document', soort: 'keuze', opties: identiteitsbewijzen, nodig: true },
    { naam: 'gezien', soort: 'datum', totVandaag: true, nodig: true },
  ],
  waarden: ({ traject: { controle } }) => ({
    document: controle.identiteit?.document ?? '',
    gezien: controle.identiteit?.gezienOp ?? '',
  }),
  doe: (ctx, id, { formulier, waarden }) =>
    legControleVast(ctx, id, formulier, {
      type: 'LegIdentiteitVast',
      document: waarden['document'] as Document,
      gezienOp: waarden['gezien'] ?? '',
    }),
}

/** Which kind of document was seen and when (Wmo 2015 2.3.4): no number, no copy. */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
