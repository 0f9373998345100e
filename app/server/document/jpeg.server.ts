import { orientationOf, orientationSegment } from './jpeg-stand.ts'
import { maxPixels, nee, type Bewezen } from '#app/domain/document/soorten.ts'

/**
 * Proves a JPEG by walking its segments from the first to the last byte, and rebuilds it without what tells about the person who took it: Exif
 * (with the place), XMP, IPTC, comments, previews and whatever programs add. What stays: the picture itself, byte for byte, its
 * colour profile and how it has to be turned. A second picture or a film that a phone hangs behind it is left off; anything else there is refused.
 */
export function jpegBewezen(bytes: Buffer): Bewezen {
  const delen: Buffer[] = [bytes.subarray(0, 2)]
  let plek = 2
  let beeld = false
  let scans = 0
  let stand = 1
  for (;;) {
    if (bytes[plek] !== 0xff) return nee('beschadigd')
    while (bytes[plek + 1] === 0xff) plek++
    const merk = bytes[plek + 1]
    if (merk === undefined) return nee('beschadigd')
    if (merk === EOI) break
    if (plek + 4 > bytes.length) return nee('beschadigd')
    const lengte = bytes.readUInt16BE(plek + 2)
    const eind = plek + 2 + lengte
    if (lengte < 2 || eind > bytes.length) return nee('beschadigd')
    const deel = bytes.subarray(plek, eind)
    if (merk === APP1) stand = orientationOf(deel) ?? stand
    if (beeldsoorten.has(merk)) {
      const fout = beeld ? 'beschadigd' : beeldFout(deel)
      if (fout) return nee(fout)
      beeld = true
    } else if (merk === SOS) {
      if (!beeld) return nee('beschadigd')
      scans++
    } else if (!tabellen.has(merk) && !(merk >= APP0 && merk <= 0xef) && merk !== COM) return nee('beschadigd')
    if (blijft(merk, deel)) delen.push(deel)
    plek = eind
    if (merk === SOS) {
      const na = scanEinde(bytes, plek)
      delen.push(bytes.subarray(plek, na))
      plek = na
    }
  }
  if (scans === 0) return nee('beschadigd')
  delen.push(bytes.subarray(plek, plek + 2))
  if (!magErachter(bytes.subarray(plek + 2))) return nee('verdacht')
  if (stand !== 1) delen.splice(1, 0, orientationSegment(stand))
  return { ok: true, type: 'jpeg', bytes: Buffer.concat(delen) }
}

const [APP0, APP1, APP2, APP14, COM, SOS, EOI] = [0xe0, 0xe1, 0xe2, 0xee, 0xfe, 0xda, 0xd9] as const
/** Quantisation, Huffman and restart tables. */
const tabellen = new Set([0xdb, 0xc4, 0xdd])
/** Baseline, extended and progressive: what cameras and browsers make. */
const beeldsoorten = new Set([0xc0, 0xc1, 0xc2])

const blijft = (merk: number, deel: Buffer) =>
  merk === APP0
    ? deel.toString('latin1', 4, 9) === 'JFIF\0'
    : merk === APP2
      ? deel.toString('latin1', 4, 16) === 'ICC_PROFILE\0'
      : merk === APP14
        ? deel.toString('latin1', 4, 9) === 'Adobe' && deel.length === 16
        : (merk < APP0 || merk > 0xef) && merk !== COM

function beeldFout(deel: Buffer): 'beschadigd' | 'te-zwaar' | null {
  if (deel.length < 11) return 'beschadigd'
  const [hoog, breed, kleuren] = [deel.readUInt16BE(5), deel.readUInt16BE(7), deel[9]!]
  if (hoog === 0 || breed === 0 || ![1, 3, 4].includes(kleuren) || deel.length !== 10 + 3 * kleuren) return 'beschadigd'
  return hoog * breed > maxPixels ? 'te-zwaar' : null
}

/** Where the packed picture ends: the first marker that is not a filled-up FF or a restart. */
function scanEinde(bytes: Buffer, van: number): number {
  for (let plek = bytes.indexOf(0xff, van); plek !== -1; plek = bytes.indexOf(0xff, plek + 1)) {
    const na = bytes[plek + 1]
    if (na === undefined) break
    if (na !== 0 && na !== 0xff && (na < 0xd0 || na > 0xd7)) return plek
  }
  return bytes.length
}

/** What phones put behind a picture: filling, a second picture (HDR), a short film, Samsung's own list. It is not kept. */
function magErachter(rest: Buffer): boolean {
  if (rest.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d)) return true
  const isFilm = rest.toString('latin1', 4, 8) === 'ftyp'
  const isBeeld = rest[0] === 0xff && rest[1] === 0xd8 && rest[2] === 0xff
  return isFilm || isBeeld || rest.toString('latin1', rest.length - 4) === 'SEFT'
}
