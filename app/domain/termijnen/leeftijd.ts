import { delenVan, isDatum, plusDagen, type Datum } from './kalender.ts'

/** The age in whole years on a day; somebody born on 29 February turns a year older on 1 March of a common year. */
export function leeftijdOp(geboortedatum: Datum, dag: Datum): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4))
  return dag.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren
}

/** The day on which somebody reaches this age; who was born on 29 February, on 1 March when the year has no such day (D3M-16). */
export function verjaardag(geboren: Datum, leeftijd: number): Datum {
  const [jaar, maand, dag] = delenVan(geboren)
  const datum = `${String(jaar + leeftijd).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
  return isDatum(datum) ? datum : `${datum.slice(0, 4)}-03-01`
}

/** The last day before somebody reaches this age. */
export function laatsteDagVoor(geboren: Datum, leeftijd: number): Datum {
  return plusDagen(verjaardag(geboren, leeftijd), -1)
}
