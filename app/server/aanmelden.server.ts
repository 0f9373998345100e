import { createHash, randomBytes } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { keptPostFor } from '#app/server/bewaarde-post.server.ts'
import { hostCookie, readCookie } from '#app/server/cookie.server.ts'
import { bezoekCookie, readBezoek } from '#app/server/csrf.server.ts'
import type { Deur } from '#app/server/deuren.server.ts'
import { useDiensten, type Diensten } from '#app/server/diensten.server.ts'
import { identityFrom, type Melding } from '#app/server/identiteit.server.ts'
import { enrol } from '#app/server/inschrijven.server.ts'
import { describeError } from '#app/server/log.server.ts'
import { belongsToOther, safePath, thuis } from '#app/server/pad.server.ts'
import { findSessie, sessieCookie, startSessie, type SignedIn } from '#app/server/sessie.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { checkAanmelden } from '#app/server/tempo.server.ts'
import { insertAanmelding, takeAanmelding } from '#db/queries/sessie.ts'

const tienMinuten = 10 * 60_000

const inlogPagina: Record<Deur, string> = {
  digid: '/inloggen',
  eherkenning: '/inloggen/aanbieder',
  medewerker: '/inloggen/medewerker',
}

/** The part of the query of a sign-in page that travels along: where to go back to, whether a form is waiting, the gemeente of the button. */
export function wensFrom(url: URL): URLSearchParams {
  const wens = new URLSearchParams()
  const terug = safePath(url.searchParams.get('terug'))
  if (terug) wens.set('terug', terug)
  if (url.searchParams.get('bewaard') === '1') wens.set('bewaard', '1')
  const gemeente = url.searchParams.get('gemeente')
  if (gemeente && /^\d{4}$/.test(gemeente)) wens.set('gemeente', gemeente)
  return wens
}

/**
 * Begins a sign-in: remembers it for ten minutes, tied to this browser, and sends the browser to the provider. A GET, because the
 * CSP (form-action 'self') would stop the redirect after a post. A provider that does not answer leads back to the sign-in page with words.
 */
export async function beginAanmelding(request: Request, deur: Deur): Promise<Response> {
  await checkAanmelden()
  const { aanmelder, db, log } = await useDiensten()
  const url = new URL(request.url)
  const wens = wensFrom(url)
  const bezoek = readBezoek(request) ?? randomBytes(24).toString('base64url')
  const begonnen = await aanmelder
    .begin(deur, `${url.origin}/inloggen/${deur}/terug`, taalOf(request))
    .catch((fout: unknown) => {
      log.error({ ...describeError(fout), deur }, 'aanbieder van aanmelding niet bereikt')
      return null
    })
  if (!begonnen) return backTo(deur, wens, 'storing')
  const { state, nonce, verifier } = begonnen
  await db.asActor({ soort: 'systeem' }, (tx) =>
    insertAanmelding(tx, {
      state: keyOf(state, bezoek),
      deur,
      nonce,
      verifier,
      terug: wens.toString(),
      op: new Date(),
    }),
  )
  return redirect(begonnen.url.href, { status: 303, headers: { 'Set-Cookie': hostCookie(bezoekCookie, bezoek) } })
}

/**
 * Ends a sign-in: a state that this browser began less than ten minutes ago and did not use before, claims that say enough, and a new session.
 * Everything else leads back to the sign-in page with words; the code and the state never stay in the address bar.
 */
export async function finishAanmelding(request: Request, deur: Deur): Promise<Response> {
  await checkAanmelden()
  const diensten = await useDiensten()
  const { aanmelder, db, env, log } = diensten
  const url = new URL(request.url)
  const bezoek = readBezoek(request)
  const state = url.searchParams.get('state')
  const sinds = new Date(Date.now() - tienMinuten)
  const rij =
    state && bezoek
      ? await db.asActor({ soort: 'systeem' }, (tx) => takeAanmelding(tx, keyOf(state, bezoek), sinds))
      : null
  if (!rij || !state || rij.deur !== deur)
    return (await alreadyIn(request, diensten)) ?? backTo(deur, new URLSearchParams(), 'verlopen')

  const wens = new URLSearchParams(rij.terug)
  const gedaan = await aanmelder.finish(deur, url, { state, nonce: rij.nonce, verifier: rij.verifier })
  if (!gedaan.ok) {
    if (gedaan.fout) log.error({ ...describeError(gedaan.fout), deur }, 'aanmelding niet gelukt')
    return backTo(deur, wens, gedaan.melding)
  }
  const uitkomst = identityFrom(env.deuren[deur], gedaan.claims)
  if (!uitkomst.ok) return backTo(deur, wens, uitkomst.melding)
  const nu = new Date()
  const ingeschreven = await db.asActor({ soort: 'systeem' }, (tx) =>
    enrol(tx, diensten.sleutels, uitkomst.identiteit, wens.get('gemeente'), nu),
  )
  if (!ingeschreven) return backTo(deur, wens, 'gemeente-onbekend')

  const { actor, gemeente } = ingeschreven
  const { betrouwbaarheid } = uitkomst.identiteit
  const waarde = await startSessie(db, actor, { betrouwbaarheid, gemeente, vorige: readCookie(request, sessieCookie) })
  log.info({ deur, betrouwbaarheid }, 'aangemeld')
  return redirect(await goalOf(diensten, actor, wens), {
    status: 303,
    headers: { 'Set-Cookie': hostCookie(sessieCookie, waarde) },
  })
}

/** The row of a begun sign-in is found by its state together with the cookie of the browser that began it: a stolen link opens nothing. */
const keyOf = (state: string, bezoek: string) =>
  new Uint8Array(createHash('sha256').update(`${state} ${bezoek}`).digest())

function backTo(deur: Deur, wens: URLSearchParams, melding: Melding): Response {
  return redirect(`${inlogPagina[deur]}?${new URLSearchParams([...wens, ['melding', melding]])}`, 303)
}

/** Somebody who came back to the callback by the back button and is signed in: go on, no words. */
async function alreadyIn(request: Request, { db }: Diensten): Promise<Response | null> {
  const sessie = await findSessie(db, request)
  return sessie && !sessie.voorbij ? redirect(thuis[sessie.actor.soort], 303) : null
}

/**
 * Where to go after signing in. A form that is waiting is named only when it is of this person; when the link spoke of one and it is not, somebody else
 * signed in on this device: they get their own first page.
 */
async function goalOf({ db }: Diensten, actor: SignedIn, wens: URLSearchParams): Promise<string> {
  const terug = safePath(wens.get('terug'))
  if (!terug || belongsToOther(terug, actor.soort)) return thuis[actor.soort]
  const bewaard = await keptPostFor(db, actor, terug)
  if (bewaard) return `${terug}${terug.includes('?') ? '&' : '?'}bewaard=${bewaard}`
  return wens.get('bewaard') ? thuis[actor.soort] : terug
}
