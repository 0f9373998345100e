import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider, type Configuration, type JWK } from 'oidc-provider'
import { deuren, type Deur } from '#app/server/deuren.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { describeError, type Logger } from '#app/server/log.server.ts'
import { accountsOf, claimNames } from '#app/server/oefenclaims.server.ts'
import { choicePage, practiceErrorPage } from '#app/server/oefenpagina.server.ts'
import { Oefenopslag } from '#app/server/oefenopslag.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/**
 * The practice provider: a real OpenID Connect provider with invented people, on a port of its own and therefore another origin, so that
 * practice, tests and production walk the same code. It asks at every sign-in: the next person on the same device chooses anew.
 */
export async function startOefenpartij(env: Env, log: Logger): Promise<{ stop(): Promise<void> }> {
  const provider = new Provider(env.oefenOrigin, configuration(env))
  provider.proxy = true
  provider.on('server_error', (_, fout) => log.error(describeError(fout), 'oefenpartij'))
  const answer = provider.callback()

  // As long as the portal itself: who signs in twice within a minute finds the connection as it was left.
  const server = createServer({ keepAliveTimeout: 65_000 }, (req, res) => {
    const nonce = randomBytes(16).toString('base64')
    forgetSession(req)
    setHeaders(res, env, nonce)
    const pad = (req.url ?? '').split('?')[0]!
    if (!bekend.test(pad)) return send(res, 404, practiceErrorPage('nl', env.origin, nonce))
    const werk = pad.startsWith('/keuze/') ? choose(provider, env, nonce, req, res) : Promise.resolve(answer(req, res))
    werk.catch((fout: unknown) => {
      // A choice that is over, or was made before: the person is told so.
      if (!(fout instanceof Error && fout.name === 'SessionNotFound')) log.error(describeError(fout), 'oefenpartij')
      if (!res.headersSent) send(res, 400, practiceErrorPage(taalFrom(undefined), env.origin, nonce))
    })
  })
  await new Promise<void>((klaar, mis) => {
    server.once('error', mis)
    server.listen(env.oefenPoort, env.host, klaar)
  })
  return {
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar())
        server.closeAllConnections()
      }),
  }
}

/** What the provider serves; all else is told on a page. */
const bekend = /^\/(keuze\/[\w-]+|auth(\/[\w-]+)?|token|me|jwks|\.well-known\/openid-configuration)$/

function configuration(env: Env): Configuration {
  const open = deuren.filter((deur) => env.deuren[deur].oefen)
  return {
    adapter: Oefenopslag,
    clients: open.map((deur) => ({
      client_id: env.deuren[deur].clientId,
      client_secret: env.deuren[deur].clientSecret,
      redirect_uris: env.eigenOrigins.map((origin) => `${origin}/inloggen/${deur}/terug`),
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'client_secret_basic',
    })),
    scopes: ['openid', ...deuren],
    claims: Object.fromEntries(deuren.map((deur) => [deur, [...claimNames(deur), 'acr', 'amr']])),
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_, interaction) => `/keuze/${interaction.uid}` },
    // No page that asks whether it is all right: the real doors have none either.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client!.clientId,
        accountId: ctx.oidc.session!.accountId!,
      })
      grant.addOIDCScope(['openid', ...deuren].join(' '))
      await grant.save()
      return grant
    },
    findAccount(_, accountId) {
      const [deur, id] = accountId.split(' ') as [Deur, string]
      const account = deuren.includes(deur) ? accountsOf(deur).find((een) => een.id === id) : undefined
      if (!account) return undefined
      const { claims, acr, amr } = account
      return {
        accountId,
        claims: async () => ({ sub: accountId, ...claims, ...(acr ? { acr } : {}), ...(amr ? { amr } : {}) }),
      }
    },
    async renderError(ctx) {
      ctx.type = 'html'
      ctx.body = practiceErrorPage(taalFrom(ctx.oidc?.params?.['ui_locales']), env.origin, nonceOf(ctx.res))
    },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    jwks: { keys: [generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as JWK] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 300, Interaction: 600, Session: 600, Grant: 600 },
  }
}

/** GET shows who can be chosen; POST takes the choice, or the wish to stop. */
async function choose(provider: Provider, env: Env, nonce: string, req: IncomingMessage, res: ServerResponse) {
  const { params, uid } = await provider.interactionDetails(req, res)
  const deur = deuren.find((een) => env.deuren[een].clientId === params['client_id']) ?? 'digid'
  if (req.method !== 'POST')
    return send(res, 200, choicePage(taalFrom(params['ui_locales']), deur, `/keuze/${uid}`, nonce))

  const velden = new URLSearchParams(await readSmall(req))
  const account = accountsOf(deur).find(({ id }) => id === velden.get('mens'))
  if (!account) return provider.interactionFinished(req, res, { error: 'access_denied' })
  return provider.interactionFinished(req, res, { login: { accountId: `${deur} ${account.id}`, remember: false } })
}

async function readSmall(req: IncomingMessage): Promise<string> {
  const stukken: Buffer[] = []
  for await (const stuk of req as AsyncIterable<Buffer>) {
    stukken.push(stuk)
    if (stukken.reduce((som, { length }) => som + length, 0) > 4096) break
  }
  return Buffer.concat(stukken).toString('utf8')
}

/** Without its session cookie the provider knows nobody, so it asks at every sign-in, and two people can use one browser after each other. */
function forgetSession(req: IncomingMessage) {
  const cookies = (req.headers.cookie ?? '').split(';').map((deel) => deel.trim())
  req.headers.cookie = cookies.filter((cookie) => !cookie.startsWith('_session')).join('; ')
}

const taalFrom = (gevraagd: unknown): Taal => (String(gevraagd ?? '').split(/[ -]/)[0] === 'en' ? 'en' : 'nl')

const nonces = new WeakMap<object, string>()
const nonceOf = (res: object) => nonces.get(res) ?? ''

function setHeaders(res: ServerResponse, env: Env, nonce: string) {
  nonces.set(res, nonce)
  const formulier = ["'self'", ...env.eigenOrigins].join(' ')
  res.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; form-action ${formulier}; base-uri 'none'; frame-ancestors 'none'`,
  )
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('Cache-Control', 'no-store')
}

function send(res: ServerResponse, status: number, html: string) {
  res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
}
