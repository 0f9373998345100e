import type { StapFeit } from '../klantreis/feiten.ts'
import { progressBij, stapMet, type Klantreis, type Stap } from '../klantreis/klantreis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import { isFeit, standVan } from './feiten.ts'
import type { Gebeurtenis } from './gebeurtenissen.ts'
import { doetZelf, herhaalbaar } from './reis-stand.ts'
import type { Partij } from './reis-feiten.ts'
import type { Traject } from './traject.ts'

/**
 * The end of the step that this completes, for what is done on a page of its own: one gebeurtenis, or none when this klantreis has no such step, when it is
 * done already, or when what it waits for was not done. A step further back that nobody wrote down holds no aanbieder up. `terug`: the klantreis goes on from an
 * earlier step, where this step leads back (D4-48).
 */
export function stapDoor(feit: StapFeit, door: Partij, traject: Traject, terug = false): Gebeurtenis[] {
  const klantreis = reisVan(traject)
  const stap = klantreis.stappen.find(({ klaarNa }) => klaarNa === feit)
  if (!stap || !isBegonnen(stap, traject) || !isVrij(klantreis, stap, traject)) return []
  const opnieuw = feit === 'ZorgplanGemaakt' || herhaalbaar(klantreis, stap, traject)
  if (isFeit(feit, traject) && !opnieuw) return []
  const als = door === 'toegang' ? doetZelf(stap, traject) : door
  return [{ type: 'StapAfgerond', stap: stap.id, als, reden: null, opnieuw: terug && stap.opnieuwVanaf !== undefined }]
}

/** A step that begins by something else, and did not, is not done by this. */
const isBegonnen = ({ begintNa }: Stap, traject: Traject): boolean => !begintNa || isFeit(begintNa, traject)

/** Whether what this step waits for was done; one that is only when needed and did not begin, holds nobody up. */
function isVrij(klantreis: Klantreis, { wachtOp = [] }: Stap, traject: Traject): boolean {
  const begonnen = new Set<string>(progressBij(klantreis, standVan(traject)).map(({ id }) => id))
  return wachtOp.every((id) => {
    const eerder = stapMet(klantreis, id)
    return !eerder || !begonnen.has(id) || isFeit(eerder.klaarNa, traject)
  })
}
