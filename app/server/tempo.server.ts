import { data } from '@remix-run/node'
import { useDiensten } from '#app/server/diensten.server.ts'
import { describeError } from '#app/server/log.server.ts'
import { verzoek } from '#app/server/verzoek.server.ts'
import { countTempo } from '#db/queries/sessie.ts'

const venster = 60_000

/** Begun and finished sign-ins, per address. Generous: everybody in one office or one library shares an address (quality S11). */
export async function checkAanmelden(): Promise<void> {
  const { env } = await useDiensten()
  await count('aanmelden', verzoek()?.adres ?? '', env.tempo.aanmelden)
}

/** Posted forms, per session; without a session per address. */
export async function checkPosts(sessie: string): Promise<void> {
  const { env } = await useDiensten()
  await count('posts', sessie || (verzoek()?.adres ?? ''), env.tempo.posts)
}

/** Accepted requests of people who did not sign in, per address: a new cookie for each does not help. */
export async function checkBelverzoeken(): Promise<void> {
  const { env } = await useDiensten()
  await count('belverzoeken', verzoek()?.adres ?? '', env.tempo.belverzoeken)
}

/**
 * Counts one in this minute and refuses with 429 what is too much. An address or session is stored as a keyed hash only. When the
 * counts cannot be kept the portal goes on: a broken counter must not lock people out.
 */
async function count(soort: string, wie: string, grens: number): Promise<void> {
  const { db, log, sleutels } = await useDiensten()
  const nu = Date.now()
  const begin = Math.floor(nu / venster) * venster
  const sleutel = `${soort} ${Buffer.from(sleutels.hmac('tempo', wie)).subarray(0, 18).toString('base64url')}`
  let aantal = 0
  try {
    aantal = await db.asActor({ soort: 'systeem' }, (tx) => countTempo(tx, sleutel, new Date(begin)))
  } catch (fout) {
    log.warn(describeError(fout), 'tempo niet geteld')
  }
  if (aantal <= grens) return
  const opnieuwNa = Math.ceil((begin + venster - nu) / 1000)
  throw data({ soort: 'te-snel', opnieuwNa }, { status: 429, headers: { 'Retry-After': String(opnieuwNa) } })
}
