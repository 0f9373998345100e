import { zetSpoed } from '#app/usecases/regie.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader } from './regie-pagina.server.ts'

const pagina = {
  naam: 'spoed',
  vrijwilliger: true,
  velden: () => [{ naam: 'spoed', soort: 'keuze', opties: ['ja', 'nee'], nodig: true }],
  waarden: ({ traject }) => ({ spoed: traject.spoed ? 'ja' : '' }),
  doe: (ctx, id, { formulier, waarden }) =>
    zetSpoed(ctx, id, formulier, waarden['spoed'] === 'ja' ? 'MeldSpoed' : 'HefSpoedOp'),
} satisfies Parameters<typeof regieLoader>[0]

/** Help that cannot wait: set, or taken away again (Wmo 2015 2.3.3, Jeugdwet 6.1.3). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
