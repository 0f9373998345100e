/** Digits and letters that nobody mixes up when they are read out: no I, L, O and U (Crockford's base 32). */
const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lengte = 12

/** The code of an invitation from twelve random bytes: sixty bits, in three groups of four. */
export function codeUit(bytes: Uint8Array): string {
  const code = Array.from(bytes.subarray(0, lengte), (byte) => tekens[byte % 32]).join('')
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** What somebody typed, as the code it stands for: capitals, spaces and dashes do not matter. Null for what is no code. */
export function leesCode(getypt: string): string | null {
  const code = getypt.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const isCode = code.length === lengte && [...code].every((teken) => tekens.includes(teken))
  return isCode ? code.replace(/(.{4})(?=.)/g, '$1-') : null
}
