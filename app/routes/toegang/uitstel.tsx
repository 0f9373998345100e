import { besluitOp, besluitTermijnVan } from '#app/domain/traject/te-laat.ts'
import { meldUitstel } from '#app/usecases/te-laat.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader } from './regie-pagina.server.ts'

const pagina = {
  naam: 'uitstel',
  velden: () => [
    { naam: 'tot', soort: 'datum', vanafVandaag: true, nodig: true },
    { naam: 'uitleg', soort: 'lang', max: 2000, nodig: true },
  ],
  dicht: (traject) => {
    if (besluitOp(traject)) return 'besluit-is-er'
    return besluitTermijnVan(traject) ? null : 'nog-geen-besluittermijn'
  },
  doe: (ctx, id, { formulier, waarden }) =>
    meldUitstel(ctx, id, formulier, { tot: waarden['tot'] ?? '', uitleg: waarden['uitleg'] ?? '' }),
} satisfies Parameters<typeof regieLoader>[0]

/** That the decision comes later, with a new day and why: the inwoner reads it (Awb 4:14). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
