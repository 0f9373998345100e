import type { Rol } from './mensen.ts'

/** A status, or `naar <address>` for a redirect; an address that ends in `*` only has to begin so. */
export type Antwoord = number | `naar ${string}`
export type Wie = Partial<Record<Rol, Antwoord>>
export type Velden = Record<string, string | string[]>

export type Rij = {
  /** The id of the route in the build. */
  route: string
  /** An address; `{invullen}` is the id of that thing of the owner (dossiers.ts). */
  pad: string
  /** Who gets what by reading. Who is not named is refused: to the sign-in page, or 404. */
  lees: Wie
  /** Marks that a reader who gets 200 has to find: an empty page is no right answer. */
  toon?: Partial<Record<Rol, readonly string[]>>
  /** The form of this page, as it would be accepted, and who gets what by posting it. */
  post?: { velden?: Velden; wie: Wie }
  /** A file: only given out to be saved, never as data for a script, to nobody. */
  bestand?: boolean
  /** Another form of a page whose reading stands in another row. */
  alleenPost?: boolean
}

export const rollen = [
  'niemand',
  'eigenaar',
  'inwoner',
  'aanbieder',
  'aanbiederCollega',
  'aanbiederAnders',
  'verwijderd',
  'onderaannemer',
  'toegang',
  'collega',
  'vrijwilliger',
  'elders',
] as const satisfies readonly Rol[]

export const allen = (antwoord: Antwoord): Wie => Object.fromEntries(rollen.map((rol) => [rol, antwoord]))
export const inwoners = (antwoord: Antwoord): Wie => ({ eigenaar: antwoord, inwoner: antwoord })
/** Who works for an aanbieder, whichever. */
export const aanbieders = (antwoord: Antwoord): Wie => ({
  ...organisatie(antwoord),
  aanbiederAnders: antwoord,
  onderaannemer: antwoord,
})
/** Who signed in for one, whether they work there or not. */
export const metEherkenning = (antwoord: Antwoord): Wie => ({ ...aanbieders(antwoord), verwijderd: antwoord })
/** Who works for the aanbieder that takes part here. */
export const organisatie = (antwoord: Antwoord): Wie => ({ aanbieder: antwoord, aanbiederCollega: antwoord })
export const medewerkers = (antwoord: Antwoord): Wie => ({ ...gemeente(antwoord), elders: antwoord })
/** The toegang of the gemeente of this file: whoever of them opens it. */
export const gemeente = (antwoord: Antwoord): Wie => ({ ...professionals(antwoord), vrijwilliger: antwoord })
/** Of them the professionals alone: a volunteer decides nothing and reads no notes (D1-45). */
export const professionals = (antwoord: Antwoord): Wie => ({ toegang: antwoord, collega: antwoord })
export const eigenaar = (antwoord: Antwoord): Wie => ({ eigenaar: antwoord })

/** Where a page of this address sends a visitor who is not signed in; undefined for an open page. */
export function inlogVoor(pad: string): string | undefined {
  const [, deel] = pad.split(/[/?.]/)
  return { mijn: '/inloggen', aanbieder: '/inloggen/aanbieder', toegang: '/inloggen/medewerker' }[deel ?? '']
}

/** What somebody gets who is not named in the row. */
export function geweigerd(pad: string, rol: Rol): Antwoord {
  const inlog = inlogVoor(pad)
  // Whatever page of an aanbieder they ask for, there or not: whoever was removed is told whom to ask.
  if (rol === 'verwijderd' && inlog === '/inloggen/aanbieder') return 'naar /aanbieder/meedoen'
  return rol === 'niemand' && inlog ? `naar ${inlog}?terug=*` : 404
}
