/** Letters and digits that nobody mistakes for each other when reading them out over the phone. */
const tekens = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The number of a request: 'BV-7K3F-9QXM'. In: eight or more bytes that belong to this request, so that sent twice it has one number. Throws for fewer. */
export function belverzoekNummer(bytes: Uint8Array): string {
  if (bytes.length < 8) throw new Error('a number needs eight bytes')
  const letters = Array.from(bytes.slice(0, 8), (getal) => tekens[getal % tekens.length])
  return `BV-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
