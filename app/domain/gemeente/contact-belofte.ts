import type { Datum } from '../termijnen/kalender.ts'
import type { DuurRegel } from '../termijnen/regel.ts'
import { telUit } from '../termijnen/termijn.ts'

/** How many werkdagen it takes at the most until the gemeente is in touch, where no source sets a term. No source gives it: an example, for every gemeente the same. */
export const contactWerkdagen = 10

/** A promise and no term: no law moves its last day, but nobody promises to be in touch on a day off. */
const belofte: DuurRegel = {
  ...{ soort: 'duur', nr: '', grond: '', bron: 'portaal', lengte: contactWerkdagen, eenheid: 'werkdag' },
  ...{ schuift: 'werkdag-erna', begint: 'laatste-gebeurtenis', wie: 'gemeente', gemist: null },
}

/** The day by which the gemeente is in touch, counted from the last thing that happened; always a working day. */
export const contactBelofteVan = (laatst: Datum): Datum => telUit(belofte, laatst).einddatum
