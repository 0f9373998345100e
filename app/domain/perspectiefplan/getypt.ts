import { itemVan, lijstMetNaam } from './lijst.ts'
import type { Vragenset } from './vragen.ts'

/** True when an answer on this page is words that somebody typed, and no option and no date of the form. */
export function isGetypt(set: Vragenset, bladzijde: string, veld: string): boolean {
  const item = itemVan(set, bladzijde)
  const velden = item
    ? lijstMetNaam(set, item.lijst).velden
    : set.onderwerpen.find(({ id }) => id === bladzijde)?.velden
  const soort = velden?.find(({ naam }) => naam === veld)?.soort
  return soort === 'kort' || soort === 'lang'
}
