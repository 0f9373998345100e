import { isSpoed, wachtOpOordeel } from '#app/domain/traject/spoed.ts'
import { beoordeelSpoed } from '#app/usecases/regie.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader } from './regie-pagina.server.ts'

/** Needed with 'nee' to who asked for help at once: they read why it can wait. Otherwise nobody has to explain (D1-24). */
const uitleg = { naam: 'uitleg', soort: 'lang', max: 2000 } as const

const pagina = {
  naam: 'spoed',
  vrijwilliger: true,
  velden: ({ traject }) => [
    { naam: 'spoed', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
    wachtOpOordeel(traject.spoed) ? { ...uitleg, alleenBij: { veld: 'spoed', waarde: 'nee' } } : uitleg,
  ],
  waarden: ({ traject: { spoed } }) => ({ spoed: isSpoed(spoed) && !wachtOpOordeel(spoed) ? 'ja' : '' }),
  doe: (ctx, id, { formulier, waarden }) =>
    beoordeelSpoed(ctx, id, formulier, { spoed: waarden['spoed'] === 'ja', uitleg: waarden['uitleg'] ?? '' }),
} satisfies Parameters<typeof regieLoader>[0]

/** Whether help cannot wait: what the inwoner said is judged here, or it is seen or taken away by the toegang itself (Wmo 2015 2.3.3, Jeugdwet 6.1.3). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
