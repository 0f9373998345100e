import { maxBestand } from '#app/domain/document/soorten.ts'
import { isUploadPad, uploadOmslag } from '#app/server/http/uploads.ts'
import { grensVan, readMultipart, type Bestand } from '#app/server/multipart.ts'
import { verzoek } from '#app/server/verzoek.server.ts'

/** What one form may weigh, and how many fields it may have. */
export const maxBytes = 2 * 1024 * 1024
export const maxVelden = 500
/** How many files are held in memory at once; the next one is asked to wait. */
const maxUploads = 12
let uploads = 0

export type Lichaam =
  | { ok: true; velden: URLSearchParams; /** Null on a form that carries no file. */ bestand: Bestand | null }
  | { ok: false; status: 400; soort: 'onleesbaar' }
  | { ok: false; status: 413; soort: 'te-groot' }
  | { ok: false; status: 415; soort: 'geen-formulier' }
  | { ok: false; status: 503; soort: 'even-niet' }

/** The field that says that a file was chosen and is gone, in what is kept of a form. */
export const bestandKwijt = 'bestandKwijt'

/**
 * Reads the posted form, strictly: one content type, at most 2 MB and 500 fields, valid percent and UTF-8 coding; on the few addresses of
 * `isUploadPad` also a form with one file of at most 10 MB. NUL is taken out, because the database cannot hold it. It stops reading as soon as there
 * is too much.
 */
export async function readLichaam(request: Request): Promise<Lichaam> {
  const type = request.headers.get('content-type')
  const grens = isUploadPad(new URL(request.url).pathname) ? grensVan(type) : null
  const lichaam = grens === null ? await readTekst(request, type) : await readMetBestand(request, grens)
  const huidig = verzoek()
  if (huidig && lichaam.ok) huidig.velden = keepable(lichaam)
  return lichaam
}

/** The fields to keep for later: a file is not kept, and that is said. */
export function keepable({ velden, bestand }: Extract<Lichaam, { ok: true }>): URLSearchParams {
  const weg = bestand && (bestand.ok || bestand.fout !== 'geen-bestand')
  return new URLSearchParams([...velden, ...(weg && !velden.has(bestandKwijt) ? [[bestandKwijt, 'ja']] : [])])
}

async function readTekst(request: Request, type: string | null): Promise<Lichaam> {
  if (!isFormulier(type)) return { ok: false, status: 415, soort: 'geen-formulier' }
  const { bytes, meer } = await readBytes(request, maxBytes)
  if (meer) return { ok: false, status: 413, soort: 'te-groot' }
  const velden = decode(bytes)
  return velden ? { ok: true, velden, bestand: null } : { ok: false, status: 400, soort: 'onleesbaar' }
}

async function readMetBestand(request: Request, grens: string): Promise<Lichaam> {
  const huidig = verzoek()
  if (uploads >= maxUploads) return { ok: false, status: 503, soort: 'even-niet' }
  uploads++
  let los = false
  const letGo = () => {
    if (!los) uploads--
    los = true
  }
  // The file is held until the answer is there; without a request around it (a test) only while it is read.
  if (huidig) huidig.naAfloop = letGo
  try {
    const lang = Number(request.headers.get('content-length') ?? 0)
    const max = maxBestand + uploadOmslag
    // Of what is too large anyway only the fields are read, which stand before the file.
    const { bytes, meer } = await readBytes(request, lang > max ? uploadOmslag : max, { kap: true })
    const gelezen = readMultipart(bytes, grens, meer)
    if (gelezen) return { ok: true, velden: new URLSearchParams(gelezen.velden), bestand: gelezen.bestand }
    return meer ? { ok: false, status: 413, soort: 'te-groot' } : { ok: false, status: 400, soort: 'onleesbaar' }
  } finally {
    if (!huidig) letGo()
  }
}

function isFormulier(type: string | null): boolean {
  const [soort = '', ...rest] = (type ?? '')
    .toLowerCase()
    .split(';')
    .map((deel) => deel.trim())
  return (
    soort === 'application/x-www-form-urlencoded' &&
    rest.every((deel) => deel === '' || /^charset="?utf-8"?$/.test(deel))
  )
}

/** At most `max` bytes, and whether there was more. With `kap` the beginning is given of what is too much, else nothing. */
async function readBytes(
  request: Request,
  max: number,
  { kap = false } = {},
): Promise<{ bytes: Buffer; meer: boolean }> {
  const lang = Number(request.headers.get('content-length') ?? 0)
  if (!kap && lang > max) return { bytes: Buffer.alloc(0), meer: true }
  if (!request.body) return { bytes: Buffer.alloc(0), meer: false }
  const lezer = request.body.getReader()
  // Of a large body that says how long it is there is one copy, not two.
  const heel = lang > maxBytes && lang <= max ? Buffer.allocUnsafe(lang) : null
  const stukken: Uint8Array[] = []
  let lengte = 0
  for (;;) {
    const { done, value } = await lezer.read()
    if (done) return { bytes: heel?.subarray(0, lengte) ?? Buffer.concat(stukken), meer: false }
    heel?.set(value, lengte)
    lengte += value.length
    if (lengte > max) {
      await lezer.cancel()
      return { bytes: kap ? Buffer.concat([...stukken, value], max) : Buffer.alloc(0), meer: true }
    }
    if (!heel) stukken.push(value)
  }
}

/** The fields, or null when the coding is wrong. URLSearchParams itself would silently put a question mark where a letter was. */
function decode(bytes: Uint8Array): URLSearchParams | null {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const velden = new URLSearchParams()
    const paren = tekst.split('&', maxVelden + 1).filter((paar) => paar !== '')
    if (paren.length > maxVelden) return null
    for (const paar of paren) {
      const is = paar.indexOf('=')
      velden.append(decodeDeel(is < 0 ? paar : paar.slice(0, is)), is < 0 ? '' : decodeDeel(paar.slice(is + 1)))
    }
    return velden
  } catch {
    return null
  }
}

/** Throws on a broken percent sign and on anything that is not UTF-8. */
const decodeDeel = (deel: string) => decodeURIComponent(deel.replaceAll('+', ' ')).replaceAll('\0', '')
