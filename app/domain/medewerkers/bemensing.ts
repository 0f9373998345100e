import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan, plusDagen, type Datum } from '#app/domain/termijnen/kalender.ts'

/** How many days an invitation counts. Our own choice: long enough for a holiday, short enough that nobody forgets it stands open. */
export const uitnodigingDagen = 14

/** What can happen with the people who work at one aanbieder; `door` is null where it followed from a sign-in. */
export type Feit = {
  type:
    | 'EersteBegonnen'
    | 'MedewerkerOvergenomen'
    | 'MedewerkerUitgenodigd'
    | 'UitnodigingIngetrokken'
    | 'UitnodigingIngelost'
    | 'MedewerkerVerwijderd'
    | 'BeheerGegeven'
    | 'BeheerTeruggenomen'
  medewerker: string | null
  uitnodiging: string | null
  /** The branch that whoever was invited has to sign in for; null for any. */
  vestiging: string | null
  door: string | null
  op: Date
}

export type Werkt = { sinds: Date; beheert: boolean }
export type Uitgenodigd = { op: Date; door: string | null; vestiging: string | null; tot: Datum }

/** Who works at one aanbieder, who of them manages that, and which invitations were not used and not withdrawn. */
export type Bemensing = {
  medewerkers: ReadonlyMap<string, Werkt>
  uitnodigingen: ReadonlyMap<string, Uitgenodigd>
}

/** Who works there, from what happened, the oldest first. */
export function bemensingVan(feiten: readonly Feit[]): Bemensing {
  const medewerkers = new Map<string, Werkt>()
  const uitnodigingen = new Map<string, Uitgenodigd>()
  for (const { type, medewerker, uitnodiging, vestiging, door, op } of feiten) {
    const id = medewerker ?? ''
    const werkt = medewerkers.get(id)
    switch (type) {
      case 'EersteBegonnen':
        medewerkers.set(id, { sinds: op, beheert: true })
        break
      case 'UitnodigingIngelost':
        uitnodigingen.delete(uitnodiging ?? '')
        medewerkers.set(id, { sinds: op, beheert: false })
        break
      case 'MedewerkerOvergenomen':
        medewerkers.set(id, { sinds: op, beheert: false })
        break
      case 'MedewerkerUitgenodigd':
        uitnodigingen.set(uitnodiging ?? '', {
          ...{ op, door, vestiging },
          tot: plusDagen(datumVan(op), uitnodigingDagen),
        })
        break
      case 'UitnodigingIngetrokken':
        uitnodigingen.delete(uitnodiging ?? '')
        break
      case 'MedewerkerVerwijderd':
        medewerkers.delete(id)
        break
      case 'BeheerGegeven':
      case 'BeheerTeruggenomen':
        if (werkt) medewerkers.set(id, { ...werkt, beheert: type === 'BeheerGegeven' })
    }
  }
  return { medewerkers, uitnodigingen }
}

/** What a manager asks, and what somebody who was invited does. */
export type Opdracht =
  | { type: 'NodigUit'; uitnodiging: string; vestiging: string | null }
  | { type: 'TrekUitnodigingIn'; uitnodiging: string }
  | { type: 'LosUitnodigingIn'; uitnodiging: string; vestiging: string | null }
  | { type: 'Verwijder' | 'GeefBeheer' | 'NeemBeheer'; medewerker: string }

const leeg = { medewerker: null, uitnodiging: null, vestiging: null }

/**
 * What happens when this worker asks this. A manager invites, withdraws, removes and lets others manage; whoever was invited comes in once, in time, and for the branch that the
 * invitation names. Nobody is removed or stops managing when nobody would be left to do it.
 */
export function besluitBemensing(staat: Bemensing, opdracht: Opdracht, door: string, now: Date): Feit | Refused {
  const zo = { ...leeg, door, op: now }
  if (opdracht.type === 'LosUitnodigingIn') {
    const { uitnodiging, vestiging } = opdracht
    const open = staat.uitnodigingen.get(uitnodiging)
    if (!open || open.tot < datumVan(now) || staat.medewerkers.has(door)) return refuse('uitnodiging-voorbij')
    if (open.vestiging !== null && open.vestiging !== vestiging) return refuse('uitnodiging-andere-vestiging')
    return { ...zo, type: 'UitnodigingIngelost', medewerker: door, uitnodiging, vestiging }
  }
  if (!staat.medewerkers.get(door)?.beheert) return refuse('niet-gevonden')
  if (opdracht.type === 'NodigUit') {
    const { uitnodiging, vestiging } = opdracht
    return { ...zo, type: 'MedewerkerUitgenodigd', uitnodiging, vestiging }
  }
  if (opdracht.type === 'TrekUitnodigingIn') {
    const { uitnodiging } = opdracht
    if (!staat.uitnodigingen.has(uitnodiging)) return refuse('uitnodiging-voorbij')
    return { ...zo, type: 'UitnodigingIngetrokken', uitnodiging }
  }
  return besluitOver(staat, opdracht, zo)
}

function besluitOver(
  { medewerkers }: Bemensing,
  { type, medewerker }: Extract<Opdracht, { medewerker: string }>,
  zo: Omit<Feit, 'type'>,
): Feit | Refused {
  const wie = medewerkers.get(medewerker)
  if (!wie) return refuse('werkt-hier-niet')
  if (type === 'GeefBeheer')
    return wie.beheert ? refuse('intussen-veranderd') : { ...zo, type: 'BeheerGegeven', medewerker }
  if (type === 'NeemBeheer' && !wie.beheert) return refuse('intussen-veranderd')
  if (wie.beheert && aantalBeheerders(medewerkers) === 1) return refuse('laatste-beheerder')
  return { ...zo, type: type === 'Verwijder' ? 'MedewerkerVerwijderd' : 'BeheerTeruggenomen', medewerker }
}

const aantalBeheerders = (medewerkers: Bemensing['medewerkers']) =>
  [...medewerkers.values()].filter(({ beheert }) => beheert).length

/** The roles of a worker of an aanbieder, as their row keeps them and every request reads them. Nothing, for who does not work there. */
export function rollenVan({ medewerkers }: Bemensing, medewerker: string): string[] {
  const wie = medewerkers.get(medewerker)
  return wie ? ['werkt', ...(wie.beheert ? ['beheert'] : [])] : []
}
