/** A file of a form, or why there is none. `bytes` is part of the body that was read: no second copy. */
export type Bestand = { ok: true; bytes: Buffer } | { ok: false; fout: 'geen-bestand' | 'meer-bestanden' | 'te-groot' }

/** The one name under which a form may carry a file. */
export const bestandVeld = 'bestand'

const maxVelden = 60
const maxTekst = 512 * 1024

/**
 * Takes a multipart body apart, strictly: the parts a browser sends and nothing else, at most one file, few fields. The name and the type that the
 * sender gives to the file are not even read. In: the body; `afgekapt` when there was more than may be read: what stands before the file is
 * then still known, and the file is too large. Null for a body that is broken.
 */
export function readMultipart(
  body: Buffer,
  grens: string,
  afgekapt: boolean,
): { velden: [string, string][]; bestand: Bestand } | null {
  const lijn = Buffer.from(`\r\n--${grens}`, 'latin1')
  const velden: [string, string][] = []
  let bestand: Bestand = { ok: false, fout: 'geen-bestand' }
  let tekst = 0
  if (!body.subarray(0, lijn.length - 2).equals(lijn.subarray(2))) return null
  for (let plek = lijn.length - 2; ;) {
    const na = body.toString('latin1', plek, plek + 2)
    if (na === '--')
      return body.subarray(plek + 2).every((byte) => byte === 13 || byte === 10) ? { velden, bestand } : null
    if (na !== '\r\n') return null
    const kopEind = body.indexOf('\r\n\r\n', plek)
    if (kopEind === -1 || kopEind - plek > 64 * 1024) return null
    const deel = readKop(body.toString('utf8', plek + 2, kopEind))
    if (!deel) return null
    const eind = body.indexOf(lijn, kopEind + 2)
    if (eind === -1) return afgekapt && deel.isBestand ? { velden, bestand: { ok: false, fout: 'te-groot' } } : null
    const inhoud = body.subarray(Math.min(kopEind + 4, eind), eind)
    if (deel.isBestand) {
      if (deel.naam !== bestandVeld) return null
      if (inhoud.length > 0 || deel.isGekozen) bestand = eenBestand(bestand, inhoud)
    } else {
      const waarde = decode(inhoud)
      tekst += inhoud.length
      if (waarde === null || tekst > maxTekst || velden.length >= maxVelden) return null
      velden.push([deel.naam, waarde])
    }
    plek = eind + lijn.length
  }
}

const eenBestand = (eerder: Bestand, bytes: Buffer): Bestand =>
  eerder.ok || eerder.fout === 'meer-bestanden' ? { ok: false, fout: 'meer-bestanden' } : { ok: true, bytes }

/** The name of a part, and whether it is a file; a file input that was left empty has an empty file name. */
function readKop(kop: string): { naam: string; isBestand: boolean; isGekozen: boolean } | null {
  const regels = kop.split('\r\n').filter((regel) => /^content-disposition:/i.test(regel))
  const delen = /^content-disposition: *form-data; *name="([^"\r\n]{1,200})"(; *filename\*?=("?)([^]*?)\3)?$/i.exec(
    regels[0] ?? '',
  )
  if (regels.length !== 1 || !delen) return null
  return { naam: delen[1]!.replaceAll('\0', ''), isBestand: delen[2] !== undefined, isGekozen: Boolean(delen[4]) }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replaceAll('\0', '')
  } catch {
    return null
  }
}

/** The boundary a content type names, or null when it is no multipart form. */
export const grensVan = (type: string | null): string | null =>
  /^multipart\/form-data; *boundary="?([\w'()+,./:=?-]{1,70})"?$/i.exec(type ?? '')?.[1] ?? null
