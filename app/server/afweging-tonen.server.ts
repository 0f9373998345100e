import { inHetNederlands, alsGetoond, type BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { vrijeHulpIn } from '#app/domain/gemeente/vrije-hulp.ts'
import { heleVraag, type Gewogen } from '#app/domain/traject/afweging-feiten.ts'
import { regelingenVoor, volgordeVoor } from '#app/domain/traject/afweging-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { OpenAfweging } from '#app/usecases/afweging.server.ts'
import { dag } from './datum.server.ts'

/** What was weighed for one result, as it is read: in the order in which it was weighed, with the words and who wrote them. */
export function toonWeging(taal: Taal, gewogen: Gewogen, { traject, tekstVan }: OpenAfweging) {
  const woorden = (id: string) => tekstVan(id)?.woorden ?? ''
  return {
    uitkomst: gewogen.uitkomst,
    levenslang: gewogen.levenslang,
    woorden: woorden(gewogen.tekst),
    naam: tekstVan(gewogen.tekst)?.naam ?? '',
    dag: dag(taal, gewogen.op),
    bronnen: volgordeVoor(traject).flatMap((bron) => {
      const gezegd = gewogen.bronnen.find((een) => een.bron === bron)
      return gezegd ? [{ bron, oordeel: gezegd.oordeel, woorden: woorden(gezegd.tekst) }] : []
    }),
    plekken: plekkenVan(traject, gewogen),
    regelingen: regelingenVoor(traject).flatMap((regeling) => {
      const stand = gewogen.regelingen[regeling]
      return stand ? [{ regeling, stand }] : []
    }),
  }
}

export type GetoondeWeging = ReturnType<typeof toonWeging>

/** The free help that was meant; a place that is not on the list any more is left out. */
const plekkenVan = ({ gemeente }: Pick<Traject, 'gemeente'>, { plekken }: Gewogen) =>
  vrijeHulpIn(gemeente).filter(({ id }) => plekken.includes(id))

/** What a result is about, in the words of the plan: as the inwoner read them, or for staff in Dutch. Empty for the question as a whole. */
export function resultaatTekst(plan: BevrorenPlan, bladzijde: string, wie: 'inwoner' | 'staf'): string {
  if (bladzijde === heleVraag) return ''
  const [wat] = plan.onderdelen.find((een) => een.bladzijde === bladzijde)?.antwoorden ?? []
  if (!wat) return ''
  return wie === 'inwoner' ? alsGetoond(wat.antwoord) : inHetNederlands(plan)(wat.antwoord)
}

/** Where in the plan somebody says not to agree with what was weighed for a result: at that result, or for the question as a whole at the help. */
export const oneensBij = (bladzijde: string): string => (bladzijde === heleVraag ? 'welke-hulp' : bladzijde)
