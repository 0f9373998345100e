import { refuse } from '../refuse.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { accept, type Decision } from './decision.ts'
import type { ContactCommand, ContactGebeurtenis, Ervaring, Invulling, UitlegWijze } from './contact-feiten.ts'

/** What the two sides agreed to talk about and when; what is written at the plan is the subject of gesprek.ts. */
export type Contact = {
  /** How it goes on was explained (D0-02); the newest time counts. */
  uitgelegd: { hoe: UitlegWijze; dag: Datum; tekst: string | null; op: Date; door: string | null } | null
  /** In the order in which they were planned (D0-06, D3L-01). */
  gesprekken: readonly Afspraak[]
}

/** One talk. `beurt` counts how often it was set: an answer belongs to the time that was read. */
export type Afspraak = Invulling & {
  id: string
  beurt: number
  op: Date
  door: string | null
  antwoord: { wat: 'kan' | 'kan-niet'; tekst: string | null; op: Date } | null
  afgezegd: { tekst: string; op: Date } | null
  /** The report in every wording it had, the newest last. */
  verslagen: readonly { tekst: string; besproken: boolean; doel: boolean; op: Date; door: string | null }[]
  ervaring: { hoe: Ervaring; tekst: string | null; op: Date } | null
}

export const leegContact: Contact = { uitgelegd: null, gesprekken: [] }

type Feit = ContactGebeurtenis & { op: Date; door: string | null }

/** The contact after this gebeurtenis. */
export function volgContact(contact: Contact, feit: Feit): Contact {
  const { op, door } = feit
  switch (feit.type) {
    case 'ProcesUitgelegd':
      return { ...contact, uitgelegd: { hoe: feit.hoe, dag: feit.dag, tekst: feit.tekst, op, door } }
    case 'GesprekGepland': {
      const leeg = { antwoord: null, afgezegd: null, verslagen: [], ervaring: null }
      const nieuw = { id: feit.gesprek, beurt: 1, op, door, ...invullingVan(feit), ...leeg }
      return { ...contact, gesprekken: [...contact.gesprekken, nieuw] }
    }
    case 'GesprekVerzet':
      return wijzig(contact, feit.gesprek, (een) => ({
        ...een,
        ...invullingVan(feit),
        beurt: een.beurt + 1,
        antwoord: null,
      }))
    case 'GesprekAfgezegd':
      return wijzig(contact, feit.gesprek, (een) => ({ ...een, afgezegd: { tekst: feit.tekst, op } }))
    case 'UitnodigingBeantwoord':
      return wijzig(contact, feit.gesprek, (een) => ({ ...een, antwoord: { wat: feit.wat, tekst: feit.tekst, op } }))
    case 'GesprekVerslagen': {
      const { tekst, besproken, doel = false } = feit
      return wijzig(contact, feit.gesprek, (een) => ({
        ...een,
        verslagen: [...een.verslagen, { tekst, besproken, doel, op, door }],
      }))
    }
    case 'GesprekGewaardeerd':
      return wijzig(contact, feit.gesprek, (een) => ({ ...een, ervaring: { hoe: feit.hoe, tekst: feit.tekst, op } }))
  }
}

/** Decides about explaining and about talks. In: the contact as it is. Refuses a talk that is not there, that was cancelled or held, and a report of one still to come. */
export function decideContact(command: ContactCommand, { gesprekken }: Contact): Decision {
  if (command.type === 'LegProcesUit') {
    const { hoe, dag, tekst } = command
    return accept({ type: 'ProcesUitgelegd', hoe, dag, tekst })
  }
  if (command.type === 'PlanGesprek')
    return accept({ type: 'GesprekGepland', gesprek: command.gesprek, ...invullingVan(command) })
  const { gesprek } = command
  const afspraak = gesprekken.find(({ id }) => id === gesprek)
  if (!afspraak) return refuse('niet-gevonden')
  if (afspraak.afgezegd) return refuse('gesprek-afgezegd')
  const gehouden = afspraak.verslagen.length > 0
  switch (command.type) {
    case 'VerzetGesprek':
      if (gehouden) return refuse('gesprek-geweest')
      return accept({ type: 'GesprekVerzet', gesprek, ...invullingVan(command) })
    case 'ZegGesprekAf':
      if (gehouden) return refuse('gesprek-geweest')
      return accept({ type: 'GesprekAfgezegd', gesprek, tekst: command.tekst })
    case 'BeantwoordUitnodiging':
      if (gehouden) return refuse('gesprek-geweest')
      if (command.beurt !== afspraak.beurt) return refuse('gesprek-verzet')
      return accept({ type: 'UitnodigingBeantwoord', gesprek, wat: command.wat, tekst: command.tekst })
    case 'MaakVerslag':
      if (command.vandaag < afspraak.dag) return refuse('gesprek-nog-niet-geweest')
      if (command.basis !== afspraak.verslagen.length) return refuse('intussen-veranderd')
      return accept({
        type: 'GesprekVerslagen',
        gesprek,
        besproken: command.besproken,
        ...(command.doel ? { doel: true as const } : {}),
        tekst: command.tekst,
      })
    case 'WaardeerGesprek':
      if (!gehouden) return refuse('gesprek-nog-niet-geweest')
      return accept({ type: 'GesprekGewaardeerd', gesprek, hoe: command.hoe, tekst: command.tekst })
  }
}

/** The talks that are still to be held: not cancelled and without a report. */
export function komende({ gesprekken }: Contact): Afspraak[] {
  return gesprekken.filter(({ afgezegd, verslagen }) => !afgezegd && verslagen.length === 0)
}

/** The talks that were held, with their newest report. */
export function gehouden({ gesprekken }: Contact): Afspraak[] {
  return gesprekken.filter(({ verslagen }) => verslagen.length > 0)
}

/** True when in some talk the process was gone through with the inwoner (D0-06). */
export function isProcesBesproken({ gesprekken }: Contact): boolean {
  return gesprekken.some(({ verslagen }) => verslagen.at(-1)?.besproken)
}

/** The texts that belong to one talk: their ids, to fetch them by. */
export function tekstenVanGesprek({ tekst, antwoord, afgezegd, verslagen, ervaring }: Afspraak): string[] {
  const ids = [tekst, antwoord?.tekst, afgezegd?.tekst, verslagen.at(-1)?.tekst, ervaring?.tekst]
  return ids.filter((id): id is string => typeof id === 'string')
}

function wijzig(contact: Contact, id: string, nieuw: (een: Afspraak) => Afspraak): Contact {
  return { ...contact, gesprekken: contact.gesprekken.map((een) => (een.id === id ? nieuw(een) : een)) }
}

function invullingVan({ dag, tijd, plek, erbij, tekst }: Invulling): Invulling {
  return { dag, tijd, plek, erbij, tekst }
}
