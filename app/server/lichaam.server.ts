import { verzoek } from '#app/server/verzoek.server.ts'

/** What one form may weigh, and how many fields it may have. */
export const maxBytes = 2 * 1024 * 1024
export const maxVelden = 500

export type Lichaam =
  | { ok: true; velden: URLSearchParams }
  | { ok: false; status: 400; soort: 'onleesbaar' }
  | { ok: false; status: 413; soort: 'te-groot' }
  | { ok: false; status: 415; soort: 'geen-formulier' }

/**
 * Reads the posted form, strictly: one content type, at most 2 MB and 500 fields, valid percent and UTF-8 coding. NUL is taken
 * out, because the database cannot hold it. It stops reading as soon as there is too much.
 */
export async function readLichaam(request: Request): Promise<Lichaam> {
  if (!isFormulier(request.headers.get('content-type'))) return { ok: false, status: 415, soort: 'geen-formulier' }
  const bytes = await readBytes(request)
  if (bytes === null) return { ok: false, status: 413, soort: 'te-groot' }
  const velden = decode(bytes)
  if (velden === null) return { ok: false, status: 400, soort: 'onleesbaar' }
  const huidig = verzoek()
  if (huidig) huidig.velden = velden
  return { ok: true, velden }
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

async function readBytes(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null
  if (!request.body) return new Uint8Array()
  const lezer = request.body.getReader()
  const stukken: Uint8Array[] = []
  let lengte = 0
  for (;;) {
    const { done, value } = await lezer.read()
    if (done) return new Uint8Array(Buffer.concat(stukken))
    lengte += value.length
    if (lengte > maxBytes) {
      await lezer.cancel()
      return null
    }
    stukken.push(value)
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
