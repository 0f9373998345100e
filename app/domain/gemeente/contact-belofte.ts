import { plusDagen, type Datum } from '../termijnen/kalender.ts'
import { geenEinddag } from '../termijnen/feestdagen.ts'
import { tel } from '../termijnen/tellen.ts'

/** How many werkdagen it takes at the most until the gemeente is in touch, where no source sets a term. No source gives it: an example, for every gemeente the same. */
export const contactWerkdagen = 10

/** The day by which the gemeente is in touch, counted from the last thing that happened; always a working day. */
export function contactBelofteVan(laatst: Datum): Datum {
  const dag = tel(laatst, { lengte: contactWerkdagen, eenheid: 'werkdag' }, false, 'streng')
  return geenEinddag(dag) ? contactBelofteVan(plusDagen(laatst, 1)) : dag
}
