import type { Route } from '#tests/access/portaal.ts'
import type { Doel } from './doelen.ts'

/** What cannot be posted to at all: every address without a form gets its share of what must be refused. */
export function zonderActie(routes: readonly Route[]): Doel[] {
  return routes
    .filter(({ actie }) => !actie)
    .map(({ id, path }) => ({
      route: id,
      mens: id.startsWith('routes/toegang/') ? 'yvonne' : 'samira',
      pad: path.replace(':gemeente', 'doetinchem').replaceAll(/:\w+/g, () => crypto.randomUUID()),
      velden: [['woorden', 'Iets.']],
      eenmalig: true,
    }))
}
