import { betrekAanbieder, openBetrekken } from '#app/usecases/klantreis.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

type Opening = NonNullable<Awaited<ReturnType<typeof openBetrekken>>>

const pagina: Pagina<Opening> = {
  naam: 'aanbieder',
  open: openBetrekken,
  velden: ({ organisaties }) => [
    { naam: 'organisatie', soort: 'keuze', opties: organisaties.map(({ id }) => id), nodig: true },
    { naam: 'geinformeerd', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  ],
  waarden: ({ traject }) => ({ organisatie: traject.reis.aanbieder ?? '' }),
  opties: ({ organisaties }) => ({
    organisatie: organisaties.map(({ id, naam }) => ({ waarde: id, label: naam })),
  }),
  doe: (ctx, id, { formulier, waarden }) =>
    betrekAanbieder(ctx, id, formulier, {
      organisatie: waarden['organisatie'] ?? '',
      geinformeerd: waarden['geinformeerd'] === 'ja',
    }),
}

/** Lets a zorgaanbieder take part, once the inwoner knows (domain A3 guard 3). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
