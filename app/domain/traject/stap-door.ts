import type { StapFeit } from '../klantreis/feiten.ts'
import { progressBij } from '../klantreis/klantreis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import { standVan } from './feiten.ts'
import type { Gebeurtenis } from './gebeurtenissen.ts'
import { doetZelf, herhaalbaar } from './reis-stand.ts'
import type { Partij } from './reis-feiten.ts'
import type { Traject } from './traject.ts'

/**
 * The end of the step that this completes, for what is done on a page of its own: one gebeurtenis, or none when this klantreis has no such step, when it is
 * done already, or when what it waits for is not done yet.
 */
export function stapDoor(feit: StapFeit, door: Partij, traject: Traject): Gebeurtenis[] {
  const klantreis = reisVan(traject)
  const staten = progressBij(klantreis, standVan(traject))
  const stap = klantreis.stappen.find(({ klaarNa }) => klaarNa === feit)
  if (!stap) return []
  const staat = staten.find(({ id }) => id === stap.id)?.staat
  const opnieuw = staat === 'klaar' && (feit === 'ZorgplanGemaakt' || herhaalbaar(klantreis, stap, traject))
  const vrij = staten.every(({ id, staat: hun }) => !stap.wachtOp?.includes(id) || hun === 'klaar')
  // A step that begins by something else, and did not, is not done by this.
  if (staat === undefined && stap.begintNa) return []
  if (!vrij || (staat === 'klaar' && !opnieuw)) return []
  const zelf = doetZelf(stap, traject)
  const als = door === 'toegang' ? zelf : door
  return [{ type: 'StapAfgerond', stap: stap.id, als, reden: null, opnieuw: false }]
}
