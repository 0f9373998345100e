import type { Invulwijze, Vastgelegd } from './gebeurtenissen.ts'
import type { Deelname, Traject } from './traject.ts'

/** Somebody of this traject by name. `medewerker`: of the toegang, who had it in hand or did something in it. */
export type Bekende = {
  soort: 'persoon' | 'organisatie' | 'medewerker'
  wie: string
  naam: string
  functie: string | null
}

/** A row of deelname with its name. */
export type Deelnemer = Bekende & { rol: Deelname['rol']; van: Date; tot: Date | null }

export type TeamRol = Deelname['rol'] | 'contactpersoon' | 'clientondersteuner' | 'bekende'

/** Who is or was involved, as what, from when and until when. `wie` null: somebody of whom only the role is known. */
export type Teamlid = {
  rol: TeamRol
  wie: string | null
  naam: string | null
  functie: string | null
  van: Date
  tot: Date | null
}

/** Who helps with the plan by what the inwoner chose (D0-05); nobody beside them when they do it alone or with the gemeente. */
const helptMet: Partial<Record<Invulwijze, TeamRol>> = {
  'met-clientondersteuner': 'clientondersteuner',
  'met-bekende': 'bekende',
}

type Periode = { wie: string; van: Date; tot: Date | null }

/**
 * Everybody who is involved (D1-33). `contactpersoon`: who of the toegang has it in hand, null while that is the toegang itself; there is always exactly one.
 * `coordinatie`: with whom it lies in a complex case, null when it is not one.
 */
export function teamVan(
  traject: Traject,
  feiten: readonly Vastgelegd[],
  bekenden: readonly (Bekende | Deelnemer)[],
  now: Date,
) {
  const perioden = periodenVan(feiten, (feit) =>
    feit.type === 'Toegewezen' || feit.type === 'DossierOvergedragen' ? feit.behandelaar : undefined,
  )
  const naamVan = (id: string) => bekenden.find(({ soort, wie }) => soort === 'medewerker' && wie === id)
  const medewerkers = perioden.map(({ wie, van, tot }): Teamlid => {
    const bekende = naamVan(wie)
    const { naam = null, functie = null } = bekende ?? {}
    return { rol: 'contactpersoon', wie, naam, functie, van, tot }
  })
  const helpers = periodenVan(feiten, (feit) =>
    feit.type === 'InvulwijzeGekozen' ? (helptMet[feit.wijze] ?? null) : undefined,
  ).map(({ wie, van, tot }): Teamlid => ({ rol: wie as TeamRol, wie: null, naam: null, functie: null, van, tot }))
  const deelnemers = bekenden.filter((een): een is Deelnemer => 'rol' in een)
  const voorbij = ({ tot }: { tot: Date | null }) => tot !== null && tot <= now
  const leden = [...deelnemers.map(({ soort: _, ...lid }): Teamlid => lid), ...helpers]
  return {
    contactpersoon: medewerkers.find((een) => een.tot === null && een.wie === traject.behandelaar) ?? null,
    coordinatie: coordinatieVan(
      traject,
      deelnemers.filter((een) => !voorbij(een)),
    ),
    nu: leden.filter((een) => !voorbij(een)),
    eerder: [...leden, ...medewerkers].filter(voorbij),
  }
}

/**
 * A case is complex where a gecertificeerde instelling referred, or more than one organisatie takes part; no source says when it is, this is how we read
 * D1-33. The jeugdbeschermer then coordinates (D3G-02), else the contactpersoon.
 */
function coordinatieVan(
  { reis }: Traject,
  deelnemers: readonly Deelnemer[],
): 'jeugdbeschermer' | 'contactpersoon' | null {
  if (reis.via === 'gi') return 'jeugdbeschermer'
  return deelnemers.filter(({ soort }) => soort === 'organisatie').length > 1 ? 'contactpersoon' : null
}

/** From when until when each was named: undefined says nothing, null names nobody any more. */
function periodenVan(feiten: readonly Vastgelegd[], wieVan: (feit: Vastgelegd) => string | null | undefined) {
  const perioden: Periode[] = []
  for (const feit of feiten) {
    const wie = wieVan(feit)
    const laatste = perioden.at(-1)
    const nu = laatste?.tot === null ? laatste.wie : null
    if (wie === undefined || wie === nu) continue
    if (laatste && laatste.tot === null) laatste.tot = feit.op
    if (wie !== null) perioden.push({ wie, van: feit.op, tot: null })
  }
  return perioden
}
