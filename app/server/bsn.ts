/** True for nine digits that pass the 11-proef. Nine zeros pass it too and are no BSN. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false
  const som = [...tekst].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0
}

/** The BSN in a claim, or null. A sector code may stand before it and must then say BSN (`s00000000`), not sofi (`s00000001`) or another. */
export function bsnFrom(claim: string): string | null {
  const [, sector, nummer = ''] = /^(?:(s\d{8}):)?(\d{9})$/.exec(claim) ?? []
  if (sector !== undefined && sector !== 's00000000') return null
  return isBsn(nummer) ? nummer : null
}
