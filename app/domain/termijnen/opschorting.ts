import { dagenTussen, plusDagen, type Datum } from './kalender.ts'

/**
 * Days on which a term stood still: `van` is the day of the request to complete, `tot` the day on which it was completed or on which the time for it was
 * over. Neither of the two stands still itself (Awb 4:15 lid 1, 7:10 lid 2).
 */
export type Opschorting = { van: Datum; tot: Datum }
export type OpschortingFout = 'opschorting-omgekeerd' | 'opschorting-voor-begin' | 'opschorting-na-einde'

/** How many days stood still; a day in two suspensions counts once. */
export function opgeschorteDagen(opschortingen: readonly Opschorting[]): number {
  let dagen = 0
  let gehad = ''
  for (const { van, tot } of opVolgorde(opschortingen)) {
    const eerste = [plusDagen(van, 1), gehad].sort()[1]!
    if (tot <= eerste) continue
    dagen += dagenTussen(eerste, tot)
    gehad = tot
  }
  return dagen
}

/** What is wrong with these suspensions, or null: they end before they begin, begin before the term or after its end as it was by then. */
export function foutInOpschorting(
  begin: Datum,
  opschortingen: readonly Opschorting[],
  eindeMet: (eerder: readonly Opschorting[]) => Datum,
): OpschortingFout | null {
  const volgorde = opVolgorde(opschortingen)
  for (const [plek, { van, tot }] of volgorde.entries()) {
    if (tot < van) return 'opschorting-omgekeerd'
    if (van < begin) return 'opschorting-voor-begin'
    if (van > eindeMet(volgorde.slice(0, plek))) return 'opschorting-na-einde'
  }
  return null
}

const opVolgorde = (opschortingen: readonly Opschorting[]) =>
  [...opschortingen].sort((een, ander) => een.van.localeCompare(ander.van))
