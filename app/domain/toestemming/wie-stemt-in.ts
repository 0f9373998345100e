import type { Datum } from '../termijnen/kalender.ts'
import type { Wet } from '../traject/gebeurtenissen.ts'
import { leeftijdOp } from '../termijnen/leeftijd.ts'

/** As what somebody agrees: the jeugdige, who has gezag, or the inwoner (an adult, or the legal representative of one). */
export const stemrollen = ['jeugdige', 'gezagdrager', 'inwoner'] as const
export type Stemrol = (typeof stemrollen)[number]

/** Whose yes is needed. `persoon` null: whoever fills this role. `zelf`: can answer with a sign-in of their own; if not, the toegang asks and records. */
export type Instemmer = { als: Stemrol; persoon: string | null; zelf: boolean }

type Vraag = {
  /** Of the betrokkene, or null when nobody knows it. */
  geboortedatum: Datum | null
  wet: Wet
  vandaag: Datum
  betrokkene: { id: string; zelf: boolean }
  /** Who takes part as vertegenwoordiger: of a jeugdige, the parents or voogd. */
  vertegenwoordigers: readonly string[]
}

/**
 * Who has to agree, judged on a day (Jeugdwet 7.3.4 and 7.3.5, D2-08): under 12 who has gezag, from 12 the jeugdige as well, from 16 the
 * jeugdige alone; under the Wmo a jeugdige of 16 or 17 still together with who has gezag (BW 1:234). An adult, or their legal representative.
 * A parent who does not take part is not waited for: a missing second parent never stops a plan.
 */
export function wieStemtIn({ geboortedatum, wet, vandaag, betrokkene, vertegenwoordigers }: Vraag): Instemmer[] {
  const leeftijd = geboortedatum === null ? null : leeftijdOp(geboortedatum, vandaag)
  if (leeftijd === null || leeftijd >= 18)
    return [{ als: 'inwoner', persoon: null, zelf: betrokkene.zelf || vertegenwoordigers.length > 0 }]
  const jeugdige: Instemmer = { als: 'jeugdige', persoon: betrokkene.id, zelf: betrokkene.zelf }
  if (leeftijd >= 16 && wet !== 'wmo') return [jeugdige]
  const gezag = gezagdragers(vertegenwoordigers)
  return leeftijd >= 12 ? [jeugdige, ...gezag] : gezag
}

/** With nobody in the file who has gezag, one is still needed: the toegang asks them and records the answer. */
function gezagdragers(vertegenwoordigers: readonly string[]): Instemmer[] {
  if (vertegenwoordigers.length === 0) return [{ als: 'gezagdrager', persoon: null, zelf: false }]
  return vertegenwoordigers.map((persoon) => ({ als: 'gezagdrager', persoon, zelf: true }))
}

/**
 * As which of the needed this person may answer, or undefined. A list without anybody is from before roles were asked: then everybody who
 * takes part may. `betrokkene`: whether this person is who it is about.
 */
export function instemmerVan(
  nodig: readonly Instemmer[],
  { persoon, betrokkene }: { persoon: string; betrokkene: boolean },
): Instemmer | undefined {
  if (nodig.length === 0) return { als: 'inwoner', persoon: null, zelf: true }
  const eigen = nodig.find((een) => een.persoon === persoon)
  return eigen ?? nodig.find((een) => een.persoon === null && (een.als === 'inwoner' || !betrokkene))
}
