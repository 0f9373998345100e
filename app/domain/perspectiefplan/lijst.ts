import type { Passage } from './plan.ts'
import type { Lijst, Onderwerp, Vragenset } from './vragen.ts'

/** Which item of which list a page is about. */
export type Item = { lijst: string; id: string }

/** The list under this name. Throws for a name the set does not have: a subject names only lists of its own set. */
export function lijstMetNaam(set: Vragenset, naam: string): Lijst {
  const lijst = Object.hasOwn(set.lijsten, naam) ? set.lijsten[naam] : undefined
  if (!lijst) throw new Error(`unknown list ${naam}`)
  return lijst
}

/** The list whose items these are: the list itself, or the one it has a page for each item of. */
export const bronlijstVan = (set: Vragenset, naam: string): string => lijstMetNaam(set, naam).bij ?? naam

/** The ids of the items of a list that were not taken away, in the order in which they were made (uuidv7 sorts by time, D0-20). */
export function itemsVan(set: Vragenset, passages: readonly Passage[], naam: string): string[] {
  const begin = `${bronlijstVan(set, naam)}-`
  return passages
    .filter((passage) => passage.onderwerp.startsWith(begin) && !passage.weg)
    .map((passage) => passage.onderwerp.slice(begin.length))
    .sort()
}

/** The number of an item in its list, from 1; 0 for one that was taken away. */
export function itemNr(set: Vragenset, passages: readonly Passage[], { lijst, id }: Item): number {
  return itemsVan(set, passages, lijst).indexOf(id) + 1
}

/** Which item the page with this id is about, or null for a page that is no item of a list. */
export function itemVan(set: Vragenset, bladzijdeId: string): Item | null {
  const lijst = Object.keys(set.lijsten).find((naam) => bladzijdeId.startsWith(`${naam}-`))
  return lijst ? { lijst, id: bladzijdeId.slice(lijst.length + 1) } : null
}

/** The subject a page belongs to, also when it does not apply now; undefined for a page of another set. */
export function onderwerpVan(set: Vragenset, bladzijdeId: string): Onderwerp | undefined {
  const lijst = itemVan(set, bladzijdeId)?.lijst
  return set.onderwerpen.find(({ id, lijst: naam }) => (lijst === undefined ? id === bladzijdeId : naam === lijst))
}
