import { refuse } from '../refuse.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { geslotenOm } from './gesloten.ts'
import type { Traject } from './traject.ts'

/** Which professional is asked (D1-21, D4-28); a collega is of the own gemeente and finds it in the portal, the others are asked by phone or letter. */
export const taakRollen = [
  'collega',
  'cev',
  'wijkteam',
  'huisarts',
  'school',
  'jeugdarts',
  'ggz',
  'zorgaanbieder',
  'ander',
] as const
export type TaakRol = (typeof taakRollen)[number]

/** What is asked, as the inwoner may know it; the words themselves stand in a text. */
export const taakSoorten = ['informatie', 'advies', 'meepraten', 'onderzoek', 'anders'] as const
export type TaakSoort = (typeof taakSoorten)[number]

/** `aan`: the medewerker that is asked, for a collega only. `wie`, `tekst`: the ids of the name of somebody else and of what is asked. */
type Vraag = {
  taak: string
  rol: TaakRol
  wat: TaakSoort
  aan: string | null
  wie: string | null
  tekst: string
  tot: Datum
}

export type TaakGebeurtenis =
  | ({ type: 'TaakGevraagd' } & Vraag)
  | { type: 'TaakGedaan'; taak: string; tekst: string }
  | { type: 'TaakIngetrokken'; taak: string }

export type TaakCommand =
  | ({ type: 'VraagTaak'; vandaag: Datum } & Vraag)
  /** `tekst`: the id of what came of it (D1-46). */
  | { type: 'RondTaakAf'; taak: string; tekst: string }
  | { type: 'TrekTaakIn'; taak: string }

export type Taak = Omit<Vraag, 'taak'> & {
  id: string
  door: string | null
  gevraagdOp: Date
  einde: { wat: 'gedaan' | 'ingetrokken'; op: Date; door: string | null; tekst: string | null } | null
}

/** Where a task stands on this day. */
export type TaakStand = 'te-laat' | 'open' | 'gedaan' | 'ingetrokken'

export function standVanTaak({ einde, tot }: Pick<Taak, 'einde' | 'tot'>, vandaag: Datum): TaakStand {
  if (einde) return einde.wat
  return tot < vandaag ? 'te-laat' : 'open'
}

/** Refuses a day that is past, a collega without a medewerker and somebody else without a name, and ending what ended otherwise. */
export function decideTaak(command: TaakCommand, taken: readonly Taak[]): Decision {
  if (command.type === 'VraagTaak') {
    const { type: _, vandaag, ...vraag } = command
    if (vraag.tot < vandaag) return refuse('dag-voorbij')
    if ((vraag.rol === 'collega') !== (vraag.aan !== null) || (vraag.rol === 'collega') === (vraag.wie !== null))
      return refuse('taak-zonder-naam')
    return accept({ type: 'TaakGevraagd', ...vraag })
  }
  const taak = taken.find(({ id }) => id === command.taak)
  if (!taak) return refuse('niet-gevonden')
  if (command.type === 'RondTaakAf') {
    if (taak.einde) return refuse('taak-voorbij')
    return accept({ type: 'TaakGedaan', taak: taak.id, tekst: command.tekst })
  }
  if (taak.einde) return taak.einde.wat === 'ingetrokken' ? accept() : refuse('taak-voorbij')
  return accept({ type: 'TaakIngetrokken', taak: taak.id })
}

/** The tasks after this gebeurtenis. */
export function volgTaken(taken: readonly Taak[], feit: Vastgelegd): readonly Taak[] {
  const { op, door } = feit
  const eindig = (id: string, wat: 'gedaan' | 'ingetrokken', tekst: string | null) =>
    taken.map((een) => (een.id === id ? { ...een, einde: { wat, op, door, tekst } } : een))
  switch (feit.type) {
    case 'TaakGevraagd': {
      const { taak: id, rol, wat, aan, wie, tekst, tot } = feit
      return [...taken, { id, rol, wat, aan, wie, tekst, tot, door, gevraagdOp: op, einde: null }]
    }
    case 'TaakGedaan':
      return eindig(feit.taak, 'gedaan', feit.tekst)
    case 'TaakIngetrokken':
      return eindig(feit.taak, 'ingetrokken', null)
    default:
      return taken
  }
}

/** What lists of tasks show, computed from the traject alone; a task of a traject that ended waits for nobody. */
export type TaakRij = Pick<Taak, 'id' | 'rol' | 'wat' | 'aan' | 'door'> & { uiterlijk: Datum; open: boolean }

export function taakRijen(traject: Traject): TaakRij[] {
  const dicht = geslotenOm(traject) !== null
  return traject.taken.map(({ id, rol, wat, aan, door, tot, einde }) => ({
    ...{ id, rol, wat, aan, door },
    uiterlijk: tot,
    open: !dicht && einde === null,
  }))
}
