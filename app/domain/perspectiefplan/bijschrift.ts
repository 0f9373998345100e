import type { Gesprek } from '../traject/gesprek.ts'
import type { OndertekendePassage } from './plan.ts'

/** Who said something and when. */
export type Gezegd = { tekst: string; naam: string; op: string }

/**
 * What stands beside a passage of the plan and leaves its words as they are: a question with its answer (D0-07), what the toegang added with
 * its source (D0-08), and where the inwoner does not agree. `bij` is the page of the plan, or 'samenvatting' or 'welke-hulp'.
 */
export type Bijschrift =
  | { soort: 'verdieping'; bij: string; vraag: Gezegd & { id: string }; antwoord: Gezegd | null }
  | { soort: 'toevoeging'; bij: string; bron: Bron; gezegd: Gezegd }
  | { soort: 'oneens'; bij: string; versie: number; gezegd: Gezegd }

/** Where what the toegang adds comes from (D0-08). */
export const bronnen = ['gesprek', 'document', 'telefoon'] as const
export type Bron = (typeof bronnen)[number]

/** A personal text with its author, as the database gives it. */
export type Uitspraak = { id: string; woorden: string; naam: string; op: Date }

/** Everything that was said at the passages of a plan. A question that was taken back is not there, nor a text that cannot be read. */
export function bijschriftenVan(
  gesprek: Gesprek,
  uitspraken: readonly Uitspraak[],
  passages: readonly OndertekendePassage[],
): Bijschrift[] {
  const gezegd = (id: string): (Gezegd & { id: string }) | null => {
    const uitspraak = uitspraken.find((een) => een.id === id)
    return uitspraak ? { id, tekst: uitspraak.woorden, naam: uitspraak.naam, op: uitspraak.op.toISOString() } : null
  }
  const blijft = gesprek.verdiepingen.filter(({ ingetrokken }) => !ingetrokken)
  const verdiepingen = blijft.flatMap(({ vraag, bladzijde, antwoord }): Bijschrift[] => {
    const gevraagd = gezegd(vraag)
    if (!gevraagd) return []
    return [
      { soort: 'verdieping', bij: bladzijde, vraag: gevraagd, antwoord: antwoord && zonderId(gezegd(antwoord.tekst)) },
    ]
  })
  const oneens = gesprek.oneens.flatMap(({ onderdeel, versie, tekst }): Bijschrift[] => {
    const woorden = zonderId(gezegd(tekst))
    return woorden ? [{ soort: 'oneens', bij: onderdeel, versie, gezegd: woorden }] : []
  })
  return [...verdiepingen, ...passages.flatMap(toevoegingVan), ...oneens]
}

function zonderId(gezegd: (Gezegd & { id: string }) | null): Gezegd | null {
  return gezegd && { tekst: gezegd.tekst, naam: gezegd.naam, op: gezegd.op }
}

/** The subject under which what is added at a page is saved. */
export const toevoegingBij = (bladzijde: string) => `toevoeging-${bladzijde}`

function toevoegingVan({ onderwerp, waarden, auteurNaam, op }: OndertekendePassage): Bijschrift[] {
  const tekst = String(waarden.tekst ?? '')
  if (!onderwerp.startsWith('toevoeging-') || !tekst) return []
  const bron = bronnen.find((een) => een === waarden.bron) ?? 'gesprek'
  const bij = onderwerp.slice('toevoeging-'.length)
  return [{ soort: 'toevoeging', bij, bron, gezegd: { tekst, naam: auteurNaam, op: op.toISOString() } }]
}
