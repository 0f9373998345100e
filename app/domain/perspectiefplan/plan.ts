import { itemsVan, itemVan, lijstMetNaam, bronlijstVan, onderwerpVan, type Item } from './lijst.ts'
import type { Deel, Onderwerp, Veld, Vragenset, Waarden } from './vragen.ts'

/** The newest version of one subject. `weg`: the person took this item away. `gezin`: told for the whole household (D1-32). */
export type Passage = {
  onderwerp: string
  versie: number
  stem: 'inwoner' | 'namens' | 'toegang' | 'aanbieder'
  waarden: Waarden
  weg: boolean
  auteur: string
  op: Date
  gezin?: boolean
}

/** A passage with the name of who wrote it: for what is frozen, and where somebody has to know whose words they read. */
export type OndertekendePassage = Passage & { auteurNaam: string }

export type Staat = 'klaar' | 'bezig' | 'niet'

/** A page of the plan as it now applies: a subject of the set, or one item made from the template of its list. */
export type Bladzijde = {
  id: string
  nr?: number
  deel: Deel
  velden: readonly Veld[]
  item?: Item
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

/**
 * The subjects that apply now: 1-6 for an enkelvoudige hulpvraag, 1-9 for any other (D0-14, D0-15).
 * Answers to 7-9 that do not apply stay in the database and come back when question 1 changes back.
 */
export function onderwerpenVan(set: Vragenset, passages: readonly Passage[]): Onderwerp[] {
  const smal = isEnkelvoudig(set, passages) || !isGekozen(passages)
  return set.onderwerpen.filter((onderwerp) => !(onderwerp.alleenBreed && smal))
}

/** Every page with fields that applies now, in order; a list gives one page for each of its items. */
export function bladzijdenVan(set: Vragenset, passages: readonly Passage[]): Bladzijde[] {
  return onderwerpenVan(set, passages).flatMap((onderwerp) => bladzijdenBij(set, passages, onderwerp))
}

/** The pages of one subject: itself, or the items of its list that were not taken away. */
export function bladzijdenBij(set: Vragenset, passages: readonly Passage[], onderwerp: Onderwerp): Bladzijde[] {
  const { lijst } = onderwerp
  if (lijst === undefined) return [paginaVan(onderwerp)]
  return itemsVan(set, passages, lijst).map((id) => itemPagina(set, onderwerp, { lijst, id }))
}

function itemPagina(set: Vragenset, onderwerp: Onderwerp, item: Item): Bladzijde {
  const { velden } = lijstMetNaam(set, item.lijst)
  return { ...paginaVan(onderwerp), id: `${item.lijst}-${item.id}`, velden, item }
}

/** The page with this id when it exists in the set (also one that does not apply now, or whose item was taken away), or undefined. */
export function bladzijdeMetId(set: Vragenset, passages: readonly Passage[], id: string): Bladzijde | undefined {
  const onderwerp = onderwerpVan(set, id)
  if (!onderwerp) return undefined
  const item = itemVan(set, id)
  if (!item) return onderwerp.lijst === undefined ? paginaVan(onderwerp) : undefined
  const bestaat = passages.some((passage) => passage.onderwerp === `${bronlijstVan(set, item.lijst)}-${item.id}`)
  return bestaat ? itemPagina(set, onderwerp, item) : undefined
}

/** True for a page of an item that was taken away: it can be read, not written. */
export function isWeggehaald(set: Vragenset, passages: readonly Passage[], { item }: Bladzijde): boolean {
  return item !== undefined && !itemsVan(set, passages, item.lijst).includes(item.id)
}

/** True for a subject in which nothing has to be filled in. */
export function isVrij(set: Vragenset, { lijst, velden }: Onderwerp): boolean {
  if (lijst === undefined) return velden.every((veld) => !veld.nodig)
  const { bij, minstens = 0 } = lijstMetNaam(set, lijst)
  return bij === undefined && minstens === 0
}

function paginaVan(onderwerp: Onderwerp): Bladzijde {
  const { id, nr, deel, velden } = onderwerp
  return { id, ...(nr === undefined ? {} : { nr }), deel, velden }
}

/** The fields of a page as it is shown: those that are asked, and those that are not asked any more where somebody answered them. */
export function getoondeVelden(velden: readonly Veld[], waarden: Waarden): Veld[] {
  return velden.filter((veld) => !veld.vervallen || !isLeeg(waarden[veld.naam]))
}

/** The fields of a page that were asked, given what stands in the others (a date only when 'datum' was chosen). */
export function gevraagdeVelden(velden: readonly Veld[], waarden: Waarden): Veld[] {
  return getoondeVelden(velden, waarden).filter(
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

/** How far a task is: a list is done when something is in it and every page of it is done. */
export function staatVanTaak(set: Vragenset, onderwerp: Onderwerp, passages: readonly Passage[]): Staat {
  const staten = bladzijdenBij(set, passages, onderwerp).map((bladzijde) => staatVan(bladzijde, passages))
  if (staten.every((staat) => staat === 'niet')) return 'niet'
  return staten.every((staat) => staat === 'klaar') ? 'klaar' : 'bezig'
}

/** What stops the plan from being sent: a field of a page or a list that is empty, or a day to come that went by meanwhile. */
export type Gebrek = { bladzijde: string; veld: string; fout: 'leeg' | 'datum-voorbij' }

/** Everything that stops the plan from being sent today ('YYYY-MM-DD'), in the order of the pages. Empty means: it can go. */
export function ontbrekend(set: Vragenset, passages: readonly Passage[], vandaag: string): Gebrek[] {
  return onderwerpenVan(set, passages).flatMap((onderwerp): Gebrek[] => {
    const bladzijden = bladzijdenBij(set, passages, onderwerp)
    const { lijst } = onderwerp
    if (lijst !== undefined && bladzijden.length < (lijstMetNaam(set, lijst).minstens ?? 0))
      return [{ bladzijde: onderwerp.id, veld: lijst, fout: 'leeg' }]
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
  const plek = taken.findIndex((taak) => taak.id === onderwerpVan(set, bladzijdeId)?.id)
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
