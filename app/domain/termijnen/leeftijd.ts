import { delenVan, isDatum, plusDagen, type Datum } from './kalender.ts'

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
