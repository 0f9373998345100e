import { openToewijzing, wijsToe } from '#app/usecases/regie.server.ts'
import { collegasOpRang, deskundigheidTekst, type Toewijzing } from './deskundigheid.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

const niemand = 'niemand'

const pagina: Pagina<Toewijzing> = {
  naam: 'toewijzen',
  open: openToewijzing,
  velden: ({ collegas }) => [
    { naam: 'behandelaar', soort: 'keuze', opties: [...collegas.map(({ id }) => id), niemand], nodig: true },
  ],
  waarden: ({ traject }) => ({ behandelaar: traject.behandelaar ?? '' }),
  opties: (opening, taal) => ({
    behandelaar: [...collegasOpRang(taal, opening), { waarde: niemand, label: deskundigheidTekst(taal, null) }],
  }),
  doe: (ctx, id, { formulier, waarden }) => {
    const { behandelaar = '' } = waarden
    return wijsToe(ctx, id, formulier, behandelaar === niemand ? '' : behandelaar)
  },
}

/** Who takes this traject in hand: the colleagues with what they know most about, who fits best first (D1-19). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
