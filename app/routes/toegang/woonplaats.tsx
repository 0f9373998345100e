import { woonplaatsbronnen, woonplaatsen } from '#app/domain/traject/controle.ts'
import { legControleVast } from '#app/usecases/regie.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

const pagina: Pagina = {
  naam: 'woonplaats',
  velden: () => [
    { naam: 'uitkomst', soort: 'keuze', opties: woonplaatsen, nodig: true },
    { naam: 'bron', soort: 'keuze', opties: woonplaatsbronnen, nodig: true },
  ],
  waarden: ({ traject: { controle } }) => ({
    uitkomst: controle.woonplaats?.uitkomst ?? '',
    bron: controle.woonplaats?.bron ?? '',
  }),
  doe: (ctx, id, { formulier, waarden }) =>
    legControleVast(ctx, id, formulier, {
      type: 'LegWoonplaatsVast',
      uitkomst: waarden['uitkomst'] as (typeof woonplaatsen)[number],
      bron: waarden['bron'] as (typeof woonplaatsbronnen)[number],
    }),
}

/** Which gemeente has to help (Jeugdwet 1.1 woonplaats; Wmo 2015 1.2.1), and where that was looked up. */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
