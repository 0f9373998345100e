import { idOf } from '#app/domain/actor.ts'
import { useDiensten } from '#app/server/diensten.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import type { SignedIn } from '#app/server/sessie.server.ts'
import type { Sleutels } from '#app/server/sleutels.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import type { Database } from '#db/client.server.ts'
import { dropKeptPost as drop, findKeptPost, keepPost, newestKeptPost } from '#db/queries/sessie.ts'

const dag = 24 * 60 * 60 * 1000
/** More than anybody has open at once; the oldest goes. */
const maxPerPersoon = 20

const ownerOf = (actor: Ctx['actor']) => ({ soort: ownerKind(actor), wie: idOf(actor) ?? '' })

/** Somebody who acts for another is not the same owner as that person for themselves. */
const ownerKind = (actor: Ctx['actor']) =>
  actor.soort === 'inwoner' && actor.namensId ? `inwoner namens ${actor.namensId}` : actor.soort

/** Keeps the fields of a form that came after the session ended: encrypted, for 24 hours, for this person only. Returns its id. */
export async function keepPostFor(
  db: Database,
  sleutels: Sleutels,
  actor: SignedIn,
  pad: string,
  velden: URLSearchParams,
): Promise<string> {
  const van = ownerOf(actor)
  const inhoud = sleutels.encrypt(velden.toString(), 'bewaarde_post', `${van.wie} ${pad}`)
  return db.asActor({ soort: 'systeem' }, (tx) =>
    keepPost(tx, { ...van, pad, inhoud, ingevuld: isIngevuld(velden), op: new Date() }, maxPerPersoon),
  )
}

/** The id of the newest form this person has waiting for this page, or null. */
export async function keptPostFor(db: Database, actor: SignedIn, pad: string): Promise<string | null> {
  return db.asActor({ soort: 'systeem' }, (tx) => newestKeptPost(tx, ownerOf(actor), pad, new Date(Date.now() - dag)))
}

/**
 * The fields a loader shows again after `?bewaard=<id>`, or null: an unknown id, somebody else's, one of another page and one of more than a day
 * old are the same. It stays until `dropKeptPost`, so that a page that is loaded twice still has it.
 */
export async function takeKeptPost(ctx: Ctx, request: Request): Promise<URLSearchParams | null> {
  const id = new URL(request.url).searchParams.get('bewaard')
  if (!isUuid(id) || !ctx.sessie) return null
  const { sleutels } = await useDiensten()
  const van = ownerOf(ctx.actor)
  const rij = await ctx.db.asActor({ soort: 'systeem' }, (tx) => findKeptPost(tx, van, id, new Date(Date.now() - dag)))
  if (!rij || rij.pad !== pathOf(request)) return null
  const inhoud = sleutels.decrypt(rij.inhoud, 'bewaarde_post', `${van.wie} ${rij.pad}`)
  return inhoud && new URLSearchParams(new TextDecoder().decode(inhoud))
}

/**
 * The page where something waits that this person typed when the session ended, or null: for who signed in again by another way than the
 * link, for instance after somebody else used the same device. A form in which nothing was filled in does not count.
 */
export function waitingPage({ actor, sessie }: Pick<Ctx, 'actor' | 'sessie'>): string | null {
  const { soort } = ownerOf(actor)
  const rij = sessie?.bewaard.find((een) => een.soort === soort && Date.parse(een.op) > Date.now() - dag)
  return rij ? `${rij.pad}${rij.pad.includes('?') ? '&' : '?'}bewaard=${rij.id}` : null
}

/** Whether anything stands in it but what a form carries along without anybody having typed it (app/forms/formulier.tsx). */
const isIngevuld = (velden: URLSearchParams) =>
  [...velden].some(([naam, waarde]) => !meegereisd.includes(naam) && waarde !== '')
const meegereisd = ['sleutel', 'basis', 'bewaard', 'actie']

/** Forgets a kept form, when it was saved. An id that is not this person's changes nothing. */
export async function dropKeptPost(ctx: Ctx, id: string | null): Promise<void> {
  if (!isUuid(id) || !ctx.sessie) return
  await ctx.db.asActor({ soort: 'systeem' }, (tx) => drop(tx, ownerOf(ctx.actor), id))
}

const isUuid = (id: string | null): id is string =>
  id !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
