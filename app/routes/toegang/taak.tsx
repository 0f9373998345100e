import { taakRollen, taakSoorten, type TaakRol, type TaakSoort } from '#app/domain/traject/taken.ts'
import { translate } from '#app/server/i18n.server.ts'
import { openTaken, vraagTaak } from '#app/usecases/taken.server.ts'
import { deskundigheidTekst } from './deskundigheid.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

type Opening = NonNullable<Awaited<ReturnType<typeof openTaken>>>

const ander = 'ander'
const bijAnder = { veld: 'aan', waarde: ander }

const pagina: Pagina<Opening> = {
  naam: 'taak',
  open: openTaken,
  velden: ({ collegas }) => [
    { naam: 'aan', soort: 'keuze', opties: [...collegas.map(({ id }) => id), ander], nodig: true },
    { naam: 'rol', soort: 'keuze', opties: taakRollen.filter((rol) => rol !== 'collega'), alleenBij: bijAnder },
    { naam: 'wie', soort: 'kort', max: 200, alleenBij: bijAnder },
    { naam: 'wat', soort: 'keuze', opties: taakSoorten, nodig: true },
    { naam: 'vraag', soort: 'lang', max: 4000, nodig: true },
    { naam: 'tot', soort: 'datum', vanafVandaag: true, nodig: true },
  ],
  opties: ({ collegas }, taal) => ({
    aan: [
      ...collegas.map((een) => ({ waarde: een.id, label: deskundigheidTekst(taal, { ...een, past: [] }) })),
      { waarde: ander, label: translate(taal, 'regie')('taak.ander') },
    ],
  }),
  doe: (ctx, id, { formulier, waarden }) => {
    const collega = waarden['aan'] !== ander
    return vraagTaak(ctx, id, formulier, {
      rol: collega ? 'collega' : (waarden['rol'] as TaakRol),
      aan: collega ? (waarden['aan'] ?? '') : null,
      wie: waarden['wie'] ?? '',
      wat: waarden['wat'] as TaakSoort,
      vraag: waarden['vraag'] ?? '',
      tot: waarden['tot'] ?? '',
    })
  },
}

/** Asks a colleague or another professional something, before a day (D1-21). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
