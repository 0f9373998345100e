import type { Onderwerp, Veld, Vragenset, Waarden } from './vragen.ts'

/** The newest version of one subject. `weg`: the person took this result away. */
export type Passage = {
  onderwerp: string
  versie: number
  stem: 'inwoner' | 'namens' | 'toegang' | 'aanbieder'
  waarden: Waarden
  weg: boolean
  auteur: string
  op: Date
}

/** A passage with the name of who wrote it: for what is frozen, and where somebody has to know whose words they read. */
export type OndertekendePassage = Passage & { auteurNaam: string }

export type Staat = 'klaar' | 'bezig' | 'niet'

/** A page of the plan as it now applies: a subject of the set, or one result made from its template. */
export type Bladzijde = {
  id: string
  nr?: number
  deel: 'gegevens' | 'vragen'
  velden: readonly Veld[]
  resultaat?: string
}

/** True when question 1 names an enkelvoudige hulpvraag; an unanswered question 1 is not (yet) enkelvoudig (D0-14). */
export function isEnkelvoudig(set: Vragenset, passages: readonly Passage[]): boolean {
  const item = waardeVan(passages, 'vraag-1', 'item')
  return typeof item === 'string' && set.enkelvoudig.includes(item)
}

/** True as soon as question 1 was answered, so that the way through the questions is known. */
export function isGekozen(passages: readonly Passage[]): boolean {
  return waardeVan(passages, 'vraag-1', 'item') !== undefined
}

/** The ids of the results that were not taken away, in the order in which they were made (uuidv7 sorts by time, D0-20). */
export function resultatenVan(passages: readonly Passage[]): string[] {
  return passages
    .filter((passage) => passage.onderwerp.startsWith('resultaat-') && !passage.weg)
    .map((passage) => passage.onderwerp.slice('resultaat-'.length))
    .sort()
}

/**
 * The subjects that apply now: 1-6 for an enkelvoudige hulpvraag, 1-9 for any other (D0-14, D0-15).
 * Answers to 7-9 that do not apply stay in the database and come back when question 1 changes back.
 */
export function onderwerpenVan(set: Vragenset, passages: readonly Passage[]): Onderwerp[] {
  const smal = isEnkelvoudig(set, passages) || !isGekozen(passages)
  return set.onderwerpen.filter((onderwerp) => !(onderwerp.alleenBreed && smal))
}

/** Every page with fields that applies now, in order; questions 4 and 5 give one page for each result. */
export function bladzijdenVan(set: Vragenset, passages: readonly Passage[]): Bladzijde[] {
  return onderwerpenVan(set, passages).flatMap((onderwerp) => bladzijdenBij(set, passages, onderwerp))
}

function bladzijdenBij(set: Vragenset, passages: readonly Passage[], onderwerp: Onderwerp): Bladzijde[] {
  if (!onderwerp.perResultaat) return [paginaVan(onderwerp)]
  return resultatenVan(passages).flatMap((resultaat) => bladzijdeBij(set, onderwerp, resultaat) ?? [])
}

/** The page of one result under question 4 or 5. */
function bladzijdeBij(set: Vragenset, onderwerp: Onderwerp, resultaat: string): Bladzijde | undefined {
  const soort = onderwerp.perResultaat
  return soort && { ...paginaVan(onderwerp), id: `${soort}-${resultaat}`, velden: set.perResultaat[soort], resultaat }
}

/** The page with this id when it exists in the set (also one that does not apply now, or whose result was taken away), or undefined. */
export function bladzijdeMetId(set: Vragenset, passages: readonly Passage[], id: string): Bladzijde | undefined {
  const onderwerp = set.onderwerpen.find((een) => een.id === id && !een.perResultaat)
  if (onderwerp) return paginaVan(onderwerp)
  const [, soort, resultaat] = /^(resultaat|wie)-(.+)$/.exec(id) ?? []
  if (!resultaat || !passages.some((passage) => passage.onderwerp === `resultaat-${resultaat}`)) return undefined
  const lijst = set.onderwerpen.find((een) => een.perResultaat === soort)
  return lijst && bladzijdeBij(set, lijst, resultaat)
}

/** True for a page of a result that was taken away: it can be read, not written. */
export function isWeggehaald(passages: readonly Passage[], { resultaat }: Bladzijde): boolean {
  return resultaat !== undefined && !resultatenVan(passages).includes(resultaat)
}

function paginaVan(onderwerp: Onderwerp): Bladzijde {
  const { id, nr, deel, velden } = onderwerp
  return { id, ...(nr === undefined ? {} : { nr }), deel, velden }
}

/** The fields of a page that were asked, given what stands in the others (a date only when 'datum' was chosen). */
export function gevraagdeVelden(velden: readonly Veld[], waarden: Waarden): Veld[] {
  return velden.filter(
    (veld) => !('alleenBij' in veld) || !veld.alleenBij || waarden[veld.alleenBij.veld] === veld.alleenBij.waarde,
  )
}

/** The names of the fields that are needed on this page and still empty; a field that hangs on a chosen option is needed then. */
export function ontbrekendeVelden(velden: readonly Veld[], waarden: Waarden): string[] {
  return gevraagdeVelden(velden, waarden)
    .filter((veld) => veld.nodig || ('alleenBij' in veld && veld.alleenBij))
    .filter((veld) => isLeeg(waarden[veld.naam]))
    .map((veld) => veld.naam)
}

/** How far one page is: nothing filled in, something, or all that is needed. */
export function staatVan(bladzijde: Bladzijde, passages: readonly Passage[]): Staat {
  const waarden = waardenVan(passages, bladzijde.id)
  if (!waarden || Object.values(waarden).every(isLeeg)) return 'niet'
  return ontbrekendeVelden(bladzijde.velden, waarden).length === 0 ? 'klaar' : 'bezig'
}

/** How far a task is: questions 4 and 5 are done when there is a result and every result's page is done. */
export function staatVanTaak(set: Vragenset, onderwerp: Onderwerp, passages: readonly Passage[]): Staat {
  const staten = bladzijdenVan(set, passages)
    .filter((bladzijde) => bladzijde.id === onderwerp.id || bladzijde.id.startsWith(`${onderwerp.perResultaat}-`))
    .map((bladzijde) => staatVan(bladzijde, passages))
  if (staten.every((staat) => staat === 'niet')) return 'niet'
  return staten.every((staat) => staat === 'klaar') ? 'klaar' : 'bezig'
}

/** What stops the plan from being sent: a field of a page that is empty, or a day to come that went by meanwhile. */
export type Gebrek = { bladzijde: string; veld: string; fout: 'leeg' | 'datum-voorbij' }

/** Everything that stops the plan from being sent today ('YYYY-MM-DD'), in the order of the pages. Empty means: it can go. */
export function ontbrekend(set: Vragenset, passages: readonly Passage[], vandaag: string): Gebrek[] {
  return onderwerpenVan(set, passages).flatMap((onderwerp): Gebrek[] => {
    const bladzijden = bladzijdenBij(set, passages, onderwerp)
    if (onderwerp.perResultaat === 'resultaat' && bladzijden.length === 0)
      return [{ bladzijde: onderwerp.id, veld: 'resultaat', fout: 'leeg' }]
    return bladzijden.flatMap(({ id, velden }) => gebrekenVan(id, velden, waardenVan(passages, id) ?? {}, vandaag))
  })
}

function gebrekenVan(bladzijde: string, velden: readonly Veld[], waarden: Waarden, vandaag: string): Gebrek[] {
  const leeg = ontbrekendeVelden(velden, waarden)
  return gevraagdeVelden(velden, waarden).flatMap((veld): Gebrek[] => {
    const { naam } = veld
    if (leeg.includes(naam)) return [{ bladzijde, veld: naam, fout: 'leeg' }]
    const dag = veld.soort === 'datum' && veld.vanafVandaag ? waarden[naam] : undefined
    return typeof dag === 'string' && dag !== '' && dag < vandaag
      ? [{ bladzijde, veld: naam, fout: 'datum-voorbij' }]
      : []
  })
}

/** The task after this page, or null after the last and after a page that does not apply now: then comes the review page. */
export function volgendeTaak(set: Vragenset, passages: readonly Passage[], bladzijdeId: string): string | null {
  const taken = onderwerpenVan(set, passages)
  const soort = bladzijdeId.startsWith('resultaat-') ? 'resultaat' : bladzijdeId.startsWith('wie-') ? 'wie' : null
  const plek = taken.findIndex((taak) => taak.id === bladzijdeId || (soort !== null && taak.perResultaat === soort))
  return plek === -1 ? null : (taken[plek + 1]?.id ?? null)
}

/** The newest values of a subject that was not taken away, or undefined. */
export function waardenVan(passages: readonly Passage[], onderwerp: string): Waarden | undefined {
  const passage = passages.find((een) => een.onderwerp === onderwerp)
  return passage && !passage.weg ? passage.waarden : undefined
}

function waardeVan(passages: readonly Passage[], onderwerp: string, veld: string): string | string[] | undefined {
  const waarde = waardenVan(passages, onderwerp)?.[veld]
  return isLeeg(waarde) ? undefined : waarde
}

/** True for nothing, a text of only white space, and an empty list. */
export function isLeeg(waarde: string | string[] | undefined): boolean {
  return waarde === undefined || (Array.isArray(waarde) ? waarde.length === 0 : waarde.trim() === '')
}
