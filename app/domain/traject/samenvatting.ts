import type { Wet } from './gebeurtenissen.ts'
import { aantalOpen } from './gesprek.ts'
import { keuzeStandVan, lopendeMatch, type KeuzeStand } from './keuze-stand.ts'
import { heeftAanbieder, reisBeurtVan, reisPlek, type ReisBeurt } from './beurt.ts'
import { isOnderweg, isUit, partijVan } from './reis-stand.ts'
import { wachtOpLezen, wijzeVan } from './namens.ts'
import { wachtOpAfname } from './instemming.ts'
import { isSpoed, wachtOpOordeel } from './spoed.ts'
import { uiterlijkVan } from './te-laat.ts'
import type { Traject } from './traject.ts'

/** Where a traject stands, as one word: what lists filter on and what the screens say whose turn it is by. */
export const stappen = [
  'bevestigen',
  'invoer-niet-goed',
  'plan-invullen',
  'samen-invullen',
  'aanvullen',
  'nalezen',
  'bijwerken',
  'beoordelen',
  'verdieping',
  'akkoord-gevraagd',
  'akkoord',
  'niet-akkoord',
  'onderweg',
  'klaar',
  'ingetrokken',
  'afgesloten',
] as const
export type Stap = (typeof stappen)[number]

/**
 * The groups of the work list, the first on top: said by the inwoner to be urgent and not judged yet, urgent in the view of the toegang too, the rest,
 * and what is no work any more. Stored by its place, so that a list is read in the order of its index: add at the end only, and never move one.
 */
export const voorrangen = ['spoed-gezegd', 'spoed', 'gewoon', 'gesloten'] as const
export type Voorrang = (typeof voorrangen)[number]

/** Whose turn it is in this portal; nobody's when a hulpvraag was withdrawn, the traject closed, or the klantreis came to its end. */
export type AanZet = 'inwoner' | 'toegang' | 'aanbieder' | 'niemand'

export type Samenvatting = {
  wet: Wet
  stap: Stap
  aanZet: AanZet
  /** Which klantreis it goes by, and which step of it comes now. */
  klantreis: string
  reisStap: string
  /** The day by which the gemeente has to be ready, and past the plan the day of the step, 'YYYY-MM-DD'. */
  uiterlijk: string
  ingediendOp: Date | null
  /** Who of the toegang has it in hand (D1-19), or null. */
  behandelaar: string | null
  /** Where it comes in the work list. */
  voorrang: Voorrang
  /** The aanbieder that was asked, and where that stands: only its own list shows it. */
  match: { kvk: string; stand: KeuzeStand } | null
}

/** The row that lists show, computed from the traject alone; stored in the same transaction and rebuildable (design of the tables). */
export function samenvattingVan(traject: Traject): Samenvatting {
  const stap = stapVan(traject)
  const beurt = stap === 'onderweg' ? reisBeurtVan(traject) : null
  return {
    wet: traject.wet,
    stap,
    aanZet: beurt ? aanZetVan(beurt, traject) : aanZetBij(stap, traject),
    ...reisPlek(traject),
    uiterlijk: beurt?.tot.einddatum ?? uiterlijkVan(traject),
    ingediendOp: traject.plan.eerstIngediendOp,
    behandelaar: traject.behandelaar,
    voorrang: isOpen(stap) ? voorrangVan(traject) : 'gesloten',
    match: stap === 'onderweg' ? matchVan(traject) : null,
  }
}

function matchVan(traject: Traject): Samenvatting['match'] {
  const [match, stand] = [lopendeMatch(traject.keuze), keuzeStandVan(traject)]
  return match && stand ? { kvk: match.kvk, stand } : null
}

/** The step this traject is in. */
export function stapVan(traject: Traject): Stap {
  const { plan, akkoord, gesprek, namens, invoer, afgesloten, herziening } = traject
  if (afgesloten) return 'afgesloten'
  if (plan.bij === 'niemand') return 'ingetrokken'
  if (isOnderweg(traject)) return isUit(traject) ? 'klaar' : 'onderweg'
  if (invoer?.stand === 'niet-goed') return 'invoer-niet-goed'
  if (invoer?.stand === 'wacht') return 'bevestigen'
  if (plan.bij === 'inwoner' && plan.terug) return 'aanvullen'
  if (plan.bij === 'inwoner' && wijzeVan(namens)) return 'samen-invullen'
  if (plan.bij === 'inwoner') return herziening.bezig ? 'bijwerken' : 'plan-invullen'
  if (wachtOpLezen(namens)) return 'nalezen'
  if (akkoord.antwoord?.wat === 'ja') return 'akkoord'
  if (akkoord.antwoord?.wat === 'nee') return 'niet-akkoord'
  if (akkoord.gevraagd) return 'akkoord-gevraagd'
  return aantalOpen(gesprek) > 0 ? 'verdieping' : 'beoordelen'
}

/** Who has a door here; for whoever has none, and while no aanbieder takes part, it is the toegang that acts. */
function aanZetVan({ wie }: ReisBeurt, traject: Traject): AanZet {
  const partij = partijVan(wie)
  return partij === 'aanbieder' && !heeftAanbieder(traject) ? 'toegang' : partij
}

function aanZetBij(stap: Stap, { instemming }: Traject): AanZet {
  switch (stap) {
    case 'bevestigen':
    case 'plan-invullen':
    case 'aanvullen':
    case 'nalezen':
    case 'bijwerken':
    case 'verdieping':
      return 'inwoner'
    case 'akkoord-gevraagd':
      return wachtOpAfname(instemming) ? 'toegang' : 'inwoner'
    case 'invoer-niet-goed':
    case 'samen-invullen':
    case 'beoordelen':
    case 'akkoord':
    case 'niet-akkoord':
    case 'onderweg':
      return 'toegang'
    case 'klaar':
    case 'ingetrokken':
    case 'afgesloten':
      return 'niemand'
  }
}

function voorrangVan({ spoed }: Traject): Voorrang {
  if (wachtOpOordeel(spoed)) return 'spoed-gezegd'
  return isSpoed(spoed) ? 'spoed' : 'gewoon'
}

/** The steps in which nothing happens any more. */
export const gesloten = ['klaar', 'ingetrokken', 'afgesloten'] as const satisfies readonly Stap[]

/** False when nothing happens in this traject any more: lists of what waits leave it out. */
export const isOpen = (stap: Stap): boolean => !gesloten.some((een) => een === stap)
