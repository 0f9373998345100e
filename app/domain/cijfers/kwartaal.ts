import { delenVan, type Datum } from '../termijnen/kalender.ts'

/** The quarter of a year, as '2026-K4'. */
export function kwartaalVan(dag: Datum): string {
  const [jaar, maand] = delenVan(dag)
  return `${jaar}-K${Math.ceil(maand / 3)}`
}

/** The quarter of this day and the three before it, the newest first. */
export function laatsteKwartalen(dag: Datum): string[] {
  const [jaar, maand] = delenVan(dag)
  const nu = jaar * 4 + Math.ceil(maand / 3) - 1
  return [0, 1, 2, 3].map((terug) => `${Math.floor((nu - terug) / 4)}-K${((nu - terug) % 4) + 1}`)
}

/** The first day of a quarter. */
export function beginVan(kwartaal: string): Datum {
  const [jaar, nr] = kwartaal.split('-K').map(Number)
  return `${jaar}-${String(nr! * 3 - 2).padStart(2, '0')}-01`
}
