import { aantalOpen } from '#app/domain/traject/gesprek.ts'
import { isOnbevestigd } from '#app/domain/traject/invoer.ts'
import { wachtOpLezen } from '#app/domain/traject/namens.ts'
import { mistVoorAfronden } from '#app/domain/traject/onderzoek.ts'
import type { Traject } from '#app/domain/traject/traject.ts'

export type Mist =
  | 'ingetrokken'
  | 'plan-niet-bij-ons'
  | 'invoer-niet-bevestigd'
  | 'clientondersteuning-niet-gewezen'
  | 'samenvatting-ontbreekt'
  | 'namens-niet-gelezen'
  | 'vraag-staat-open'
  | NonNullable<ReturnType<typeof mistVoorAfronden>>

/** Everything that is still in the way of asking for akkoord, all at once; decide() names the first only (D0-04, D0-23, D0-24). */
export function mistVoorAkkoord(traject: Traject): Mist[] {
  const { plan, clientondersteuningGewezenOp, geschreven, gesprek, namens, ingetrokkenOp, invoer } = traject
  if (ingetrokkenOp) return ['ingetrokken']
  const mist: Mist[] = []
  if (plan.bij !== 'toegang') mist.push('plan-niet-bij-ons')
  if (isOnbevestigd(invoer)) mist.push('invoer-niet-bevestigd')
  if (!clientondersteuningGewezenOp) mist.push('clientondersteuning-niet-gewezen')
  const afronden = mistVoorAfronden(traject)
  if (afronden) mist.push(afronden)
  if (!geschreven.samenvatting || !geschreven['welke-hulp']) mist.push('samenvatting-ontbreekt')
  if (wachtOpLezen(namens)) mist.push('namens-niet-gelezen')
  if (aantalOpen(gesprek) > 0) mist.push('vraag-staat-open')
  return mist
}
