import { isBsn } from '#app/domain/persoon/bsn.ts'

/** The BSN in a claim, or null. A sector code may stand before it and must then say BSN (`s00000000`), not sofi (`s00000001`) or another. */
export function bsnFrom(claim: string): string | null {
  const [, sector, nummer = ''] = /^(?:(s\d{8}):)?(\d{9})$/.exec(claim) ?? []
  if (sector !== undefined && sector !== 's00000000') return null
  return isBsn(nummer) ? nummer : null
}
