import { evolve } from './evolve.ts'
import { progressOf } from './feiten.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { begin, type Traject } from './traject.ts'

/**
 * Of each step of the klantreis that is done: with what that happened, so when and by whom. A step that came open again counts from the last time. The
 * klantreis is the one the traject goes by now, also for what was done before it was chosen.
 */
export function klaarSinds(traject: Traject, feiten: readonly Vastgelegd[]): ReadonlyMap<string, Vastgelegd> {
  const { klantreis } = traject
  const sinds = new Map<string, Vastgelegd>()
  feiten.reduce((voor, feit) => {
    const na = evolve(voor, feit)
    for (const { id, staat } of progressOf({ ...na, klantreis })) {
      if (staat !== 'klaar') sinds.delete(id)
      else if (!sinds.has(id) || (feit.type === 'StapAfgerond' && feit.stap === id)) sinds.set(id, feit)
    }
    return na
  }, begin(traject))
  return sinds
}
