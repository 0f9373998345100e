import { opPassendheid } from '#app/domain/toewijzing/deskundigheden.ts'
import { openToewijzing, wijsToe } from '#app/usecases/regie.server.ts'
import { deskundigheidTekst, gebiedenUit } from './deskundigheid.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

type Opening = NonNullable<Awaited<ReturnType<typeof openToewijzing>>>

const niemand = 'niemand'

const pagina: Pagina<Opening> = {
  naam: 'toewijzen',
  open: openToewijzing,
  velden: ({ collegas }) => [
    { naam: 'behandelaar', soort: 'keuze', opties: [...collegas.map(({ id }) => id), niemand], nodig: true },
  ],
  waarden: ({ traject }) => ({ behandelaar: traject.behandelaar ?? '' }),
  opties: ({ traject, plan, collegas }, taal) => {
    const rang = opPassendheid(collegas, { wet: traject.wet, gebieden: plan ? gebiedenUit(plan) : [] })
    return {
      behandelaar: [
        ...rang.map((collega) => ({ waarde: collega.id, label: deskundigheidTekst(taal, collega) })),
        { waarde: niemand, label: deskundigheidTekst(taal, null) },
      ],
    }
  },
  doe: (ctx, id, { formulier, waarden }) => {
    const { behandelaar = '' } = waarden
    return wijsToe(ctx, id, formulier, behandelaar === niemand ? '' : behandelaar)
  },
}

/** Who takes this traject in hand: the colleagues with what they know most about, who fits best first (D1-19). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
