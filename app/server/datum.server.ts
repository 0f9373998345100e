import { voertaalVan } from '#app/server/taal.server.ts'
import type { Taal, Voertaal } from '#app/usecases/ctx.ts'

const plaats = { nl: 'nl-NL', en: 'en-GB' } as const

/** How a day is written in both languages. Made once: making one costs fifty times as much as using it, and a page shows many days. */
function wijze(opties: Intl.DateTimeFormatOptions): Record<Voertaal, Intl.DateTimeFormat> {
  const alle = { timeZone: 'Europe/Amsterdam', ...opties } as const
  return { nl: new Intl.DateTimeFormat(plaats.nl, alle), en: new Intl.DateTimeFormat(plaats.en, alle) }
}

const datum = { day: 'numeric', month: 'long' } as const
const wijzen = {
  dag: wijze({ ...datum, weekday: 'long', year: 'numeric' }),
  dagZonderJaar: wijze({ ...datum, weekday: 'long' }),
  dagKort: wijze({ day: 'numeric', month: 'short', year: 'numeric' }),
  geboortedag: wijze({ ...datum, year: 'numeric' }),
  maand: wijze({ month: 'long', year: 'numeric' }),
}
const tijdWijze = wijze({ hour: '2-digit', minute: '2-digit' }).nl

const write = (hoe: keyof typeof wijzen, taal: Taal, moment: Date) => wijzen[hoe][voertaalVan(taal)].format(moment)

/** Noon on a day, so that it is that day in the Netherlands too; a moment stays what it is. */
const momentOf = (moment: Date | string) =>
  typeof moment === 'string' && moment.length === 10 ? new Date(`${moment}T12:00:00Z`) : new Date(moment)

/** A day in words: "maandag 13 april 2026". In: a moment (the day it is in the Netherlands then) or 'YYYY-MM-DD'. */
export const dag = (taal: Taal, moment: Date | string): string => write('dag', taal, momentOf(moment))

/** A day in words beside another day of the same year: "maandag 13 april". In: 'YYYY-MM-DD'. */
export const dagZonderJaar = (taal: Taal, dat: string): string => write('dagZonderJaar', taal, momentOf(dat))

/** A day in few words, for lists: "13 apr 2026". */
export const dagKort = (taal: Taal, moment: Date | string): string => write('dagKort', taal, momentOf(moment))

/** A day without its weekday, for a date of birth and the first day of a sum: "13 april 2010". */
export const geboortedag = (taal: Taal, dat: string): string => write('geboortedag', taal, momentOf(dat))

/** The month of a moment: "april 2026". */
export const maand = (taal: Taal, moment: Date): string => write('maand', taal, moment)

/** A time of day: "14.35". */
export const tijd = (moment: Date | string): string => tijdWijze.format(new Date(moment)).replace(':', '.')

/** Day and time: "maandag 13 april 2026 om 14.35 uur". */
export function dagEnTijd(taal: Taal, moment: Date | string): string {
  return voertaalVan(taal) === 'nl'
    ? `${dag(taal, moment)} om ${tijd(moment)} uur`
    : `${dag(taal, moment)} at ${tijd(moment)}`
}
