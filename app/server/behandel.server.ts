import type { ServerBuild } from '@remix-run/node'
import { isOwnOrigin } from '#app/server/csrf.server.ts'
import type { Diensten } from '#app/server/diensten.server.ts'
import { isBestandAlsData } from '#app/server/http/uploads.ts'
import { readLichaam } from '#app/server/lichaam.server.ts'
import { logError } from '#app/server/log.server.ts'
import { canSendAgain, emergencyPage, type Nood } from '#app/server/noodpagina.server.ts'
import { createRoutesVoor } from '#app/server/routes-voor.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { noteAway, runVerzoek, type Verzoek } from '#app/server/verzoek.server.ts'

export type Verbinding = {
  id: string
  adres: string
  nonce: string
  /** The method and the target as they came over the line. */
  methode: string
  doel: string
  headers: Headers
  body: ReadableStream<Uint8Array> | null
  signal: AbortSignal
  /** So much is being answered that one more would only wait: say so now. */
  vol: boolean
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    nonce: string
  }
}

/** What an answer tells the log. */
export type Behandeld = { response: Response; patroon: string }

/**
 * Answers every request that is not a file: what no route may see is refused here (methods, broken addresses, posts from elsewhere), the rest goes
 * to Remix. A database that is away gives 503 with what was typed, not 500.
 */
export function createBehandelaar(build: ServerBuild, { env, log }: Diensten) {
  const routesVoor = createRoutesVoor(build, build.mode ?? (env.productie ? 'production' : 'development'))

  return async function handle(verbinding: Verbinding): Promise<Behandeld> {
    const request = toRequest(verbinding, env.origin, env.eigenOrigins)
    if (!request) return { response: nood(verbinding.headers, 400, 'onleesbaar'), patroon: '*' }
    const { pathname } = new URL(request.url)
    const { remix, nergens, patroonOf } = routesVoor(pathname)
    const patroon = patroonOf(pathname)
    if (request.method !== 'POST' && isBestandAlsData(pathname))
      return { response: nood(verbinding.headers, 404, 'niet-gevonden'), patroon }
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
      return { response: nood(verbinding.headers, 405, 'onleesbaar', { Allow: 'GET, HEAD, POST' }), patroon }
    }
    if (request.method === 'POST' && !isOwnOrigin(request, env.eigenOrigins)) {
      return { response: nood(verbinding.headers, 403, 'niet-vertrouwd'), patroon }
    }
    const verzoek: Verzoek = { id: verbinding.id, adres: verbinding.adres }
    if (verbinding.vol && !['/gezond', '/klaar'].includes(patroon)) {
      if (request.method === 'POST') await runVerzoek(verzoek, () => readLichaam(request))
      verzoek.naAfloop?.()
      return { response: away(request, verzoek), patroon }
    }
    const response = await runVerzoek(verzoek, async () => {
      try {
        const antwoord = await remix(request, { nonce: verbinding.nonce })
        if (!isFileAway(request, antwoord)) return antwoord
        await antwoord.body?.cancel()
        return await nergens(request, { nonce: verbinding.nonce })
      } catch (fout) {
        noteAway(fout)
        logError(fout, log)
        return nood(verbinding.headers, 500, 'storing')
      } finally {
        verzoek.naAfloop?.()
      }
    })
    if (verzoek.databaseWeg && response.status >= 500) {
      await response.body?.cancel()
      return { response: away(request, verzoek), patroon }
    }
    // A route without a page (a redirect, a health check) that refuses would tell it as JSON; a person gets a page.
    if (response.status >= 400 && isJson(response) && wantsPage(request)) {
      await response.body?.cancel()
      return { response: nood(verbinding.headers, response.status, noodBij[response.status] ?? 'storing'), patroon }
    }
    return { response, patroon }
  }
}

/** The request as Remix gets it, or null when its address cannot be read. The origin is one of ours, whatever the Host header says. */
function toRequest(
  { methode, doel, headers, body, signal }: Verbinding,
  origin: string,
  eigenOrigins: readonly string[],
): Request | null {
  if (!doel.startsWith('/') || doel.length > 8000 || ['TRACE', 'CONNECT', 'TRACK'].includes(methode)) return null
  const gevraagd = eigenOrigins.find((eigen) => new URL(eigen).host === headers.get('host')) ?? origin
  try {
    const url = new URL(gevraagd + doel)
    const pad = decodeURIComponent(url.pathname)
    const vraag = decodeURIComponent(url.search)
    // `_data` is Remix' older way of asking for data, past the checks of the newer one; single fetch does not use it.
    if (
      /[\u0000-\u001f\u007f]/.test(pad) ||
      pad.startsWith('//') ||
      vraag.includes('\0') ||
      url.searchParams.has('_data')
    )
      return null
    // Remix compares Origin with Host; ours was compared with the origins of this site.
    const van = headers.get('origin') ?? ''
    headers.set('host', new URL(URL.canParse(van) ? van : gevraagd).host)
    headers.delete('x-forwarded-host')
    const metBody = body && !['GET', 'HEAD'].includes(methode)
    return new Request(url, {
      method: methode,
      headers,
      signal,
      ...(metBody ? { body, duplex: 'half' } : {}),
    } as RequestInit)
  } catch {
    return null
  }
}

function nood(headers: Headers, status: number, soort: Nood, meer: Record<string, string> = {}): Response {
  const html = emergencyPage(taalOf(new Request('http://eenklik.invalid', { headers: languageOnly(headers) })), soort)
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...meer } })
}

const noodBij: Record<number, Nood> = {
  400: 'onleesbaar',
  403: 'niet-vertrouwd',
  404: 'niet-gevonden',
  405: 'onleesbaar',
  413: 'te-groot',
  415: 'geen-formulier',
  429: 'te-snel',
  503: 'even-niet',
}

/** A file that is not there: what goes to a person in its place is the page that says so, with the header and the way out of every other page. */
const isFileAway = (request: Request, response: Response) =>
  request.method === 'GET' && response.status === 404 && isJson(response) && wantsPage(request)

const wantsPage = (request: Request) => request.headers.get('accept')?.includes('text/html') ?? false

const isJson = (response: Response) => response.headers.get('content-type')?.startsWith('application/json') ?? false

/** 503 with what was typed. The form is only carried back to a page of our own: `isOwnOrigin` let it through. */
function away(request: Request, { velden }: Verzoek): Response {
  const taal = taalOf(request)
  const headers = { 'Retry-After': '10' }
  if (request.headers.get('accept')?.startsWith('application/json'))
    return Response.json({ soort: 'even-niet' }, { status: 503, headers })
  const { pathname, search } = new URL(request.url)
  const typewerk = velden && canSendAgain(velden) ? { naar: pathname + search, velden } : undefined
  return new Response(emergencyPage(taal, 'even-niet', typewerk), {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  })
}

function languageOnly(headers: Headers): Record<string, string> {
  return { cookie: headers.get('cookie') ?? '', 'accept-language': headers.get('accept-language') ?? '' }
}
