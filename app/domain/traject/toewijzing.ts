import { accept, type Decision } from './decision.ts'
import type { Traject } from './traject.ts'

/** Who of the toegang has this traject in hand (D1-19): the contactpersoon of the inwoner (D1-33). */
export type ToewijzingGebeurtenis = { type: 'Toegewezen'; behandelaar: string | null }
export type ToewijzingCommand = { type: 'WijsToe'; behandelaar: string | null }

export function decideToewijzing(command: ToewijzingCommand, { behandelaar }: Pick<Traject, 'behandelaar'>): Decision {
  if (command.behandelaar === behandelaar) return accept()
  return accept({ type: 'Toegewezen', behandelaar: command.behandelaar })
}
