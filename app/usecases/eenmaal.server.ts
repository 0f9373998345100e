import { createHash } from 'node:crypto'
import { idOf } from '#app/domain/actor.ts'
import { antwoordOp, keepAntwoord, takeSleutel } from '#db/queries/formulier-sleutel.ts'
import type { Tx } from '#db/client.server.ts'
import type { Ctx } from './ctx.ts'

/** The one-time key of a form and a fingerprint of what was filled in (app/forms/formulier.server.ts makes it). */
export type Formulier = { sleutel: string; inhoud: Uint8Array }

/**
 * Does the work of a form once. The same key with the same content gives the first answer again, however often it is sent; the same key
 * with other content is a new edit, which is done once as well. A refusal changed nothing and is not kept: the form may be sent again when
 * its reason is gone. The answer has to be plain data (it is kept as JSON).
 */
export async function eenmaal<T extends { ok: boolean }>(
  tx: Tx,
  ctx: Ctx,
  formulier: Formulier,
  work: () => Promise<T>,
): Promise<T> {
  const wie = idOf(ctx.actor)
  if (!wie) throw new Error('a form with a key needs a person')
  const { sleutel, inhoud } = formulier
  if (!(await takeSleutel(tx, wie, sleutel, inhoud, ctx.now))) {
    const eerder = await antwoordOp(tx, wie, sleutel)
    if (eerder && !Buffer.from(eerder.inhoud).equals(inhoud)) return eenmaal(tx, ctx, nieuweBewerking(formulier), work)
    if (eerder?.antwoord) return eerder.antwoord as T
  }
  const antwoord = await work()
  if (antwoord.ok) await keepAntwoord(tx, wie, sleutel, antwoord)
  return antwoord
}

/** The form under a key that belongs to its key and content together. */
function nieuweBewerking({ sleutel, inhoud }: Formulier): Formulier {
  const hex = createHash('sha256').update(sleutel).update(inhoud).digest('hex')
  return { sleutel: hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), inhoud }
}
