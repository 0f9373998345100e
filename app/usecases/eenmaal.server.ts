import { idOf } from '#app/domain/actor.ts'
import { antwoordOp, keepAntwoord, takeSleutel } from '#db/queries/formulier-sleutel.ts'
import type { Tx } from '#db/client.server.ts'
import type { Ctx } from './ctx.ts'

/** The one-time key of a form and a fingerprint of what was filled in (app/forms/formulier.server.ts makes it). */
export type Formulier = { sleutel: string; inhoud: Uint8Array }

/**
 * Does the work of a form once. The same key with the same content gives the first answer again, however often it is sent; the same key
 * with other content is a new edit and does its own work. The answer has to be plain data (it is kept as JSON).
 */
export async function eenmaal<T>(tx: Tx, ctx: Ctx, formulier: Formulier, work: () => Promise<T>): Promise<T> {
  const wie = idOf(ctx.actor)
  if (!wie) throw new Error('a form with a key needs a person')
  if (!(await takeSleutel(tx, wie, formulier.sleutel, formulier.inhoud, ctx.now))) {
    const eerder = await antwoordOp(tx, wie, formulier.sleutel)
    if (eerder && Buffer.from(eerder.inhoud).equals(formulier.inhoud)) return eerder.antwoord as T
    return work()
  }
  const antwoord = await work()
  await keepAntwoord(tx, wie, formulier.sleutel, antwoord)
  return antwoord
}
