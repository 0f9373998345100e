import { refuse } from '../refuse.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import type { Partij } from './reis-feiten.ts'

/** `contact`: when somebody will be in touch; that is what stands where no source sets a term. */
export const afspraakSoorten = ['contact', 'anders'] as const
export type AfspraakSoort = (typeof afspraakSoorten)[number]

/** A promise (D1-30): who keeps it and before which day. `tekst` is the id of its words. */
type Belofte = { afspraak: string; soort: AfspraakSoort; wie: Partij; tot: Datum; tekst: string }

export type AfspraakGebeurtenis =
  | ({ type: 'AfspraakGemaakt' } & Belofte)
  | { type: 'AfspraakBevestigd'; afspraak: string }
  | { type: 'AfspraakNagekomen'; afspraak: string }
  | { type: 'AfspraakVervallen'; afspraak: string; tekst: string }

export type AfspraakCommand =
  | ({ type: 'MaakAfspraak'; vandaag: Datum } & Belofte)
  | { type: 'BevestigAfspraak'; afspraak: string }
  | { type: 'KomAfspraakNa'; afspraak: string; partij: Partij }
  | { type: 'LaatAfspraakVervallen'; afspraak: string; partij: Partij; tekst: string }

export type Afspraak = Omit<Belofte, 'afspraak'> & {
  id: string
  gemaaktOp: Date
  door: string | null
  bevestigdOp: Date | null
  einde: { wat: 'nagekomen' | 'vervallen'; op: Date; tekst: string | null } | null
}

/** Where a promise stands on this day; a late one says so first. */
export type AfspraakStand = 'te-laat' | 'open' | 'nagekomen' | 'vervallen'

export function standVanAfspraak({ einde, tot }: Afspraak, vandaag: Datum): AfspraakStand {
  if (einde) return einde.wat
  return tot < vandaag ? 'te-laat' : 'open'
}

/** The promises as they are read: what is due first on top, so that a late one says so first, and at the end what is over. */
export function opVolgorde(afspraken: readonly Afspraak[]): Afspraak[] {
  const rang = (een: Afspraak) => (een.einde ? 1 : 0)
  return [...afspraken].sort(
    (een, twee) => rang(een) - rang(twee) || (een.tot < twee.tot ? -1 : een.tot > twee.tot ? 1 : 0),
  )
}

/** The first promise to be in touch that is still to be kept; undefined when there is none. */
export function contactBelofte(afspraken: readonly Afspraak[]): Afspraak | undefined {
  return afspraken
    .filter(({ soort, einde }) => soort === 'contact' && !einde)
    .reduce<Afspraak | undefined>((eerste, een) => (!eerste || een.tot < eerste.tot ? een : eerste), undefined)
}

/**
 * Nobody promises a day that is past, and nobody ends the promise of another: who made it keeps it or lets it go, with a reason; the toegang does that
 * for whoever has no door here. The inwoner confirms what was promised.
 */
export function decideAfspraak(command: AfspraakCommand, afspraken: readonly Afspraak[]): Decision {
  if (command.type === 'MaakAfspraak') {
    const { afspraak, soort, wie, tot, tekst, vandaag } = command
    if (tot < vandaag) return refuse('dag-voorbij')
    return accept({ type: 'AfspraakGemaakt', afspraak, soort, wie, tot, tekst })
  }
  const afspraak = afspraken.find(({ id }) => id === command.afspraak)
  if (!afspraak) return refuse('niet-gevonden')
  if (command.type === 'BevestigAfspraak') {
    if (afspraak.bevestigdOp) return accept()
    return afspraak.einde ? refuse('afspraak-voorbij') : accept({ type: 'AfspraakBevestigd', afspraak: afspraak.id })
  }
  if (command.partij !== afspraak.wie && command.partij !== 'toegang') return refuse('afspraak-van-ander')
  if (command.type === 'KomAfspraakNa') {
    if (afspraak.einde?.wat === 'nagekomen') return accept()
    return afspraak.einde ? refuse('afspraak-voorbij') : accept({ type: 'AfspraakNagekomen', afspraak: afspraak.id })
  }
  if (afspraak.einde) return afspraak.einde.wat === 'vervallen' ? accept() : refuse('afspraak-voorbij')
  return accept({ type: 'AfspraakVervallen', afspraak: afspraak.id, tekst: command.tekst })
}

/** The promises after this gebeurtenis. */
export function volgAfspraken(afspraken: readonly Afspraak[], feit: Vastgelegd): readonly Afspraak[] {
  const met = (id: string, anders: Partial<Afspraak>) =>
    afspraken.map((een) => (een.id === id ? { ...een, ...anders } : een))
  switch (feit.type) {
    case 'AfspraakGemaakt': {
      const { afspraak: id, soort, wie, tot, tekst, op, door } = feit
      return [...afspraken, { id, soort, wie, tot, tekst, gemaaktOp: op, door, bevestigdOp: null, einde: null }]
    }
    case 'AfspraakBevestigd':
      return met(feit.afspraak, { bevestigdOp: feit.op })
    case 'AfspraakNagekomen':
      return met(feit.afspraak, { einde: { wat: 'nagekomen', op: feit.op, tekst: null } })
    case 'AfspraakVervallen':
      return met(feit.afspraak, { einde: { wat: 'vervallen', op: feit.op, tekst: feit.tekst } })
    default:
      return afspraken
  }
}
