import type { Datum } from '../termijnen/kalender.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'

/** Which kind of document was seen (Wmo 2015 2.3.4, Wet op de identificatieplicht art. 1): the kind, never a number or a copy. */
export const identiteitsbewijzen = ['paspoort', 'identiteitskaart', 'rijbewijs', 'vreemdelingendocument'] as const
/** Which gemeente has to help: this one or another (Jeugdwet 1.1 woonplaats; Wmo 2015 1.2.1). */
export const woonplaatsen = ['deze-gemeente', 'andere-gemeente', 'onduidelijk'] as const
export const woonplaatsbronnen = ['brp', 'inwoner', 'andere-gemeente'] as const

type Identiteit = { document: (typeof identiteitsbewijzen)[number]; gezienOp: Datum }
type Woonplaats = { uitkomst: (typeof woonplaatsen)[number]; bron: (typeof woonplaatsbronnen)[number] }

export type ControleGebeurtenis =
  ({ type: 'IdentiteitGezien' } & Identiteit) | ({ type: 'WoonplaatsGecontroleerd' } & Woonplaats)
export type ControleCommand =
  ({ type: 'LegIdentiteitVast' } & Identiteit) | ({ type: 'LegWoonplaatsVast' } & Woonplaats)

export type Controle = {
  identiteit: (Identiteit & { op: Date; door: string | null }) | null
  woonplaats: (Woonplaats & { op: Date; door: string | null }) | null
}

export const nietGecontroleerd: Controle = { identiteit: null, woonplaats: null }

/** What was checked after this gebeurtenis; the newest of each counts. */
export function volgControle(controle: Controle, feit: Vastgelegd & ControleGebeurtenis): Controle {
  const { op, door } = feit
  return feit.type === 'IdentiteitGezien'
    ? { ...controle, identiteit: { document: feit.document, gezienOp: feit.gezienOp, op, door } }
    : { ...controle, woonplaats: { uitkomst: feit.uitkomst, bron: feit.bron, op, door } }
}

export function decideControle(command: ControleCommand): Decision {
  if (command.type === 'LegIdentiteitVast') {
    const { document, gezienOp } = command
    return accept({ type: 'IdentiteitGezien', document, gezienOp })
  }
  return accept({ type: 'WoonplaatsGecontroleerd', uitkomst: command.uitkomst, bron: command.bron })
}
