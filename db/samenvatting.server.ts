import { sql } from 'drizzle-orm'
import { rowsOf, type Tx } from '#db/as-actor.server.ts'
import type { traject } from '#db/schema/traject.ts'

type Rij = typeof traject.$inferSelect

export type Samenvatting = Pick<Rij, 'volgnr' | 'wet' | 'stap' | 'aanZet' | 'uiterlijk' | 'ingediendOp'> & {
  open: boolean
}

/**
 * Writes the summary that lists show on the traject and on every deelname of it, also of people this actor cannot see; the name of
 * the betrokkene comes from persoon. False when this actor may not write in the traject, or a newer summary stands there.
 */
export async function vatSamen(tx: Tx, trajectId: string, s: Samenvatting): Promise<boolean> {
  const ingediendOp = s.ingediendOp?.toISOString() ?? null
  const [row] = await rowsOf<{ gelukt: boolean }>(
    tx,
    sql`select eenklik.vat_samen(${trajectId}::uuid, ${s.volgnr}::int, ${s.wet}, ${s.stap}, ${s.aanZet}, ${s.uiterlijk}::date,
      ${ingediendOp}::timestamptz, ${s.open}::boolean) as gelukt`,
  )
  return row?.gelukt === true
}
