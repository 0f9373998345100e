import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import {
  overlegWijzen,
  toestemmers,
  toestemWijzen,
  type OverlegWijze,
  type Toestemmer,
  type ToestemWijze,
} from '#app/domain/traject/vooroverleg.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { tekenMetWoorden } from '#app/server/vraag-pagina.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { NieuwOverleg, OpenVooroverleg } from '#app/usecases/vooroverleg.server.ts'

type Uit = Pick<OpenVooroverleg, 'uit'>

const alleenBij = { veld: 'wijze', waarde: 'met-gegevens' satisfies OverlegWijze }

/** The fields of one contact; who said yes to personal data, when and how is asked where it was named. */
export const overlegVelden = ({ uit }: Uit): readonly Veld[] => [
  { naam: 'aanbieder', soort: 'keuze', opties: uit.map(({ kvk }) => kvk), nodig: true },
  { naam: 'dag', soort: 'datum', totVandaag: true, nodig: true },
  { naam: 'wijze', soort: 'keuze', opties: overlegWijzen, nodig: true },
  { naam: 'wie', soort: 'keuze', opties: toestemmers, alleenBij },
  { naam: 'jaDag', soort: 'datum', totVandaag: true, alleenBij },
  { naam: 'hoe', soort: 'keuze', opties: toestemWijzen, alleenBij },
  { naam: 'over', soort: 'lang', max: 4000, nodig: true },
  { naam: 'uitkomst', soort: 'lang', max: 4000, nodig: true },
]

/** The same fields with their words. What is asked with one answer only, is needed there. */
export function tekenOverleg(taal: Taal, { uit }: Uit): GetekendVeld[] {
  const velden = overlegVelden({ uit })
  const naamVan = (veld: string, kvk: string) =>
    veld === 'aanbieder' ? uit.find((een) => een.kvk === kvk)?.naam : undefined
  const woord = (veld: string, rest: string) => lookUp(taal, 'vooroverleg', `velden.${veld}.${rest}`)
  return tekenMetWoorden(taal, velden, woord, naamVan).map(({ optioneel: _, ...veld }, plek) => ({
    ...veld,
    ...(veld.naam === 'aanbieder' ? { lijst: translate(taal, 'vooroverleg')('velden.aanbieder.kies') } : {}),
    ...bijAntwoord(velden[plek]!),
  }))
}

const bijAntwoord = (veld: Veld) => ('alleenBij' in veld && veld.alleenBij ? { alleenBij: veld.alleenBij } : {})

/** What was filled in, as a contact; a yes of which something is missing is no yes. */
export function overlegUit(waarden: Waarden): NieuwOverleg {
  const tekst = (naam: string) => String(waarden[naam] ?? '')
  const [wie, dag, hoe] = [tekst('wie'), tekst('jaDag'), tekst('hoe')]
  return {
    kvk: tekst('aanbieder'),
    dag: tekst('dag'),
    wijze: tekst('wijze') as OverlegWijze,
    toestemming: wie && dag && hoe ? { wie: wie as Toestemmer, dag, hoe: hoe as ToestemWijze } : null,
    over: tekst('over'),
    uitkomst: tekst('uitkomst'),
  }
}
