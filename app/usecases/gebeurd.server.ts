import { mayReadTeam } from '#app/domain/toegankelijk.ts'
import type { Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { bekendenVoorToegang, mijnTeam } from '#db/queries/bekenden.ts'
import { eigenKvk } from '#db/queries/match.ts'
import type { PartijCtx } from './klantreis.server.ts'
import { loadMetFeiten, logReading } from './traject.server.ts'

/**
 * A traject with everything that happened in it and the names of who is or was involved (D1-31, D1-33), as far as this actor may read those. `wat`: the
 * screen, for the read log; `kvk`: the number of the aanbieder who reads. Null when it does not exist or is not for this actor.
 */
export function openGebeurd(ctx: PartijCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const gevonden = await loadMetFeiten(tx, ctx, trajectId)
    if (!gevonden) return null
    await logReading(tx, ctx, gevonden.traject.id, wat)
    const kvk = ctx.actor.soort === 'aanbieder' ? await eigenKvk(tx, ctx.actor.organisatieId) : null
    return { ...gevonden, kvk, bekenden: await bekendenVan(tx, ctx, gevonden) }
  })
}

async function bekendenVan(
  tx: Tx,
  { actor, now }: PartijCtx,
  { traject, feiten }: { traject: Traject; feiten: readonly Vastgelegd[] },
) {
  if (!mayReadTeam(actor, traject, now)) return []
  if (actor.soort === 'inwoner') return mijnTeam(tx, traject.id)
  if (actor.soort === 'aanbieder') return []
  const medewerkers = feiten.flatMap(({ doorSoort, door }) => (doorSoort === 'toegang' && door ? [door] : []))
  return bekendenVoorToegang(tx, traject.id, [...new Set(medewerkers)])
}
