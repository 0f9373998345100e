import { v7 as uuidv7 } from 'uuid'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { mayOpenConcept } from '#app/domain/toegankelijk.ts'
import type { Tx } from '#db/client.server.ts'
import { addConcept, discardConcept, findConcept, lockBegin, openConcepten, writeConcept } from '#db/queries/concept.ts'
import { findPersoon } from '#db/queries/persoon.ts'
import type { InwonerCtx } from './ctx.ts'
import { isUuid } from './uuid.ts'

/** A hulpvraag that was not sent yet, as its pages show it. */
export type Hulpvraag = {
  id: string
  versie: number
  gemeente: string
  waarden: Waarden
  trajectId: string | null
  op: Date
}

/** Begins a hulpvraag, or goes on with the one for this gemeente that is still empty, so that going back and forth leaves no litter. */
export async function beginHulpvraag(ctx: InwonerCtx, gemeente: string): Promise<string> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    await lockBegin(tx, ctx.actor.persoonId)
    const open = await openConcepten(tx, ctx.actor.persoonId)
    const leeg = open.find((een) => een.gemeente === gemeente && Object.keys(een.waarden).length === 0)
    if (leeg) return leeg.id
    const id = uuidv7()
    await addConcept(tx, { id, persoonId: ctx.actor.persoonId, gemeente, versie: 0, waarden: {}, op: ctx.now })
    return id
  })
}

/** The concept, or null when it does not exist or is not of this actor: decided here as well as by the database. */
export async function loadConcept(tx: Tx, ctx: InwonerCtx, id: string, options?: { lock: boolean }) {
  const concept = await findConcept(tx, id, options)
  return concept && mayOpenConcept(ctx.actor, concept) ? concept : null
}

/** The concept with whom it may be about, or null when it is not this person's. */
export async function openHulpvraag(ctx: InwonerCtx, id: string) {
  if (!isUuid(id)) return null
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const concept = await loadConcept(tx, ctx, id)
    if (!concept) return null
    const namens = ctx.actor.namensId ? await findPersoon(tx, ctx.actor.namensId) : null
    return { hulpvraag: concept satisfies Hulpvraag, namens }
  })
}

/** Saves one page of the hulpvraag. Out: ok, unknown, or what somebody wrote in another window in between. */
export async function bewaarHulpvraag(
  ctx: InwonerCtx,
  id: string,
  { basis, waarden }: { basis: number; waarden: Waarden },
): Promise<{ ok: true; versie: number } | Refused | { ok: false; botsing: Hulpvraag }> {
  if (!isUuid(id)) return refuse('niet-gevonden')
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const concept = await loadConcept(tx, ctx, id, { lock: true })
    if (!concept) return refuse('niet-gevonden')
    if (concept.trajectId) return refuse('al-verstuurd')
    const veranderd = Object.keys(waarden).filter((naam) => !gelijk(concept.waarden[naam], waarden[naam]))
    if (veranderd.length === 0) return { ok: true as const, versie: concept.versie }
    if (concept.versie !== basis && veranderd.some((naam) => concept.waarden[naam] !== undefined)) {
      return { ok: false as const, botsing: concept }
    }
    await writeConcept(tx, id, concept.versie, { ...concept.waarden, ...waarden }, ctx.now)
    return { ok: true as const, versie: concept.versie + 1 }
  })
}

/** Throws a hulpvraag away that was not sent; its words are wiped. */
export async function gooiHulpvraagWeg(ctx: InwonerCtx, id: string): Promise<void> {
  if (!isUuid(id)) return
  await ctx.db.asActor(ctx.actor, async (tx) => {
    if (await loadConcept(tx, ctx, id, { lock: true })) await discardConcept(tx, id, ctx.now)
  })
}

function gelijk(een: string | string[] | undefined, twee: string | string[] | undefined): boolean {
  return JSON.stringify(een ?? '') === JSON.stringify(twee ?? '')
}
