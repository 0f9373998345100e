import type { Pad } from '#app/server/deuren.server.ts'

/** What the sign-in said, as it came. Nothing in it is trusted to have a shape. */
export type RuweClaims = Record<string, unknown>

/** The value a path leads to: through nested objects, with names that may themselves hold dots, slashes and colons. */
export function claimAt(claims: RuweClaims, pad: Pad | undefined): unknown {
  if (pad === undefined) return undefined
  if (typeof pad === 'object' && !Array.isArray(pad)) return pad.vast
  let hier: unknown = claims
  for (const naam of typeof pad === 'string' ? [pad] : pad) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, naam)) return undefined
    hier = (hier as RuweClaims)[naam]
  }
  return hier
}

/** The text a path leads to, or null: absent, empty, not a text or absurdly long are the same. */
export function textAt(claims: RuweClaims, pad: Pad | undefined): string | null {
  const waarde = claimAt(claims, pad)
  if (typeof waarde !== 'string') return null
  const netjes = waarde.replaceAll('\0', '').trim()
  return netjes && netjes.length <= 300 ? netjes : null
}

/** The texts a path leads to: a list, or one text. */
export function textsAt(claims: RuweClaims, pad: Pad | undefined): string[] {
  const waarde = claimAt(claims, pad)
  const lijst: unknown[] = Array.isArray(waarde) ? waarde : [waarde]
  return lijst.filter((een): een is string => typeof een === 'string' && een !== '')
}
