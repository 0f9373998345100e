import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { formulierSleutel } from '#db/schema/sessie.ts'

/** Takes the one-time key of a form. True: it was free and is now ours. A second that comes at the same moment waits for the first. */
export async function takeSleutel(
  tx: Tx,
  wie: string,
  sleutel: string,
  inhoud: Uint8Array,
  op: Date,
): Promise<boolean> {
  const rijen = await tx
    .insert(formulierSleutel)
    .values({ wie, sleutel, inhoud, antwoord: null, op })
    .onConflictDoNothing()
    .returning({ sleutel: formulierSleutel.sleutel })
  return rijen.length === 1
}

/** What a form with this key answered before, and to which content; null as its answer means it was refused. Others with this key wait. */
export async function antwoordOp(tx: Tx, wie: string, sleutel: string) {
  const [rij] = await tx
    .select({ inhoud: formulierSleutel.inhoud, antwoord: formulierSleutel.antwoord })
    .from(formulierSleutel)
    .where(and(eq(formulierSleutel.wie, wie), eq(formulierSleutel.sleutel, sleutel)))
    .for('update')
  return rij ?? null
}

export async function keepAntwoord(tx: Tx, wie: string, sleutel: string, antwoord: unknown) {
  await tx
    .update(formulierSleutel)
    .set({ antwoord })
    .where(and(eq(formulierSleutel.wie, wie), eq(formulierSleutel.sleutel, sleutel)))
}
