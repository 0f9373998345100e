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
}

export const alle: Wijzen = {
  lezen: ['pagina', 'data', 'deel', 'HEAD'],
  schrijven: ['POST', 'POST data', 'POST deel', 'POST stil'],
  zonderFormulier: ['POST', 'POST data'],
  anders: ['PUT', 'DELETE'],
  vergelijken: ['pagina', 'data', 'POST', 'POST stil'],
}

/** What can tell something or change something, each once: enough to see that the second wall stands alone. */
export const kern: Wijzen = {
  lezen: ['pagina', 'deel'],
  schrijven: ['POST', 'POST data', 'POST stil'],
  zonderFormulier: [],
  anders: [],
  vergelijken: [],
}

export const alleenLezen: Wijzen = { ...kern, lezen: ['pagina', 'data'], schrijven: [] }
