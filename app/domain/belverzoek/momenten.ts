import { geenEinddag } from '../termijnen/feestdagen.ts'
import { datumVan, plusDagen, type Datum } from '../termijnen/kalender.ts'

/** Half a working day on which the toegang can call: '2026-04-13-ochtend'. */
export type Moment = `${Datum}-${Dagdeel}`
export type Dagdeel = 'ochtend' | 'middag'

/** From this hour on the toegang can no longer promise to call in that part of the same day. */
const teLaat: Record<Dagdeel, number> = { ochtend: 11, middag: 16 }

const uurInNederland = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The half days somebody can choose: what is left of today and the next working day, or the next two working days. */
export function momentenVanaf(now: Date): Moment[] {
  const vandaag = datumVan(now)
  const uur = Number(uurInNederland.format(now))
  const dagen: Moment[][] = []
  for (let dag = vandaag; dagen.length < 2; dag = plusDagen(dag, 1)) {
    if (geenEinddag(dag)) continue
    const delen = (['ochtend', 'middag'] as const).filter((deel) => dag !== vandaag || uur < teLaat[deel])
    if (delen.length > 0) dagen.push(delen.map((deel): Moment => `${dag}-${deel}`))
  }
  return dagen.flat()
}

/** The day and the part of the day of a moment, or null for another text. */
export function leesMoment(tekst: string): { dag: Datum; deel: Dagdeel } | null {
  const [, dag, deel] = /^(\d{4}-\d{2}-\d{2})-(ochtend|middag)$/.exec(tekst) ?? []
  return dag && deel ? { dag, deel: deel as Dagdeel } : null
}

/** The last day on which the toegang calls or sends: the last day that was chosen, or the second working day for who has no wish. */
export function uiterlijkVan(now: Date, gekozen: readonly string[]): Datum {
  const dagen = (gekozen.length > 0 ? gekozen : momentenVanaf(now)).map((een) => leesMoment(een)?.dag ?? '').sort()
  return dagen.at(-1)!
}
