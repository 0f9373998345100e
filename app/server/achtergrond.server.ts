import type { Env } from '#app/server/env.server.ts'
import { legalNow } from '#app/server/klok.server.ts'
import { describeError, type Logger } from '#app/server/log.server.ts'
import { createBezorg } from '#app/server/mail.server.ts'
import { leesOefenklok } from '#app/server/oefenklok.server.ts'
import { houdCijfersBij } from '#app/usecases/cijfers.server.ts'
import { herinner, verstuurWatKlaarstaat } from '#app/usecases/verzenden.server.ts'
import type { Database } from '#db/client.server.ts'

/** Longer than a mail server may take for the messages of one turn: after this another process takes what this one had in hand. */
const inHanden = 5 * 60_000

export type Achtergrond = {
  /** Does what is due now, and is ready when it is done. */
  ronde(): Promise<void>
  stop(): Promise<void>
}

type Nodig = { db: Database; env: Env; log: Logger }

/**
 * The work that nobody waits for: reminders that are due, mail that is to be sent and figures that grew old, every few seconds of machine time. What is due follows from legal
 * time. Any number of processes may do this on one database. A round that fails is said in the log once, and tried again.
 */
export async function startAchtergrond({ db, env, log }: Nodig): Promise<Achtergrond> {
  const bezorg = await createBezorg(env)
  let door = true
  let mislukt = false
  let bezig: Promise<void> = Promise.resolve()

  async function doe(): Promise<void> {
    try {
      if (env.oefenen) await leesOefenklok(db)
      await herinner(db, legalNow())
      await verstuurWatKlaarstaat(db, { bezorg, nu: legalNow, machine: () => new Date(), inHanden, door: () => door })
      await houdCijfersBij(db, legalNow(), () => door)
      mislukt = false
    } catch (fout) {
      if (!mislukt && door) log.warn(describeError(fout), 'achtergrondwerk mislukt')
      mislukt = true
    }
  }
  const ronde = () => (bezig = bezig.then(() => (door ? doe() : undefined)))

  let wachtend = false
  const klok = env.achtergrondElke
    ? setInterval(() => {
        // A round that takes longer than the pause is not followed by two at once.
        if (wachtend) return
        wachtend = true
        void ronde().finally(() => (wachtend = false))
      }, env.achtergrondElke * 1000).unref()
    : undefined
  return {
    ronde,
    async stop() {
      door = false
      clearInterval(klok)
      await bezig
    },
  }
}
