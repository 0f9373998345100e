import { redirect } from '@remix-run/node'
import { wensFrom } from '#app/server/aanmelden.server.ts'
import { actorOf } from '#app/server/actor.server.ts'
import type { Melding } from '#app/server/identiteit.server.ts'
import { safePath, thuis } from '#app/server/pad.server.ts'
import type { SignedIn } from '#app/server/sessie.server.ts'

const meldingen: readonly string[] = [
  'geannuleerd',
  'storing',
  'niet-gelukt',
  'verlopen',
  'niveau-te-laag',
  'nummer-ongeldig',
  'gemeente-onbekend',
  'geen-toegang',
] satisfies Melding[]

/**
 * What a sign-in page knows from its address: why the last attempt did not work, whether a form is waiting, and the query that
 * travels along. Somebody who is signed in already is sent on.
 */
export async function readInlogscherm(request: Request, soort: SignedIn['soort']) {
  const ctx = await actorOf(request)
  const url = new URL(request.url)
  if (ctx.actor.soort === soort) throw redirect(safePath(url.searchParams.get('terug')) ?? thuis[soort], 303)
  const melding = url.searchParams.get('melding')
  const wens = wensFrom(url)
  return {
    taal: ctx.taal,
    wens,
    melding: melding && meldingen.includes(melding) ? (melding as Melding) : null,
    waarom: wens.has('bewaard') ? ('bewaard' as const) : wens.has('terug') ? ('terug' as const) : null,
  }
}
