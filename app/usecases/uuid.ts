/** True for text that is a UUID; anything else never reaches the database, so an odd id in a URL is simply unknown. */
export function isUuid(tekst: string | undefined): tekst is string {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(tekst ?? '')
}
