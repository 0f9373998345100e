import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { isBuitenContractOpen, waaromNietKiezen } from './keuze-stand.ts'
import type { Traject } from './traject.ts'

/** `naam` and `tekst`: the ids of the texts with whom the inwoner would like and why, or with what the gemeente says. `nr`: of the question that was on the page. */
export type BuitenContractGebeurtenis =
  | { type: 'BuitenContractGevraagd'; naam: string; tekst: string }
  | { type: 'BuitenContractBeantwoord'; nr: number; kan: boolean; tekst: string }
export type BuitenContractCommand =
  | { type: 'VraagBuitenContract'; naam: string; tekst: string }
  | { type: 'BeantwoordBuitenContract'; nr: number; kan: boolean; tekst: string }

/** Help of an aanbieder that the gemeente has no contract with, as the inwoner asked for it last; `antwoord` null while it was not talked about. */
export type BuitenContract = {
  nr: number
  naam: string
  tekst: string
  op: Date
  antwoord: { kan: boolean; tekst: string; op: Date } | null
}

/** Why the inwoner cannot ask for it now; null when they can. The same answer as decide() gives. */
export function waaromNietVragen(traject: Pick<Traject, 'keuze'>) {
  const dicht = waaromNietKiezen(traject)
  if (dicht) return dicht
  return isBuitenContractOpen(traject.keuze) ? ('buiten-contract-loopt' as const) : null
}

/**
 * Help without a contract: the gemeente need not pay for it, so that the inwoner asks first (D3M-04, D3M-05), and this case is talked about with the gemeente
 * before anything is arranged (D4-25). Refuses it before the help is established, twice at once, and an answer to another question than was read.
 */
export function decideBuitenContract(command: BuitenContractCommand, traject: Traject): Decision {
  if (command.type === 'VraagBuitenContract') {
    const dicht = waaromNietVragen(traject)
    return dicht ? refuse(dicht) : accept({ type: 'BuitenContractGevraagd', naam: command.naam, tekst: command.tekst })
  }
  const { nr, kan, tekst } = command
  if (!isBuitenContractOpen(traject.keuze)) return refuse('vraag-niet-open')
  if (traject.keuze.buitenContract?.nr !== nr) return refuse('intussen-veranderd')
  return accept({ type: 'BuitenContractBeantwoord', nr, kan, tekst })
}

/** What was asked and answered after this gebeurtenis. */
export function volgBuitenContract(
  voor: BuitenContract | null,
  feit: Vastgelegd & BuitenContractGebeurtenis,
): BuitenContract | null {
  const { tekst, op } = feit
  if (feit.type === 'BuitenContractGevraagd')
    return { nr: (voor?.nr ?? 0) + 1, naam: feit.naam, tekst, op, antwoord: null }
  return voor && { ...voor, antwoord: { kan: feit.kan, tekst, op } }
}
