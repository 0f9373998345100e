import { overdrachten, sluitredenen, type Overdracht, type Sluitreden } from '#app/domain/traject/afsluiten.ts'
import { sluitAf } from '#app/usecases/regie.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

const bijOverdracht = { veld: 'reden', waarde: 'niet-voor-ons' }

const pagina: Pagina = {
  naam: 'afsluiten',
  velden: () => [
    { naam: 'reden', soort: 'keuze', opties: sluitredenen, nodig: true },
    { naam: 'uitleg', soort: 'lang', max: 4000, nodig: true },
    { naam: 'ontvanger', soort: 'kort', max: 200, alleenBij: bijOverdracht },
    { naam: 'hoe', soort: 'keuze', opties: overdrachten },
    { naam: 'aangenomen', soort: 'datum', totVandaag: true, alleenBij: bijOverdracht },
  ],
  doe: (ctx, id, { formulier, waarden }) =>
    sluitAf(ctx, id, formulier, {
      reden: waarden['reden'] as Sluitreden,
      uitleg: waarden['uitleg'] ?? '',
      ontvanger: waarden['ontvanger'] ?? '',
      hoe: (waarden['hoe'] ?? '') as Overdracht['hoe'] | '',
      aangenomenOp: waarden['aangenomen'] ?? '',
    }),
}

/** Closes a traject, with an explanation the inwoner reads and, when it is not for us, with who took it over (D1-25). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
