/** A stream of a PDF: what stands before it, and its packed bytes. */
export type PdfStream = { dict: string; body: Buffer }

/** A PDF in two: everything outside its streams as text, and each stream. A stream that says it goes on further than it does, ends where it ends. */
export function pdfStreams(bytes: Buffer): { dicts: string; bodies: PdfStream[] } {
  const dicts: string[] = []
  const bodies: PdfStream[] = []
  let plek = 0
  for (;;) {
    const begin = nextStream(bytes, plek)
    if (begin === -1) break
    const eind = bytes.indexOf('endstream', begin)
    if (eind === -1) break
    const voor = bytes.toString('latin1', plek, begin)
    dicts.push(voor)
    bodies.push({
      dict: voor.slice(Math.max(voor.lastIndexOf(' obj'), voor.length - 4096, 0)),
      body: bytes.subarray(begin, eind),
    })
    plek = eind
  }
  dicts.push(bytes.toString('latin1', plek))
  return { dicts: dicts.join('\n'), bodies }
}

/** Where the bytes of the next stream begin: after the word and the end of its line, which follow a dictionary. */
function nextStream(bytes: Buffer, van: number): number {
  for (let plek = bytes.indexOf('stream', van); plek !== -1; plek = bytes.indexOf('stream', plek + 6)) {
    const na = bytes[plek + 6]
    const voor = bytes.toString('latin1', Math.max(plek - 8, van), plek)
    if (/>>\s*$/.test(voor) && (na === 0x0a || na === 0x0d))
      return plek + (na === 0x0d && bytes[plek + 7] === 0x0a ? 8 : 7)
  }
  return -1
}

/** Every name in these bytes as it is meant: `/J#61vaScript` is JavaScript. */
export function namesIn(bytes: Buffer): Set<string> {
  const namen = new Set<string>()
  for (let plek = bytes.indexOf(0x2f); plek !== -1; plek = bytes.indexOf(0x2f, plek + 1)) {
    let eind = plek + 1
    while (eind < bytes.length && eind - plek < 64 && !grens[bytes[eind]!]) eind++
    if (eind - plek > 1) namen.add(unescapeName(bytes.toString('latin1', plek + 1, eind)))
  }
  return namen
}

/** True when a dictionary has this name. */
export const readsName = (dict: string, naam: string): boolean => namesIn(Buffer.from(dict, 'latin1')).has(naam)

const unescapeName = (naam: string) =>
  naam.includes('#')
    ? naam.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : naam

/** White space and the signs that end a name. */
const grens = Array.from({ length: 256 }, (_, byte) => byte <= 0x20 || '()<>[]{}/%'.includes(String.fromCharCode(byte)))
