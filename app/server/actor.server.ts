import { mayManageMedewerkers, mayWork } from '#app/domain/toegankelijk.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { data, redirect } from '@remix-run/node'
import type { Actor } from '#app/domain/actor.ts'
import { csrfMatches, csrfToken, csrfVeld } from '#app/server/csrf.server.ts'
import { useDiensten } from '#app/server/diensten.server.ts'
import { legalNow } from '#app/server/klok.server.ts'
import { keepable, readLichaam } from '#app/server/lichaam.server.ts'
import { isDatabaseAway } from '#app/server/database-weg.server.ts'
import { keepPostFor } from '#app/server/bewaarde-post.server.ts'
import { inlogPad, meedoenPad, pathOf } from '#app/server/pad.server.ts'
import { findSessie, type GevondenSessie, type SignedIn } from '#app/server/sessie.server.ts'
import { woordenOf } from '#app/server/taal.server.ts'
import { noteGemeente, verzoek } from '#app/server/verzoek.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'

export type CtxOf<S extends SignedIn['soort']> = Ctx & {
  actor: Extract<Actor, { soort: S }>
  sessie: NonNullable<Ctx['sessie']>
}

/** Who asks, on a page that is open to everybody. */
export async function actorOf(request: Request): Promise<Ctx> {
  const sessie = await sessieOf(request)
  return ctxFor(request, sessie && !sessie.voorbij ? sessie : null)
}

/**
 * Who asks, on a page of one kind of actor. Every loader and action calls it itself (a layout guards nothing). Refuses: nobody signed in goes to the
 * sign-in page and comes back; another kind gets the same 404 as an unknown page. A form that came too late is kept for its sender.
 */
export async function requireActor<S extends SignedIn['soort']>(request: Request, soort: S): Promise<CtxOf<S>> {
  const ctx = await requireSignedIn(request, soort)
  if (soort === 'aanbieder' && !mayWork(ctx.actor)) throw askToCome(request)
  return ctx
}

async function requireSignedIn<S extends SignedIn['soort']>(request: Request, soort: S): Promise<CtxOf<S>> {
  const sessie = await sessieOf(request)
  if (!sessie || sessie.voorbij) throw await signInFirst(request, soort, sessie)
  if (sessie.actor.soort !== soort) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return (await ctxFor(request, sessie)) as CtxOf<S>
}

/** Who signed in for an aanbieder and does not work there (any more): a page that says whom to ask. A script that saves is told that there is nothing. */
const askToCome = (request: Request) =>
  request.headers.get('accept')?.startsWith('application/json')
    ? data({ soort: 'niet-gevonden' }, { status: 404 })
    : redirect(meedoenPad, 303)

/** As requireActor for an aanbieder, for whoever signed in for one, whether they work there or not. */
export const requireEherkenning = (request: Request): Promise<CtxOf<'aanbieder'>> =>
  requireSignedIn(request, 'aanbieder')

/** As requireActor for an aanbieder, on a page that is of its managers alone: for their colleagues it does not exist. */
export async function requireBeheerder(request: Request): Promise<CtxOf<'aanbieder'>> {
  const ctx = await requireActor(request, 'aanbieder')
  if (!mayManageMedewerkers(ctx.actor)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return ctx
}

/** As requireActor for the toegang, on a page that is of professionals alone: for a volunteer it does not exist (D1-45). */
export async function requireProfessional(request: Request): Promise<CtxOf<'toegang'>> {
  const ctx = await requireActor(request, 'toegang')
  if (isVrijwilliger(ctx.actor)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return ctx
}

/** Read once per request. When the database is away, the posted fields are read first, so that the 503 page can give them back. */
async function sessieOf(request: Request): Promise<GevondenSessie | null> {
  const huidig = verzoek()
  const lezen = async () => {
    const { db } = await useDiensten()
    return findSessie(db, request)
  }
  const sessie = huidig ? (huidig.sessie ??= lezen()) : lezen()
  try {
    return await sessie
  } catch (fout) {
    if (isDatabaseAway(fout) && request.method === 'POST' && !request.bodyUsed) await readLichaam(request)
    throw fout
  }
}

async function ctxFor(request: Request, sessie: GevondenSessie | null): Promise<Ctx> {
  const { db, sleutels } = await useDiensten()
  const now = legalNow()
  return {
    db,
    actor: sessie?.actor ?? { soort: 'open' },
    now,
    taal: woordenOf(request, sessie, now),
    gemeente: sessie?.gemeente ?? null,
    opent: noteGemeente,
    sessie: sessie && {
      einde: sessie.einde,
      csrf: csrfToken(sleutels, sessie.waarde),
      bewaard: sessie.bewaard,
    },
  }
}

async function signInFirst(request: Request, soort: SignedIn['soort'], sessie: GevondenSessie | null) {
  const bewaard = request.method === 'POST' && sessie ? await keepLatePost(request, sessie) : false
  // A script that saves in the background must not follow a redirect to a page.
  if (request.method === 'POST' && request.headers.get('accept')?.startsWith('application/json')) {
    return data({ soort: 'sessie-voorbij', bewaard }, { status: 401 })
  }
  const naar = new URLSearchParams({ terug: pathOf(request), ...(bewaard ? { bewaard: '1' } : {}) })
  return redirect(`${inlogPad[soort]}?${naar}`, 303)
}

/** Keeps the form of a session that ended, when its token proves that it was made in that session. */
async function keepLatePost(request: Request, sessie: GevondenSessie): Promise<boolean> {
  const { db, sleutels } = await useDiensten()
  const lichaam = await readLichaam(request)
  if (!lichaam.ok || !csrfMatches(sleutels, sessie.waarde, lichaam.velden.get(csrfVeld))) return false
  const velden = keepable(lichaam)
  velden.delete(csrfVeld)
  await keepPostFor(db, sleutels, sessie.actor, pathOf(request), velden)
  return true
}
