import { waaromNietComplex } from '#app/domain/traject/complex.ts'
import { legComplexVast } from '#app/usecases/regie.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

const pagina: Pagina = {
  naam: 'complex',
  velden: () => [{ naam: 'complex', soort: 'keuze', opties: ['ja', 'nee'], nodig: true }],
  dicht: waaromNietComplex,
  waarden: ({ traject }) => (traject.complex ? { complex: 'ja' } : {}),
  doe: (ctx, id, { formulier, waarden }) => legComplexVast(ctx, id, formulier, waarden['complex'] === 'ja'),
}

/** Whether this is a complex casus, so that an aanbieder gets the regional form too (D3L-14). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
