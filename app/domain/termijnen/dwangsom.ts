import { plusDagen, type Datum } from './kalender.ts'
import { berekenTermijn, type Termijn } from './termijn.ts'

/** What a day costs (Awb 4:17 lid 2): fourteen days each, forty-two together. */
export const staffel = [
  { dagen: 14, perDag: 23 },
  { dagen: 14, perDag: 35 },
  { dagen: 14, perDag: 45 },
] as const
const meesteDagen = 42

export type Dwangsom = {
  eersteDag: Datum
  laatsteDag: Datum
  hoogsteBedrag: number
  vaststellen: Termijn<'dwangsom-vaststellen'>
}

/**
 * What follows when there is no decision two weeks after the ingebrekestelling (Awb 4:17 and 4:18): the day after those weeks is the first that
 * costs money, and no day of the forty-two moves. In: the last of the two weeks, as moved.
 */
export function dwangsomNa(einde: Datum): Dwangsom {
  const laatsteDag = plusDagen(einde, meesteDagen)
  return {
    eersteDag: plusDagen(einde, 1),
    laatsteDag,
    hoogsteBedrag: bedragNa(meesteDagen),
    vaststellen: berekenTermijn('dwangsom-vaststellen', laatsteDag),
  }
}

/** How many euros are due after so many days without a decision. */
export function bedragNa(dagen: number): number {
  let over = dagen
  return staffel.reduce((som, { dagen: hoogstens, perDag }) => {
    const deel = Math.max(0, Math.min(over, hoogstens))
    over -= deel
    return som + deel * perDag
  }, 0)
}

/** Whether an ingebrekestelling comes too soon: the decision term has to be over (Awb 4:17 lid 3). */
export function isTeVroeg(ontvangen: Datum, beslistermijn: Pick<Termijn, 'einddatum'>): boolean {
  return ontvangen <= beslistermijn.einddatum
}
