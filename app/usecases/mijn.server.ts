import { evolve } from '#app/domain/traject/evolve.ts'
import { lift } from '#app/domain/traject/lift.ts'
import { begin, type Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { begonnenEnLopend, trajectenMet } from '#db/queries/mijn-overzicht.ts'
import { gebeurtenissenVanAlle } from '#db/queries/traject.ts'
import type { InwonerCtx } from './ctx.ts'

type Rij = Awaited<ReturnType<typeof trajectenMet>>[number]

/**
 * What waits for this inwoner: hulpvragen that were begun, and the trajecten they take part in, newest first. Each that goes on has `nu`: the traject as
 * its own page knows it, so that the list tells the same term with the same sum; null for what ended.
 */
export async function mijnOverzicht(ctx: InwonerCtx) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const { concepten, lopend } = await begonnenEnLopend(tx, ctx.actor.persoonId, ctx.now)
    const rijen = await trajectenMet(tx, lopend)
    const standen = await standenVan(
      tx,
      rijen.filter(({ aanZet }) => aanZet !== 'niemand'),
    )
    return { concepten, trajecten: rijen.map((rij) => ({ ...rij, nu: standen.get(rij.id) ?? null })) }
  })
}

async function standenVan(tx: Tx, rijen: readonly Rij[]): Promise<ReadonlyMap<string, Traject>> {
  const standen = new Map(rijen.map((rij) => [rij.id, begin({ ...rij, deelnames: [] })]))
  if (standen.size === 0) return standen
  for (const { trajectId, ...feit } of await gebeurtenissenVanAlle(tx, [...standen.keys()]))
    standen.set(trajectId, evolve(standen.get(trajectId)!, lift(feit)))
  return standen
}
