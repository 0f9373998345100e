import type { Datum } from '../termijnen/kalender.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'

/** How the inwoner said that what the toegang wrote down is right: signed in, in a talk, or with a signature on paper. */
export const bevestigingen = ['online', 'gesproken', 'handtekening'] as const
export type Bevestiging = (typeof bevestigingen)[number]

/**
 * Where it stands with what the toegang wrote down for the inwoner (D1-29, D0-03): it waits for their word, it is right, or something is wrong
 * (`tekst` is the id of what). Null when the inwoner wrote everything themselves.
 */
export type Invoer =
  | null
  | { stand: 'wacht' }
  | { stand: 'bevestigd'; op: Date; hoe: Bevestiging }
  | { stand: 'niet-goed'; op: Date; tekst: string }

/** True while the inwoner did not say that what the toegang wrote is right: no akkoord can be asked yet. */
export const isOnbevestigd = (invoer: Invoer): boolean => invoer !== null && invoer.stand !== 'bevestigd'

const gelezenAls = { portaal: 'online', voorgelezen: 'gesproken', papier: 'handtekening' } as const

/** What follows from this gebeurtenis for what the toegang wrote down; the same when it was about something else. */
export function volgInvoer(invoer: Invoer, feit: Vastgelegd): Invoer {
  switch (feit.type) {
    case 'HulpvraagIngediend':
      return feit.kanaal === 'klik' ? null : { stand: 'wacht' }
    case 'InvoerBevestigd':
      return { stand: 'bevestigd', op: feit.op, hoe: feit.hoe }
    case 'InvoerNietGoed':
      return { stand: 'niet-goed', op: feit.op, tekst: feit.tekst }
    case 'InvoerVerbeterd':
      return { stand: 'wacht' }
    case 'NamensGelezen':
      return invoer?.stand === 'wacht' ? { stand: 'bevestigd', op: feit.op, hoe: gelezenAls[feit.hoe] } : invoer
    default:
      return invoer
  }
}

const uurInNederland = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The moment of something that came in on an earlier day: noon of that day in the Netherlands, so that no time zone moves it to another day. */
export function middagVan(datum: Datum): Date {
  const middag = new Date(`${datum}T12:00:00Z`)
  return new Date(middag.getTime() - (Number(uurInNederland.format(middag)) - 12) * 3_600_000)
}

/** When something happened that is written down now, given its day: noon of that day, and now itself for today when it is not noon yet. */
export function momentOp(datum: Datum, now: Date): Date {
  const middag = middagVan(datum)
  return middag > now ? now : middag
}
