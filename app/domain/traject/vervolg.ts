import { heeftStapNa } from '../klantreis/klantreis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import { isFeit } from './feiten.ts'
import type { Traject } from './traject.ts'
import type { EvaluatieUitkomst } from './uitvoering-feiten.ts'
import { loopt } from './uitvoering-stand.ts'

/** What an evaluatie leads to that leaves the help as it is, or ends it. */
const zonderVervolg: readonly EvaluatieUitkomst[] = ['doorgaan', 'stoppen']
/** What it leads to that needs another kind of help or another period, in every klantreis. */
const andereHulp: readonly EvaluatieUitkomst[] = ['anders', 'verlengen']

/** Whether the help is arranged anew after this outcome, where the klantreis leads back (D4-48): not when it goes on as it is, nor when it stops. */
export const vraagtVervolg = (uitkomst: EvaluatieUitkomst): boolean => !zonderVervolg.includes(uitkomst)

/**
 * The products with which the help can be established anew while the aanbieder gives it; none when nothing asks for that now. What asks: an evaluatie after
 * the help was established, or a change to other help that the toegang found right and that was not carried through yet (D4-48, D3L-51, D0-38).
 */
export function vervolgProducten(traject: Traject): string[] {
  const {
    keuze: { hulp },
    uitvoering,
  } = traject
  if (!hulp || !loopt(uitvoering)) return []
  const goed = uitvoering.wijzigingen.findLast(({ oordeel }) => oordeel?.wat === 'ja')
  if (goed && goed.naar !== hulp.product) return [hulp.product, goed.naar]
  const slot = uitvoering.evaluaties.findLast(({ afgesloten }) => afgesloten)?.afgesloten
  if (!slot || slot.op < hulp.op) return []
  return andereHulp.includes(slot.uitkomst) || isTerug(traject) ? [hulp.product] : []
}

/** The klantreis came back to the step in which it is said which help is needed. */
const isTerug = (traject: Traject): boolean =>
  heeftStapNa(reisVan(traject), 'HulpBepaald') && !isFeit('HulpBepaald', traject)
