import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { ServerBuild } from '@remix-run/node'
import type { server as portaal } from '#app/entry.server.tsx'
import { addressOf } from '#app/server/http/adres.ts'
import { encodingOf, readFiles, type Bestand } from '#app/server/http/bestanden.ts'
import { cappedBody } from '#app/server/http/lichaam.ts'
import { grenzenVoor } from '#app/server/http/uploads.ts'

export type ServerOpties = {
  /** Together with `env`: the port, instead of PORT. */
  port?: number
  /** Settings instead of those of the process environment. */
  env?: Record<string, string | undefined>
  /** A build that is in memory already: the tests have none on disk. */
  build?: ServerBuild
  /** The files for the browser, when not those of the build. */
  client?: string
} & Omit<Parameters<typeof portaal.begin>[0], 'env'>

export type Draaiend = { url: string; server: Server; stop(): Promise<void> }

const map = () => resolve(process.env['EENKLIK_BUILD'] ?? 'build')

/** Starts the portal. Throws, with one clear line, when the configuration is not complete. */
export async function startServer({
  port,
  env,
  build: gegeven,
  client,
  ...rest
}: ServerOpties = {}): Promise<Draaiend> {
  const build = gegeven ?? ((await import(pathToFileURL(resolve(map(), 'server/index.js')).href)) as ServerBuild)
  const bestanden = gegeven && !client ? new Map<string, Bestand>() : readFiles(client ?? resolve(map(), 'client'))
  const { begin, createBehandelaar, headersFor, unreadable } = (
    build.entry.module as unknown as { server: typeof portaal }
  ).server
  const diensten = await begin({ env: env && port ? { ...env, PORT: String(port) } : env, ...rest })
  const handle = createBehandelaar(build, diensten)
  const { env: instelling, log } = diensten
  let bezig = 0
  let dicht = false

  const server = createServer(
    // How long a body may take is in grenzenVoor(): a file on a slow line takes longer than a form.
    { requestTimeout: 330_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    (req, res) => {
      void answer(req, res)
    },
  )
  // A spare connection that a browser opened and did not use ends without a word: it would take an answer for that to its next request.
  server.on('clientError', (fout: NodeJS.ErrnoException, socket) => {
    if ((socket as Socket).bytesRead === 0) return socket.destroy()
    return refuseRaw(socket as Socket, statusBij[fout.code ?? ''] ?? 400, headersFor('', ''), unreadable())
  })

  async function answer(req: IncomingMessage, res: ServerResponse) {
    const begon = performance.now()
    const id = randomUUID()
    const nonce = randomBytes(16).toString('base64')
    const [pad = ''] = (req.url ?? '').split('?')
    for (const [naam, waarde] of Object.entries(headersFor(pad, nonce))) res.setHeader(naam, waarde)
    res.setHeader('X-Request-Id', id)
    const lichaam = cappedBody(req, grenzenVoor(pad))
    let patroon = vaste.has(pad) || bestanden.has(pad) ? pad : '*'
    res.once('close', () =>
      log.info(
        {
          verzoek: id,
          methode: req.method,
          patroon,
          status: res.statusCode,
          ms: Math.round(performance.now() - begon),
        },
        'verzoek',
      ),
    )
    try {
      const bestand = bestanden.get(pad)
      if (bestand && isGet(req)) return sendFile(req, res, bestand)
      const vast = vaste.get(pad)
      if (vast && isGet(req)) return sendFixed(req, res, vast)
      bezig++
      try {
        const afbreken = new AbortController()
        res.once('close', () => res.writableFinished || afbreken.abort())
        const behandeld = await handle({
          id,
          nonce,
          adres: addressOf(
            req.socket.remoteAddress,
            req.headers['x-forwarded-for']?.toString(),
            instelling.trustedHops,
          ),
          methode: req.method ?? 'GET',
          doel: req.url ?? '',
          headers: headersOf(req),
          body: lichaam.body,
          signal: afbreken.signal,
          vol: bezig > instelling.maxTegelijk,
        })
        patroon = behandeld.patroon
        // A connection with half a body on it, or of a server that stops, is not used again.
        if (!(await lichaam.finish()) || dicht) res.shouldKeepAlive = false
        await send(req, res, behandeld.response)
      } finally {
        bezig--
      }
    } catch {
      // The connection broke, or the answer did: there is nobody left to tell, or nothing better to say.
      if (res.headersSent) res.destroy()
      else res.writeHead(500).end()
    }
  }

  await new Promise<void>((klaar, mis) => {
    server.once('error', mis)
    server.listen(instelling.poort, instelling.host, klaar)
  }).catch(async (fout: unknown) => {
    await diensten.stop()
    throw fout
  })
  log.info({ poort: instelling.poort, oefenen: instelling.oefenen }, 'begonnen')
  async function stop() {
    dicht = true
    await drain(server)
    await diensten.stop()
  }
  return { url: instelling.origin, server, stop }
}

/** What browsers and search machines ask for by themselves. */
const vaste = new Map([
  ['/favicon.ico', { status: 204, tekst: '' }],
  [
    '/robots.txt',
    {
      status: 200,
      tekst: 'User-agent: *\nDisallow: /mijn\nDisallow: /aanbieder\nDisallow: /toegang\nDisallow: /inloggen/\n',
    },
  ],
])

const compress = promisify(gzip) as (inhoud: Buffer, opties: { level: number }) => Promise<Buffer>

const isGet = (req: IncomingMessage) => req.method === 'GET' || req.method === 'HEAD'

function sendFixed(req: IncomingMessage, res: ServerResponse, { status, tekst }: { status: number; tekst: string }) {
  res.writeHead(status, {
    'Cache-Control': 'public, max-age=3600',
    ...(tekst ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}),
  })
  res.end(req.method === 'HEAD' ? undefined : tekst)
}

function sendFile(req: IncomingMessage, res: ServerResponse, bestand: Bestand) {
  const { inhoud, coding } = encodingOf(bestand, req.headers['accept-encoding']?.toString())
  res.writeHead(200, {
    ...bestand.headers,
    'Content-Length': inhoud.length,
    ...(coding ? { 'Content-Encoding': coding } : {}),
  })
  res.end(req.method === 'HEAD' ? undefined : inhoud)
}

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers()
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    try {
      headers.append(req.rawHeaders[i]!, req.rawHeaders[i + 1]!)
    } catch {
      // Node lets through what the Fetch standard does not call a header: left out.
    }
  }
  return headers
}

/** Headers of a route that go no further. Everything that is not a file stays out of every cache, whatever a route or Remix itself says. */
const eigenZaak = new Set(['cache-control', 'set-cookie', 'x-remix-error', 'x-remix-catch'])

async function send(req: IncomingMessage, res: ServerResponse, response: Response) {
  res.statusCode = response.status
  for (const [naam, waarde] of response.headers) if (!eigenZaak.has(naam)) res.setHeader(naam, waarde)
  for (const cookie of response.headers.getSetCookie()) res.appendHeader('Set-Cookie', cookie)
  if (!response.body || req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  const metTekst = /^(text\/|application\/json)/.test(response.headers.get('content-type') ?? '')
  if (!metTekst) return pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), res)
  // Text was made in memory: in one piece it costs less than in parts.
  const tekst = Buffer.from(await response.arrayBuffer())
  const klein = /\bgzip\b/.test(req.headers['accept-encoding']?.toString() ?? '')
  const inhoud = klein ? await compress(tekst, { level: 5 }) : tekst
  if (klein) res.setHeader('Content-Encoding', 'gzip')
  res.appendHeader('Vary', 'Accept-Encoding')
  res.setHeader('Content-Length', inhoud.length)
  res.end(inhoud)
}

const statusBij: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }

/** What arrives and is not HTTP, or is too long to be read, still gets the headers of this site and a page. */
function refuseRaw(socket: Socket, status: number, headers: Record<string, string>, html: string) {
  if (!socket.writable) return socket.destroy()
  const alle = { ...headers, Connection: 'close', 'Content-Type': 'text/html; charset=utf-8' }
  const regels = Object.entries({ ...alle, 'Content-Length': String(Buffer.byteLength(html)) }).map(
    ([naam, waarde]) => `${naam}: ${waarde}`,
  )
  return socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${regels.join('\r\n')}\r\n\r\n${html}`)
}

/** Takes no new connections and lets what runs finish, for at most ten seconds (quality R8). */
async function drain(server: Server) {
  const gesloten = new Promise<void>((klaar) => server.close(() => klaar()))
  // A connection that was answering a moment ago is idle a moment later.
  const vegen = setInterval(() => server.closeIdleConnections(), 50)
  const uiterlijk = setTimeout(() => server.closeAllConnections(), 10_000)
  await gesloten
  clearInterval(vegen)
  clearTimeout(uiterlijk)
}

async function main() {
  let draait: Draaiend
  try {
    draait = await startServer()
  } catch (fout) {
    const gewoon = fout instanceof Error && ['InstellingFout', 'DatabaseInGebruik'].includes(fout.constructor.name)
    process.stderr.write(`${gewoon ? fout.message : fout instanceof Error ? fout.stack : String(fout)}\n`)
    process.exit(1)
  }
  for (const sein of ['SIGTERM', 'SIGINT'] as const) {
    process.once(sein, () => {
      void draait.stop().then(() => process.exit(0))
    })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) await main()
