import type { Waarden } from './vragen.ts'

/** What is known about the betrokkene without asking: from the sign-in, or from the parent who asked (D0-12). Null: not known. */
export type Gegevens = {
  naam: string | null
  /** 'YYYY-MM-DD'. */
  geboortedatum: string | null
  /** One line: street and number, postcode and place. */
  adres: string | null
  bron: 'aanmelding' | 'opgegeven'
}

type Persoon = {
  voornamen: string
  achternaam: string
  geboortedatum: string | null
  straat: string | null
  huisnummer: string | null
  postcode: string | null
  woonplaats: string | null
  bron: Gegevens['bron']
}

/** What 'Mijn gegevens' shows of a person, and what a sent version keeps. Somebody who cannot be read is unknown in everything. */
export function gegevensVan(persoon: Persoon | null): Gegevens {
  if (!persoon) return { naam: null, geboortedatum: null, adres: null, bron: 'aanmelding' }
  const { voornamen, achternaam, geboortedatum, straat, huisnummer, postcode, woonplaats, bron } = persoon
  const regels = [samen([straat, huisnummer], ' '), samen([postcode, woonplaats], ' ')]
  return { naam: samen([voornamen, achternaam], ' '), geboortedatum, adres: samen(regels, ', '), bron }
}

/** How somebody can be reached, out of what they wrote in another plan: nobody asks it again (D1-32). Whether their data are right is asked each time. */
export function bereikbaarheidUit(eerder: Waarden | null): Waarden {
  const velden = ['telefoon', 'email', 'voorkeur'] as const
  return Object.fromEntries(velden.flatMap((veld) => (eerder?.[veld] ? [[veld, eerder[veld]]] : [])))
}

function samen(delen: readonly (string | null)[], tussen: string): string | null {
  return delen.filter(Boolean).join(tussen) || null
}
