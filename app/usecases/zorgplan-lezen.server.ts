import { mayReadGedeeldZorgplan, mayReadOmvang, mayReadZorgplan } from '#app/domain/toegankelijk.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import type { Tx } from '#db/client.server.ts'
import { zorgplanVoorLezer } from '#db/queries/zorgplan.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import { openTraject } from './traject.server.ts'
import { tekstenOverZorgplan, tekstenVoorStaf } from './zorgplan.server.ts'

/**
 * The traject for the page about the zorgplan, with every version that the aanbieder laid before the inwoner; `zorgplan` null while no aanbieder carries the help out here. Null
 * when it does not exist or is not for this inwoner.
 */
export function openMijnZorgplan(ctx: InwonerCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    if (!traject.uitvoering.zorgplan || !mayReadZorgplan(ctx.actor, traject, null, ctx.now))
      return { traject, zorgplan: null }
    const gelezen = await lees(tx, traject, ['inwoner'])
    return { traject, zorgplan: gelezen && { ...gelezen, versies: gelezen.versies[0] ?? [] } }
  })
}

export type MijnZorgplan = NonNullable<NonNullable<Awaited<ReturnType<typeof openMijnZorgplan>>>['zorgplan']>

/**
 * What the toegang reads of the zorgplan: the parts that were shared with it (D3L-32), and once the inwoner said no how much and how often, as the aanbieder states it (D3L-36).
 * Null when the traject is not for this actor, or no aanbieder carries the help out.
 */
export function openZorgplanAlsToegang(ctx: ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'zorgplan')
    const gelezen =
      traject && mayReadGedeeldZorgplan(ctx.actor, traject) ? await lees(tx, traject, ['toegang', 'omvang']) : null
    if (!traject || !gelezen) return null
    const { gedeeld } = traject.uitvoering
    const [vanGedeeld = [], vanOmvang = []] = gelezen.versies
    return {
      ...{ traject, ...gelezen },
      gedeeld: vanGedeeld.find(({ nr }) => nr === gedeeld?.zorgplan) ?? null,
      omvang: vanOmvang.find(({ nr }) => mayReadOmvang(ctx.actor, traject, nr)) ?? null,
    }
  })
}

export type ZorgplanAlsToegang = NonNullable<Awaited<ReturnType<typeof openZorgplanAlsToegang>>>

async function lees(tx: Tx, traject: Traject, voor: Parameters<typeof zorgplanVoorLezer>[1]['voor']) {
  const match = uitvoerendeMatch(traject)
  if (!match) return null
  const gelezen = await zorgplanVoorLezer(tx, {
    ...{ trajectId: traject.id, gemeente: traject.gemeente, match: match.id, kvk: match.kvk, voor },
    ...{
      planVersie: traject.akkoord.antwoord?.versie ?? null,
      teksten: voor.includes('inwoner') ? tekstenOverZorgplan(traject) : tekstenVoorStaf(traject),
    },
  })
  return { match, ...gelezen }
}
