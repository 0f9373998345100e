import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { geslotenOm, type Gesloten } from './gesloten.ts'
import type { Traject } from './traject.ts'

/**
 * Help that cannot wait (Wmo 2015 2.3.3, Jeugdwet 6.1.3). `SpoedGemeld` is the word of the inwoner, whoever wrote it down; the toegang judges it.
 * `bereikbaar` is the id of the text with the number on which they can be called, `uitleg` that of why it can wait after all.
 */
export type SpoedGebeurtenis =
  | { type: 'SpoedGemeld'; bereikbaar: string | null }
  | { type: 'SpoedBevestigd' }
  | { type: 'SpoedOpgeheven'; uitleg: string | null }
export type SpoedCommand =
  | { type: 'MeldSpoed'; bereikbaar: string | null }
  | { type: 'BevestigSpoed' }
  | { type: 'HefSpoedOp'; uitleg: string | null }

/** Where it stands: said and not judged yet, urgent in the view of the toegang, or not urgent (any more). */
export type Spoed = {
  stand: 'gezegd' | 'bevestigd' | 'opgeheven'
  op: Date
  /** Who wrote down that the inwoner said it; null when the toegang saw it by itself. */
  gezegdBij: 'inwoner' | 'toegang' | null
  bereikbaar: string | null
  uitleg: string | null
}

/** True while help cannot wait, as far as anybody knows: what was not judged yet counts. */
export const isSpoed = (spoed: Spoed | null): boolean => spoed !== null && spoed.stand !== 'opgeheven'

/** True while the inwoner said it and the toegang still has to judge. */
export const wachtOpOordeel = (spoed: Spoed | null): boolean => spoed?.stand === 'gezegd'

/**
 * Why the inwoner has nothing to say about it now: the traject ended, or it is urgent already. Null when they can say it, also after the toegang said that
 * it can wait. What they type is refused by this name instead of being dropped: a number to call on must not get lost.
 */
export function geenSpoedmelding(
  traject: Pick<Traject, 'ingetrokkenOp' | 'afgesloten' | 'spoed'>,
): Gesloten | 'al-spoed' | null {
  return geslotenOm(traject) ?? (isSpoed(traject.spoed) ? 'al-spoed' : null)
}

/**
 * Saying it twice says it once; saying it again after it was taken away asks for a new judgement. Nobody has to explain why it is urgent (D1-24); who
 * said so themselves is told why not.
 */
export function decideSpoed(command: SpoedCommand, { spoed }: { spoed: Spoed | null }): Decision {
  switch (command.type) {
    case 'MeldSpoed':
      return isSpoed(spoed) ? accept() : accept({ type: 'SpoedGemeld', bereikbaar: command.bereikbaar })
    case 'BevestigSpoed':
      return spoed?.stand === 'bevestigd' ? accept() : accept({ type: 'SpoedBevestigd' })
    case 'HefSpoedOp':
      if (!isSpoed(spoed)) return accept()
      if (wachtOpOordeel(spoed) && command.uitleg === null) return refuse('geen-spoed-zonder-uitleg')
      return accept({ type: 'SpoedOpgeheven', uitleg: command.uitleg })
  }
}

/** Where it stands after this gebeurtenis. A traject that ended is not urgent. */
export function volgSpoed(spoed: Spoed | null, feit: Vastgelegd): Spoed | null {
  switch (feit.type) {
    case 'SpoedGemeld': {
      const gezegdBij = feit.doorSoort === 'toegang' ? ('toegang' as const) : ('inwoner' as const)
      return { stand: 'gezegd', op: feit.op, gezegdBij, bereikbaar: feit.bereikbaar, uitleg: null }
    }
    case 'SpoedBevestigd': {
      const { gezegdBij = null, bereikbaar = null } = spoed ?? {}
      return { stand: 'bevestigd', op: feit.op, gezegdBij, bereikbaar, uitleg: null }
    }
    case 'SpoedOpgeheven':
      return spoed && { ...spoed, stand: 'opgeheven', op: feit.op, uitleg: feit.uitleg }
    case 'TrajectAfgesloten':
    case 'HulpvraagIngetrokken':
      return null
    default:
      return spoed
  }
}
