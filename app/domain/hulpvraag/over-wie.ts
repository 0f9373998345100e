import type { Waarden } from '../perspectiefplan/vragen.ts'

/** Whom a hulpvraag is about, from its answers; null while that is not complete. */
export type OverWie =
  | { soort: 'mij' }
  | { soort: 'namens' }
  | { soort: 'kind'; voornaam: string; achternaam: string; geboortedatum: string }

export function overWie(waarden: Waarden): OverWie | null {
  const { voorWie, voornaam = '', achternaam = '', geboortedatum = '' } = waarden
  if (voorWie === 'mij' || voorWie === 'namens') return { soort: voorWie }
  if (voorWie !== 'kind' || !voornaam || !achternaam || !geboortedatum) return null
  return {
    soort: 'kind',
    voornaam: String(voornaam),
    achternaam: String(achternaam),
    geboortedatum: String(geboortedatum),
  }
}

/** The number on which somebody can be called who says that help cannot wait; null when they did not say so or left no number. */
export function telefoonBijSpoed({ spoed, telefoon }: Waarden): string | null {
  return spoed === 'ja' && telefoon ? String(telefoon) : null
}
