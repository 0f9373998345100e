import type { Wijze } from './vraag.ts'

/** Which ways of asking one run of the matrix tries. */
export type Wijzen = {
  lezen: readonly Wijze[]
  schrijven: readonly Wijze[]
  /** A post to a page that has no form, and the methods no page has. */
  zonderFormulier: readonly Wijze[]
  anders: readonly Wijze[]
  /** Those whose answer is laid beside the answer for something that does not exist. */
  vergelijken: readonly Wijze[]
  /** What may grow while somebody who may open the file is refused a page or a form of it. */
  grootboek: readonly string[]
}

export const alle: Wijzen = {
  lezen: ['pagina', 'data', 'deel', 'HEAD'],
  schrijven: ['POST', 'POST data', 'POST deel', 'POST stil'],
  zonderFormulier: ['POST', 'POST data'],
  anders: ['PUT', 'DELETE'],
  vergelijken: ['pagina', 'data', 'POST', 'POST stil'],
  grootboek: ['leesregel', 'ketenkop'],
}

/** What can tell something or change something, each once: enough to see that the second wall stands alone. */
export const kern: Wijzen = {
  lezen: ['pagina', 'deel'],
  schrijven: ['POST', 'POST stil'],
  zonderFormulier: [],
  anders: [],
  vergelijken: [],
  // With the rule forced to yes a form is refused by what it asks, and the key of its sender remembers that answer.
  grootboek: ['leesregel', 'ketenkop', 'formulier_sleutel'],
}

export const alleenLezen: Wijzen = { ...kern, lezen: ['pagina', 'data'], schrijven: [] }
