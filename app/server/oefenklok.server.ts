import type { Database } from '#db/client.server.ts'
import { klokstand, zetKlokVerder } from '#db/queries/oefenklok.ts'
import { zetKlokVooruit } from '#app/server/klok.server.ts'

const systeem = { soort: 'systeem' } as const

/** Lets this process tell the time of the practice clock: it stands in the database, so that it outlives a restart and every process has it. */
export async function leesOefenklok(db: Database): Promise<void> {
  zetKlokVooruit(await db.asActor(systeem, klokstand))
}

/** Moves the practice clock ahead from where somebody saw it; false when somebody else moved it meanwhile. */
export async function verzetOefenklok(db: Database, stand: number, dagen: number): Promise<boolean> {
  const nu = await db.asActor(systeem, (tx) => zetKlokVerder(tx, stand, dagen))
  if (nu === null) await leesOefenklok(db)
  else zetKlokVooruit(nu)
  return nu !== null
}
