import { crc32, createInflate, inflateSync } from 'node:zlib'
import { maxPixels, nee, type BestandFout, type Bewezen } from '#app/domain/document/soorten.ts'

/**
 * Proves a PNG by walking its chunks with their checksums to the last byte, and by unpacking its picture without keeping it. What stays: the picture
 * byte for byte, and what says how to show it (colours, resolution). Texts, dates, Exif (with the place) and everything a program adds is left out.
 */
export async function pngBewezen(bytes: Buffer): Promise<Bewezen> {
  const delen: Buffer[] = [bytes.subarray(0, 8)]
  const beeld: Buffer[] = []
  let kop: Kop | null = null
  let plek = 8
  for (let klaar = false; !klaar;) {
    if (plek + 12 > bytes.length) return nee('beschadigd')
    const lengte = bytes.readUInt32BE(plek)
    const eind = plek + 12 + lengte
    if (eind > bytes.length) return nee('beschadigd')
    const naam = bytes.toString('latin1', plek + 4, plek + 8)
    if (bytes.readUInt32BE(eind - 4) !== crc32(bytes.subarray(plek + 4, eind - 4))) return nee('beschadigd')
    const inhoud = bytes.subarray(plek + 8, eind - 4)
    if ((kop === null) !== (naam === 'IHDR')) return nee('beschadigd')
    if (naam === 'IHDR') {
      kop = leesKop(inhoud)
      if (!kop) return nee('beschadigd')
      if (kop.breed * kop.hoog > maxPixels) return nee('te-zwaar')
    }
    if (naam === 'IDAT') beeld.push(inhoud)
    if (isNodig(naam) && !['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(naam)) return nee('beschadigd')
    if (isNodig(naam) || (blijft.has(naam) && (naam !== 'iCCP' || isProfiel(inhoud))))
      delen.push(bytes.subarray(plek, eind))
    klaar = naam === 'IEND'
    plek = eind
  }
  if (plek !== bytes.length) return nee('verdacht')
  const fout = await beeldFout(beeld, kop!)
  return fout ? nee(fout) : { ok: true, type: 'png', bytes: Buffer.concat(delen) }
}

/** A capital first letter: whoever does not know this chunk cannot show the picture. */
const isNodig = (naam: string) => naam[0] === naam[0]!.toUpperCase()
const blijft = new Set(['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'cICP'])

/** A colour profile that unpacks to what a profile weighs. */
function isProfiel(inhoud: Buffer): boolean {
  try {
    return inflateSync(inhoud.subarray(inhoud.indexOf(0) + 2), { maxOutputLength: 4 * 1024 * 1024 }).length > 0
  } catch {
    return false
  }
}

type Kop = { breed: number; hoog: number; bits: number; verweven: boolean }

const kanalen: Record<number, { aantal: number; diepten: number[] }> = {
  0: { aantal: 1, diepten: [1, 2, 4, 8, 16] },
  2: { aantal: 3, diepten: [8, 16] },
  3: { aantal: 1, diepten: [1, 2, 4, 8] },
  4: { aantal: 2, diepten: [8, 16] },
  6: { aantal: 4, diepten: [8, 16] },
}

function leesKop(inhoud: Buffer): Kop | null {
  if (inhoud.length !== 13) return null
  const [breed, hoog] = [inhoud.readUInt32BE(0), inhoud.readUInt32BE(4)]
  const [diepte, soort, pakking, filter, verweven] = inhoud.subarray(8) as unknown as [
    number,
    number,
    number,
    number,
    number,
  ]
  const kanaal = kanalen[soort]
  if (!kanaal?.diepten.includes(diepte) || pakking !== 0 || filter !== 0 || verweven > 1) return null
  return breed && hoog ? { breed, hoog, bits: kanaal.aantal * diepte, verweven: verweven === 1 } : null
}

/** Unpacks the picture as a stream and only counts: exactly as much has to come out as its size says. */
async function beeldFout(delen: readonly Buffer[], kop: Kop): Promise<BestandFout | null> {
  const rij = (breed: number) => 1 + Math.ceil((breed * kop.bits) / 8)
  const hoort = kop.verweven ? null : kop.hoog * rij(kop.breed)
  // Adam7 draws seven small pictures, each with a byte before every row; together never more than this.
  const hoogstens = hoort ?? 2 * kop.hoog * rij(kop.breed) + 7 * 8
  let gekomen = 0
  const uitpakker = createInflate({ chunkSize: 256 * 1024 })
  for (const deel of delen) uitpakker.write(deel)
  uitpakker.end()
  try {
    for await (const stuk of uitpakker) {
      gekomen += (stuk as Buffer).length
      if (gekomen > hoogstens) return 'te-zwaar'
    }
  } catch {
    return 'beschadigd'
  } finally {
    uitpakker.destroy()
  }
  return gekomen === 0 || (hoort !== null && gekomen !== hoort) ? 'beschadigd' : null
}
