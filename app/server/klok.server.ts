import { datumVan, plusDagen } from '#app/domain/termijnen/kalender.ts'

const dag = 86_400_000
const uur = 3_600_000

// On globalThis: a development server loads modules anew.
const stand = globalThis as { eenklikKlokVooruit?: number }

/**
 * Legal time: the clock of the rules and the terms. Everything technical (sessions, tokens, rate limits) uses machine time. In a practice environment it may
 * run a number of whole days ahead; everywhere else it is the time of the machine.
 */
export function legalNow(): Date {
  const machine = new Date()
  return klokVooruit() === 0 ? machine : vooruit(machine, klokVooruit())
}

/** How many days the practice clock runs ahead, as this process knows it. */
export const klokVooruit = (): number => stand.eenklikKlokVooruit ?? 0

/** Sets how many days ahead this process counts; only in practice, by app/server/oefenklok.server.ts. */
export function zetKlokVooruit(dagen: number): void {
  stand.eenklikKlokVooruit = dagen
}

/** This moment so many days later: the same time of day in the Netherlands, give or take the hour of summer time, and never another day. */
export function vooruit(moment: Date, dagen: number): Date {
  const straks = new Date(moment.getTime() + dagen * dag)
  const wil = plusDagen(datumVan(moment), dagen)
  const is = datumVan(straks)
  return is === wil ? straks : new Date(straks.getTime() + (is < wil ? uur : -uur))
}
