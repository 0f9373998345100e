/** The number of a version as it stands in an address; 0, which no version has, for what is no number. */
export function leesVersienummer(tekst: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(tekst ?? '') ? Number(tekst) : 0
}
