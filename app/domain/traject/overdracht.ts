import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import type { Traject } from './traject.ts'

/** A file goes into the hands of a colleague, with a note for them (D1-19): `tekst` is the id of the words, which only the toegang reads. */
export type OverdrachtGebeurtenis =
  { type: 'DossierOvergedragen'; behandelaar: string; tekst: string } | { type: 'OverdrachtGelezen' }

export type OverdrachtCommand =
  | { type: 'DraagOver'; behandelaar: string; tekst: string }
  /** `door`: who says that the note was read. */
  | { type: 'LeesOverdracht'; door: string }

/** The note that stands on top of the file until who got it has read it; null when there is none. */
export type Overdracht = { van: string | null; tekst: string; op: Date } | null

/** Refuses to hand over to who has it in hand already, and to end the note of somebody else. */
export function decideOverdracht(command: OverdrachtCommand, traject: Traject): Decision {
  if (command.type === 'DraagOver') {
    const { behandelaar, tekst } = command
    if (behandelaar === traject.behandelaar) return refuse('al-in-handen')
    return accept({ type: 'DossierOvergedragen', behandelaar, tekst })
  }
  if (!traject.overdracht) return accept()
  if (command.door !== traject.behandelaar) return refuse('overdracht-van-ander')
  return accept({ type: 'OverdrachtGelezen' })
}

/** The note after this gebeurtenis: read, or gone with the hands it was for. */
export function volgOverdracht(overdracht: Overdracht, feit: Vastgelegd): Overdracht {
  switch (feit.type) {
    case 'DossierOvergedragen':
      return { van: feit.door, tekst: feit.tekst, op: feit.op }
    case 'OverdrachtGelezen':
    case 'Toegewezen':
      return null
    default:
      return overdracht
  }
}
