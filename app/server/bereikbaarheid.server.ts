import { gemeenteMetCode, type Gemeente } from '#app/domain/gemeente/gemeenten.ts'

/** How a gemeente is reached by phone, and when; for a code that is not known everything is empty. */
export function bereikbaarheidVan(code: string): Pick<Gemeente, 'naam' | 'telefoon' | 'bellenVan' | 'bellenTot'> {
  const { naam = '', telefoon = '', bellenVan = '', bellenTot = '' } = gemeenteMetCode(code) ?? {}
  return { naam, telefoon, bellenVan, bellenTot }
}
