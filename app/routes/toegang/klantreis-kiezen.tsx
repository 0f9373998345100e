import { ingangen, soortenHulp, type Ingang, type SoortHulp } from '#app/domain/klantreis/per-gemeente.ts'
import { isReisId } from '#app/domain/klantreis/reizen.ts'
import { kiesKlantreis } from '#app/usecases/klantreis.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader } from './regie-pagina.server.ts'

const bekend = soortenHulp.filter((hulp) => hulp !== 'onbekend')
const gewoon = 'gewoon'

const pagina = {
  naam: 'klantreis',
  velden: () => [
    { naam: 'hulp', soort: 'keuze', opties: bekend, nodig: true },
    { naam: 'via', soort: 'keuze', opties: ingangen, nodig: true },
    {
      naam: 'ernaast',
      soort: 'keuze',
      opties: [gewoon, 'specialistische-jeugdhulp', 'toekenning-jeugdhulp'],
      nodig: true,
    },
  ],
  waarden: ({ traject: { reis, klantreis } }) => ({
    hulp: reis.gekozenOp ? reis.hulp : '',
    via: reis.via,
    ernaast:
      klantreis.id === 'specialistische-jeugdhulp' || klantreis.id === 'toekenning-jeugdhulp' ? klantreis.id : gewoon,
  }),
  doe: (ctx, id, { formulier, waarden }) =>
    kiesKlantreis(ctx, id, formulier, {
      hulp: waarden['hulp'] as SoortHulp,
      via: waarden['via'] as Ingang,
      ernaast: isReisId(waarden['ernaast']) ? waarden['ernaast'] : '',
    }),
} satisfies Parameters<typeof regieLoader>[0]

/** What kind of help it is about and who referred: with that the toegang sets the klantreis this gemeente names for it (D3A-01, D3A-03). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
