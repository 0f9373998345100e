import { isVerouderd, type Ruimte } from '#app/domain/aanbod/ruimte.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { ruimteVan, zetRuimte } from '#db/queries/ruimte.ts'
import type { AanbiederCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'

/** What the own organisatie is contracted for today, per gemeente, with how long people wait and how many places are free. */
export function eigenRuimte(ctx: AanbiederCtx) {
  const vandaag = datumVan(ctx.now)
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const rijen = await ruimteVan(tx, ctx.actor.organisatieId, vandaag)
    return rijen.map((rij) => ({ ...rij, oud: isVerouderd(rij.opgegevenOp, vandaag) }))
  })
}

/**
 * Says how long people wait and how many places are free, as of today; everybody reads it on the website. In: what the form showed (null when no form could), so that what a colleague said meanwhile,
 * or a place that was taken, is not written over. Refuses a line of another organisatie as one that is not there.
 */
export function werkRuimteBij(
  ctx: AanbiederCtx,
  formulier: Formulier,
  nr: number,
  gezien: Ruimte | null,
  ruimte: Ruimte,
): Promise<{ ok: true } | Refused> {
  const vandaag = datumVan(ctx.now)
  return ctx.db.asActor(ctx.actor, (tx) =>
    eenmaal<{ ok: true } | Refused>(tx, ctx, formulier, async () => {
      const eigen = await ruimteVan(tx, ctx.actor.organisatieId, vandaag)
      if (!eigen.some((een) => een.nr === nr)) return refuse('niet-gevonden')
      const gezet = gezien && (await zetRuimte(tx, { nr, vandaag }, gezien, ruimte))
      return gezet ? { ok: true } : refuse('intussen-veranderd')
    }),
  )
}
