/** A calendar date as 'YYYY-MM-DD': no time of day and no time zone can slip in. */
export type Datum = string

/** Made once: making one costs a hundred times what using it does. */
const inNederland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The date in the Netherlands at this moment. */
export function datumVan(moment: Date): Datum {
  return inNederland.format(moment)
}

/** Whether a text is a date that exists: four, two and two digits, and no 30 February. */
export function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false
  const dag = new Date(`${tekst}T00:00:00Z`)
  return !Number.isNaN(dag.getTime()) && dag.toISOString().slice(0, 10) === tekst
}

/** The date n days later (or earlier, for a negative n). */
export function plusDagen(datum: Datum, n: number): Datum {
  const dag = new Date(`${datum}T00:00:00Z`)
  dag.setUTCDate(dag.getUTCDate() + n)
  return dag.toISOString().slice(0, 10)
}

/** The same day of the month n months later (or earlier); the last day of that month when it has no such day. */
export function plusMaanden(datum: Datum, n: number): Datum {
  const [jaar, maand, dag] = delenVan(datum)
  const laatste = new Date(Date.UTC(jaar, maand + n, 0)).getUTCDate()
  return new Date(Date.UTC(jaar, maand - 1 + n, Math.min(dag, laatste))).toISOString().slice(0, 10)
}

/** How many days lie between two dates: 1 from one day to the next, negative when `tot` is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return (Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdag(datum: Datum): number {
  return new Date(`${datum}T00:00:00Z`).getUTCDay()
}

/** Year, month (1-12) and day as numbers. */
export function delenVan(datum: Datum): [jaar: number, maand: number, dag: number] {
  const [jaar, maand, dag] = datum.split('-').map(Number)
  return [jaar!, maand!, dag!]
}
