import * as client from 'openid-client'
import type { RuweClaims } from '#app/server/claims.server.ts'
import type { Deur, DeurInstelling } from '#app/server/deuren.server.ts'
import type { Env } from '#app/server/env.server.ts'
import type { Melding } from '#app/server/identiteit.server.ts'

/** What has to be remembered between the two halves of a sign-in. */
export type Begonnen = { state: string; nonce: string; verifier: string }

export type Aanmelder = ReturnType<typeof createAanmelder>

const uur = 60 * 60_000

/** OpenID Connect for the three doors: code flow with PKCE, state and nonce. The same code in practice and in production. */
export function createAanmelder(env: Env) {
  const bekend = new Map<Deur, { tot: number; config: Promise<client.Configuration> }>()

  /** What the provider says about itself, fetched at the first sign-in and again every hour. A failure is not remembered. */
  async function configOf(deur: Deur): Promise<client.Configuration> {
    const al = bekend.get(deur)
    if (al && al.tot > Date.now()) return al.config
    const config = discover(env.deuren[deur], env)
    bekend.set(deur, { tot: Date.now() + uur, config })
    config.catch(() => bekend.delete(deur))
    return config
  }

  return {
    /** Where to send the browser, and what to remember. Throws when the provider cannot be reached. */
    async begin(deur: Deur, redirectUri: string, taal: string): Promise<Begonnen & { url: URL }> {
      const config = await configOf(deur)
      const { scopes, acr } = env.deuren[deur]
      const begonnen = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: scopes,
        state: begonnen.state,
        nonce: begonnen.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(begonnen.verifier),
        code_challenge_method: 'S256',
        ui_locales: taal,
        ...(acr ? { acr_values: acr } : {}),
      })
      return { ...begonnen, url }
    },

    /** The claims of who came back, or why nobody did. Id token first; what userinfo adds comes beside it and never replaces it. */
    async finish(
      deur: Deur,
      terug: URL,
      begonnen: Begonnen,
    ): Promise<{ ok: true; claims: RuweClaims } | { ok: false; melding: Melding; fout?: unknown }> {
      const fout = terug.searchParams.get('error')
      if (fout) return { ok: false, melding: meldingOf(fout) }
      try {
        const config = await configOf(deur)
        const tokens = await client.authorizationCodeGrant(config, terug, {
          expectedState: begonnen.state,
          expectedNonce: begonnen.nonce,
          pkceCodeVerifier: begonnen.verifier,
        })
        const idToken = tokens.claims()
        if (!idToken) return { ok: false, melding: 'niet-gelukt' }
        const meer = config.serverMetadata().userinfo_endpoint
          ? await client.fetchUserInfo(config, tokens.access_token, idToken.sub)
          : {}
        return { ok: true, claims: { ...meer, ...idToken } }
      } catch (oorzaak) {
        return { ok: false, melding: isAway(oorzaak) ? 'storing' : 'niet-gelukt', fout: oorzaak }
      }
    },
  }
}

async function discover(deur: DeurInstelling, env: Env): Promise<client.Configuration> {
  const onveilig = deur.issuer.startsWith('http://') && env.oefenen
  return client.discovery(new URL(deur.issuer), deur.clientId, undefined, client.ClientSecretBasic(deur.clientSecret), {
    timeout: 8,
    ...(onveilig ? { execute: [client.allowInsecureRequests] } : {}),
    ...(deur.oefen ? { [client.customFetch]: practiceFetch(env) } : {}),
  })
}

/** The practice provider runs in this very process: it is reached directly, whatever name the browser knows it by. */
function practiceFetch(env: Env): client.CustomFetch {
  const { host, protocol } = new URL(env.oefenOrigin)
  return (url, opties) => {
    const hier = url.replace(env.oefenOrigin, `http://127.0.0.1:${env.oefenPoort}`)
    const headers = { ...opties.headers, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) }
    return fetch(hier, { ...opties, headers } as RequestInit)
  }
}

function meldingOf(fout: string): Melding {
  if (
    [
      'access_denied',
      'login_required',
      'interaction_required',
      'consent_required',
      'account_selection_required',
    ].includes(fout)
  )
    return 'geannuleerd'
  return ['server_error', 'temporarily_unavailable'].includes(fout) ? 'storing' : 'niet-gelukt'
}

/** True when the provider did not answer, or answered that it is broken. */
function isAway(fout: unknown): boolean {
  for (let een = fout, diep = 0; een instanceof Error && diep < 4; een = een.cause, diep++) {
    if (een.name === 'TimeoutError' || (een instanceof TypeError && een.message === 'fetch failed')) return true
    const { status, code } = een as { status?: unknown; code?: unknown }
    if ((typeof status === 'number' && status >= 500) || code === 'OAUTH_TIMEOUT') return true
    if (een.cause instanceof Response && een.cause.status >= 500) return true
  }
  return false
}
