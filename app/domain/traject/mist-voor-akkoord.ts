import type { Verslagdeel } from '../perspectiefplan/toegang-teksten.ts'
import { openAanmelding } from './complex.ts'
import { aantalOpen } from './gesprek.ts'
import { geslotenOm, type Gesloten } from './gesloten.ts'
import { isOnbevestigd } from './invoer.ts'
import { wachtOpLezen } from './namens.ts'
import { mistVoorAfronden } from './onderzoek.ts'
import type { Traject } from './traject.ts'

export type Mist =
  | Gesloten
  | 'plan-niet-bij-ons'
  | 'invoer-niet-bevestigd'
  | 'clientondersteuning-niet-gewezen'
  | 'samenvatting-ontbreekt'
  | 'verslag-niet-compleet'
  | 'aanmeldformulier-niet-compleet'
  | 'namens-niet-gelezen'
  | 'vraag-staat-open'
  | NonNullable<ReturnType<typeof mistVoorAfronden>>

/** Everything that is still in the way of asking for akkoord, the first first; decide() refuses with that one (D0-04, D0-23, D0-24). `verslagOpen`: the parts of the Wmo verslag with nothing in them (D1-43). */
export function mistVoorAkkoord(traject: Traject, verslagOpen: readonly Verslagdeel[]): Mist[] {
  const { plan, clientondersteuningGewezenOp, geschreven, gesprek, namens, invoer } = traject
  const gesloten = geslotenOm(traject)
  if (gesloten) return [gesloten]
  const mist: Mist[] = []
  if (plan.bij !== 'toegang') mist.push('plan-niet-bij-ons')
  if (isOnbevestigd(invoer)) mist.push('invoer-niet-bevestigd')
  if (!clientondersteuningGewezenOp) mist.push('clientondersteuning-niet-gewezen')
  const afronden = mistVoorAfronden(traject)
  if (afronden) mist.push(afronden)
  if (!geschreven.samenvatting || !geschreven['welke-hulp']) mist.push('samenvatting-ontbreekt')
  if (traject.wet === 'wmo' && verslagOpen.length > 0) mist.push('verslag-niet-compleet')
  if (openAanmelding(traject).length > 0) mist.push('aanmeldformulier-niet-compleet')
  if (wachtOpLezen(namens)) mist.push('namens-niet-gelezen')
  if (aantalOpen(gesprek) > 0) mist.push('vraag-staat-open')
  return mist
}
