import { v7 as uuidv7 } from 'uuid'
import { nieuwNummer } from '#app/domain/traject/nummer.ts'
import { mayOpenOntvangstbewijs } from '#app/domain/toegankelijk.ts'
import type { Tx } from '#db/client.server.ts'
import { addOntvangstbewijs, ontvangstbewijsVan, ontvangstbewijzenVan } from '#db/queries/plan.ts'
import type { ontvangstbewijs } from '#db/schema/plan.ts'
import type { Ctx, InwonerCtx, Taal } from './ctx.ts'
import { openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/** What a proof of receipt is made of: the copy, its language when that is not the one on the screen, and random bytes for its number. */
export type Bewijsstof = { kopie: { vraag: string; antwoord: string }[]; taal?: Taal; toeval: () => Uint8Array }

export type Bewezen = { trajectId: string; soort: typeof ontvangstbewijs.$inferInsert.soort }

/** Stores the proof that something of this person was received now, in the transaction of what it proves (Awb 2:17). Out: its id. */
export function geefOntvangstbewijs(tx: Tx, ctx: InwonerCtx, wat: Bewezen, stof: Bewijsstof): Promise<string> {
  return geefOntvangstbewijsAan(tx, ctx, ctx.actor.persoonId, wat, stof)
}

/** The same for another person than who is asking: what came in by phone, at the desk or on paper is theirs. Out: its id. */
export async function geefOntvangstbewijsAan(
  tx: Tx,
  { taal: scherm, now: op }: Pick<Ctx, 'taal' | 'now'>,
  persoonId: string,
  { trajectId, soort }: Bewezen,
  { kopie, taal = scherm, toeval }: Bewijsstof,
): Promise<string> {
  const id = uuidv7()
  const nummer = nieuwNummer('OB', op, toeval())
  await addOntvangstbewijs(tx, { id, trajectId, persoonId, nummer, soort, op, kopie, taal })
  return id
}

/** A proof of receipt with its copy of what was sent, for the person who sent it; null for anybody else (Awb 2:17). */
export async function openOntvangstbewijs(ctx: InwonerCtx, trajectId: string, id: string) {
  if (!isUuid(id)) return null
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'ontvangstbewijs')
    const bewijs = traject && (await ontvangstbewijsVan(tx, traject.id, id))
    return bewijs && mayOpenOntvangstbewijs(ctx.actor, bewijs) ? { traject, bewijs } : null
  })
}

/** The proofs of receipt this person has in a traject, newest first, without the copies; null when the traject is not theirs. */
export async function mijnOntvangstbewijzen(ctx: InwonerCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'ontvangstbewijzen')
    if (!traject) return null
    const bewijzen = await ontvangstbewijzenVan(tx, traject.id)
    return { traject, bewijzen: bewijzen.filter((bewijs) => mayOpenOntvangstbewijs(ctx.actor, bewijs)) }
  })
}
