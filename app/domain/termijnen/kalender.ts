/** A calendar date as 'YYYY-MM-DD': no time of day and no time zone can slip in. */
export type Datum = string

/** Days that a KB made equal to a feestdag (Algemene termijnenwet art. 3 lid 3). Known up to and including 2028. */
export const gelijkgesteldeDagen: readonly Datum[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]

/** Made once: making one costs a hundred times what using it does. */
const inNederland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The date in the Netherlands at this moment. */
export function datumVan(moment: Date): Datum {
  return inNederland.format(moment)
}

/** The date n days later (or earlier, for a negative n). */
export function plusDagen(datum: Datum, n: number): Datum {
  const dag = new Date(`${datum}T00:00:00Z`)
  dag.setUTCDate(dag.getUTCDate() + n)
  return dag.toISOString().slice(0, 10)
}

/** Why a term cannot end on this day (Algemene termijnenwet art. 1 and 3), or null when it can. */
export function geenEinddag(datum: Datum): 'weekend' | 'feestdag' | 'gelijkgesteld' | null {
  if (feestdagen(Number(datum.slice(0, 4))).has(datum)) return 'feestdag'
  if (gelijkgesteldeDagen.includes(datum)) return 'gelijkgesteld'
  const weekdag = new Date(`${datum}T00:00:00Z`).getUTCDay()
  return weekdag === 0 || weekdag === 6 ? 'weekend' : null
}

/** The algemeen erkende feestdagen of a year and Goede Vrijdag. Koningsdag moves to 26 April when the 27th is a Sunday. */
export function feestdagen(jaar: number): ReadonlySet<Datum> {
  const pasen = eerstePaasdag(jaar)
  const koningsdag = new Date(`${jaar}-04-27T00:00:00Z`).getUTCDay() === 0 ? `${jaar}-04-26` : `${jaar}-04-27`
  return new Set([
    `${jaar}-01-01`,
    plusDagen(pasen, -2),
    plusDagen(pasen, 1),
    koningsdag,
    `${jaar}-05-05`,
    plusDagen(pasen, 39),
    plusDagen(pasen, 50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ])
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = Math.floor((8 * b + 13) / 25)
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7
  const g = Math.floor((a + 11 * e + 22 * f) / 451)
  const maand = Math.floor((e + f - 7 * g + 114) / 31)
  const dag = ((e + f - 7 * g + 114) % 31) + 1
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}
