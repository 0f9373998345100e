import { sql } from 'drizzle-orm'
import type { Opgeslagen } from '#app/domain/traject/lift.ts'
import { voorrangen, type Voorrang } from '#app/domain/traject/samenvatting.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'

/** The keys of a traject and the summary that stands on it now. */
export type TrajectRij = {
  id: string
  nummer: string
  gemeente: string
  betrokkene_id: string
  betrokkene_naam: string
  gezin_van: string | null
  volgnr: number
  wet: string
  stap: string
  aan_zet: string
  uiterlijk: string
  behandelaar: string | null
  voorrang: Voorrang
}

/** The next trajecten in the order of their ids, for a rebuild; only for the system. */
export async function trajectenNa(tx: Tx, na: string | null, aantal: number): Promise<TrajectRij[]> {
  const rijen = await rowsOf<Omit<TrajectRij, 'voorrang'> & { voorrang: number }>(
    tx,
    sql`select id, nummer, gemeente, betrokkene_id, betrokkene_naam, gezin_van, volgnr, wet, stap, aan_zet, uiterlijk::text as uiterlijk,
        behandelaar, voorrang
      from eenklik.trajecten_na(${na}::uuid, ${aantal}::int)`,
  )
  return rijen.map((rij) => ({ ...rij, voorrang: voorrangen[rij.voorrang]! }))
}

/** Everything that happened in one traject; only for the system. */
export async function gebeurtenissenVoorHerbouw(tx: Tx, trajectId: string): Promise<Opgeslagen[]> {
  const rijen = await rowsOf<Omit<Opgeslagen, 'op'> & { op: string }>(
    tx,
    sql`select volgnr, type, versie, gegevens, to_char(op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as op,
      door_soort as "doorSoort", door from eenklik.gebeurtenissen_van(${trajectId}::uuid)`,
  )
  return rijen.map((rij) => ({ ...rij, op: new Date(rij.op) }))
}
