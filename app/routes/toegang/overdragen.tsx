import { draagOver } from '#app/usecases/overdracht.server.ts'
import { openToewijzing } from '#app/usecases/regie.server.ts'
import { collegasOpRang, type Toewijzing } from './deskundigheid.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

/** Who can get it: everybody but who has it in hand. */
const anderen = ({ traject, collegas }: Toewijzing) => collegas.filter(({ id }) => id !== traject.behandelaar)

const pagina: Pagina<Toewijzing> = {
  naam: 'overdragen',
  open: openToewijzing,
  velden: (opening) => [
    { naam: 'behandelaar', soort: 'keuze', opties: anderen(opening).map(({ id }) => id), nodig: true },
    { naam: 'notitie', soort: 'lang', max: 4000, nodig: true },
  ],
  opties: (opening, taal) => ({
    behandelaar: collegasOpRang(taal, { ...opening, collegas: anderen(opening) }),
  }),
  doe: (ctx, id, { formulier, waarden }) =>
    draagOver(ctx, id, formulier, { behandelaar: waarden['behandelaar'] ?? '', notitie: waarden['notitie'] ?? '' }),
}

/** Hands a traject over to a colleague, who fits it best first, with a note that only the toegang reads (D1-19). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
