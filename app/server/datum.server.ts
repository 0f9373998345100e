import { voertaalVan } from '#app/server/taal.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

const plaats = { nl: 'nl-NL', en: 'en-GB' } as const
const zone = 'Europe/Amsterdam'

/** A day in words: "maandag 13 april 2026". In: a moment (the day it is in the Netherlands then) or 'YYYY-MM-DD'. */
export function dag(taal: Taal, moment: Date | string): string {
  const datum = typeof moment === 'string' && moment.length === 10 ? new Date(`${moment}T12:00:00Z`) : new Date(moment)
  return new Intl.DateTimeFormat(plaats[voertaalVan(taal)], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(datum)
}

/** A day in words beside another day of the same year: "maandag 13 april". In: 'YYYY-MM-DD'. */
export function dagZonderJaar(taal: Taal, datum: string): string {
  return new Intl.DateTimeFormat(plaats[voertaalVan(taal)], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${datum}T12:00:00Z`))
}

/** A day in few words, for lists: "13 apr 2026". */
export function dagKort(taal: Taal, moment: Date | string): string {
  const datum = typeof moment === 'string' && moment.length === 10 ? new Date(`${moment}T12:00:00Z`) : new Date(moment)
  return new Intl.DateTimeFormat(plaats[voertaalVan(taal)], {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(datum)
}

/** A day without its weekday, for a date of birth and the first day of a sum: "13 april 2010". */
export function geboortedag(taal: Taal, datum: string): string {
  return new Intl.DateTimeFormat(plaats[voertaalVan(taal)], {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${datum}T12:00:00Z`))
}

/** A time of day: "14.35". */
export function tijd(moment: Date | string): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    .format(new Date(moment))
    .replace(':', '.')
}

/** Day and time: "maandag 13 april 2026 om 14.35 uur". */
export function dagEnTijd(taal: Taal, moment: Date | string): string {
  return voertaalVan(taal) === 'nl'
    ? `${dag(taal, moment)} om ${tijd(moment)} uur`
    : `${dag(taal, moment)} at ${tijd(moment)}`
}

/** The month of a moment: "april 2026". */
export function maand(taal: Taal, moment: Date): string {
  const opties = { timeZone: zone, month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(plaats[voertaalVan(taal)], opties).format(moment)
}
