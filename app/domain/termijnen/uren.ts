import { delenVan, type Datum } from './kalender.ts'

/** A moment as somebody in the Netherlands reads it from the clock: date and 'HH:MM'. */
export type Kloktijd = { datum: Datum; tijd: string }

const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** What the clock in the Netherlands says at this moment. */
export function kloktijdVan(moment: Date): Kloktijd {
  const [datum, tijd] = klok.format(moment).split(' ')
  return { datum: datum!, tijd: tijd! }
}

/**
 * The moment at which the clock in the Netherlands says this; null for a time that does not exist: '25:00', or the hour that is skipped when summer
 * time begins. Of the hour that comes twice in autumn, the first: that ends sooner.
 */
export function momentVan({ datum, tijd }: Kloktijd): Date | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(tijd)) return null
  const [jaar, maand, dag] = delenVan(datum)
  const [uur, minuut] = tijd.split(':').map(Number)
  for (const voor of [2, 1]) {
    const moment = new Date(Date.UTC(jaar, maand - 1, dag, uur! - voor, minuut))
    const gelezen = kloktijdVan(moment)
    if (gelezen.datum === datum && gelezen.tijd === tijd) return moment
  }
  return null
}

/** So many hours later, by real hours: when the clock moves in between, the time of day does too (L29, L31). Never moved: art. 4 leaves out hours. */
export function plusUren(moment: Date, uren: number): Date {
  return new Date(moment.getTime() + uren * 3_600_000)
}
