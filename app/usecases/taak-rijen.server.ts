import { taakRijen } from '#app/domain/traject/taken.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { writeTaken } from '#db/queries/taak.ts'

/** Writes what lists of tasks show, where a change touched it; `voor`: the traject before it, null to write all anew. False when this actor may not. */
export async function schrijfTaken(tx: Tx, na: Traject, voor: Traject | null): Promise<boolean> {
  const rijen = taakRijen(na)
  const gelijk = voor !== null && JSON.stringify(rijen) === JSON.stringify(taakRijen(voor))
  return rijen.length === 0 || gelijk || writeTaken(tx, na.id, rijen)
}
