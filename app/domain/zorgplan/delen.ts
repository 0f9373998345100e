import type { Veld, Waarden } from '../perspectiefplan/vragen.ts'
import type { Activiteit, Zorgplan } from './zorgplan.ts'

/** One part of a zorgplan that is being written, in its newest version: what holds for the whole, or one activity. */
export type Zorgplandeel = { onderdeel: string; versie: number; waarden: Waarden; weg: boolean }

/** The part that holds for the whole zorgplan. */
export const algemeen = 'algemeen'
export const isActiviteit = (onderdeel: string): boolean => /^activiteit-[0-9a-f-]{36}$/.test(onderdeel)

/** One activity: what, for which results, how much, who and where (D3L-24). `resultaten`: the ids of the results it can serve. */
export const activiteitVelden = (resultaten: readonly string[]): readonly Veld[] => [
  { naam: 'wat', soort: 'lang', max: 2000, nodig: true },
  ...(resultaten.length > 0 ? [{ naam: 'resultaten', soort: 'keuzes' as const, opties: resultaten, nodig: true }] : []),
  { naam: 'omvang', soort: 'kort', max: 300, nodig: true },
  { naam: 'wie', soort: 'kort', max: 300, nodig: true },
  { naam: 'waar', soort: 'kort', max: 300, nodig: true },
]

/** What holds for the whole: with whom the aanbieder works together, how it keeps in touch with the toegang, and who carries it out (D3L-26, D3L-12). */
export const algemeenVelden: readonly Veld[] = [
  { naam: 'samenwerking', soort: 'lang', max: 2000, nodig: true },
  { naam: 'afstemming', soort: 'lang', max: 2000, nodig: true },
  { naam: 'uitvoering', soort: 'keuze', opties: ['voorkeur', 'ander'], nodig: true },
  { naam: 'uitvoerder', soort: 'kort', max: 300, alleenBij: { veld: 'uitvoering', waarde: 'ander' } },
  { naam: 'waarom', soort: 'lang', max: 2000, alleenBij: { veld: 'uitvoering', waarde: 'ander' } },
]

/** The zorgplan as it is written now; what was taken away is left out, the activity that was added first comes first. */
export function zorgplanUit(delen: readonly Zorgplandeel[]): Zorgplan {
  const heel = delen.find(({ onderdeel }) => onderdeel === algemeen)?.waarden ?? {}
  return {
    activiteiten: delen
      .filter(({ onderdeel, weg }) => isActiviteit(onderdeel) && !weg)
      .toSorted((een, twee) => (een.onderdeel < twee.onderdeel ? -1 : 1))
      .map(activiteitUit),
    samenwerking: woord(heel, 'samenwerking'),
    afstemming: woord(heel, 'afstemming'),
    uitvoerder:
      heel['uitvoering'] === 'ander' ? { naam: woord(heel, 'uitvoerder'), waarom: woord(heel, 'waarom') } : null,
  }
}

function activiteitUit({ onderdeel, waarden }: Zorgplandeel): Activiteit {
  const { resultaten = [] } = waarden
  return {
    id: onderdeel.slice('activiteit-'.length),
    resultaten: [resultaten].flat().filter(Boolean),
    ...{ wat: woord(waarden, 'wat'), omvang: woord(waarden, 'omvang') },
    ...{ wie: woord(waarden, 'wie'), waar: woord(waarden, 'waar') },
  }
}

const woord = (waarden: Waarden, naam: string): string => String(waarden[naam] ?? '')

/** Goes up with each version of each part: who lays the zorgplan before the inwoner says what they read. */
export const stempelVan = (delen: readonly Zorgplandeel[]): number => delen.reduce((som, { versie }) => som + versie, 0)

/** The ids of the results in a plan: what follows 'resultaat-' in the name of each of its pages. */
export function resultatenIn({ onderdelen }: { onderdelen: readonly { bladzijde: string }[] }): string[] {
  return onderdelen.flatMap(({ bladzijde }) => (bladzijde.startsWith(vooraan) ? [bladzijde.slice(vooraan.length)] : []))
}

const vooraan = 'resultaat-'
