import { signaalOp } from '#app/domain/bericht/herinnering.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { dagKort } from '#app/server/datum.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import type { mijnTaken } from '#app/usecases/taken.server.ts'

/** Rows of a list of tasks as a table shows them. */
export function toonTaakRijen(
  { taal, now }: Pick<Ctx, 'taal' | 'now'>,
  rijen: Awaited<ReturnType<typeof mijnTaken>>['rijen'],
) {
  return rijen.map(({ id, trajectId, nummer, rol, wat, uiterlijk }) => ({
    ...{ id, trajectId, nummer, rol, wat },
    uiterlijk: dagKort(taal, uiterlijk),
    signaal: signaalOp(uiterlijk, datumVan(now)),
  }))
}
