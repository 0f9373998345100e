import { randomBytes } from 'node:crypto'
import { data } from '@remix-run/node'
import { hostCookie, readCookie } from '#app/server/cookie.server.ts'
import { useDiensten } from '#app/server/diensten.server.ts'
import { readLichaam } from '#app/server/lichaam.server.ts'
import type { Bestand } from '#app/server/multipart.ts'
import { sessieCookie } from '#app/server/sessie.server.ts'
import { isEqual, type Sleutels } from '#app/server/sleutels.server.ts'
import { checkPosts } from '#app/server/tempo.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'

/** The cookie of a visitor without a session: it ties an open form and a begun sign-in to this browser. */
export const bezoekCookie = '__Host-eenklik-bezoek'

/** The hidden field every form carries. */
export const csrfVeld = 'csrf'

/**
 * The token of a session (or of a visit): a keyed hash of the cookie, so it also proves a form of a session that has ended. It is
 * mixed with fresh random bytes each time, so that a compressed page does not give it away letter by letter (BREACH).
 */
export function csrfToken(sleutels: Sleutels, waarde: string): string {
  const masker = randomBytes(32)
  const hash = sleutels.hmac('csrf', waarde)
  return Buffer.concat([masker, masker.map((byte, i) => byte ^ hash[i]!)]).toString('base64url')
}

/** True when the token was made for this cookie value, also under an older key. */
export function csrfMatches(sleutels: Sleutels, waarde: string, token: string | null): boolean {
  const bytes = Buffer.from(token ?? '', 'base64url')
  if (bytes.length !== 64) return false
  const hash = new Uint8Array(32).map((_, i) => bytes[i]! ^ bytes[32 + i]!)
  return sleutels.hmacs('csrf', waarde).some((goed) => isEqual(goed, hash))
}

/**
 * True when a post comes from a page of this site. Refused: another origin, `null`, and a request that tells nothing about where it
 * comes from (quality S6). Called for every post before any route sees it.
 */
export function isOwnOrigin(request: Request, eigenOrigins: readonly string[]): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site') return false
  const origin = request.headers.get('origin')
  if (origin !== null) return eigenOrigins.includes(origin)
  const referer = request.headers.get('referer')
  return referer !== null && URL.canParse(referer) && eigenOrigins.includes(new URL(referer).origin)
}

/**
 * The token for a form on an open page, and the cookie to set with it when this browser has none yet. Inside a session it is
 * the token of the session.
 */
export async function openCsrf(request: Request, ctx: Ctx): Promise<{ csrf: string; cookie: string | null }> {
  if (ctx.sessie) return { csrf: ctx.sessie.csrf, cookie: null }
  const { sleutels } = await useDiensten()
  const bezoek = readBezoek(request)
  const waarde = bezoek ?? randomBytes(24).toString('base64url')
  return { csrf: csrfToken(sleutels, waarde), cookie: bezoek ? null : hostCookie(bezoekCookie, waarde) }
}

/** The random value of this visit, or null when the browser has none or a strange one. */
export function readBezoek(request: Request): string | null {
  const waarde = readCookie(request, bezoekCookie)
  return waarde && /^[\w-]{32}$/.test(waarde) ? waarde : null
}

/**
 * The fields of a posted form, after every check that does not depend on the form: coding and size, the token, the pace. Refuses with
 * the response the error page shows: 400, 403, 413, 415, 429 or 503. The token itself is not among the fields.
 */
export async function readBody(request: Request, ctx: Ctx): Promise<URLSearchParams> {
  return (await readBodyMetBestand(request, ctx)).velden
}

/** As readBody, with the file a form may carry on the addresses where that is allowed. */
export async function readBodyMetBestand(
  request: Request,
  ctx: Ctx,
): Promise<{ velden: URLSearchParams; bestand: Bestand | null }> {
  const { sleutels } = await useDiensten()
  const cookie = ctx.sessie ? readCookie(request, sessieCookie) : readBezoek(request)
  await checkPosts(cookie ?? '')
  const lichaam = await readLichaam(request)
  if (!lichaam.ok) throw data({ soort: lichaam.soort }, { status: lichaam.status })
  const velden = new URLSearchParams(lichaam.velden)
  if (!cookie || !csrfMatches(sleutels, cookie, velden.get(csrfVeld)))
    throw data({ soort: 'niet-vertrouwd' }, { status: 403 })
  velden.delete(csrfVeld)
  return { velden, bestand: lichaam.bestand }
}
