import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import {
  mayReadContactpersoon,
  mayReadGedeeldZorgplan,
  mayReadOmvang,
  mayReadZorgplan,
} from '#app/domain/toegankelijk.ts'
import type { Match } from '#app/domain/traject/keuze-feiten.ts'
import { lopendeMatch } from '#app/domain/traject/keuze-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import type { Tx } from '#db/client.server.ts'
import { tekstenEnContactpersoon } from '#db/queries/mijn-traject.ts'
import { zorgplanVanAanbieder, zorgplanVoorLezer, type ZorgplanVersie } from '#db/queries/zorgplan.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { PartijCtx } from './klantreis.server.ts'
import { loadTraject, logReading } from './traject.server.ts'

/** What one party reads of what was agreed: `plan` null where nothing of it can be read, `zorgplan` while nothing of that can be. */
type Gelezen = {
  naam: string | null
  plan: BevrorenPlan | null
  zorgplan: ZorgplanVersie | null
  teksten: readonly { id: string; woorden: string }[]
}

/**
 * What was agreed about the help, for the three parties: where the toegang refers, the plan itself is the Afspraken Overzicht (D4-32, D4-35). Each reads in it what it
 * reads elsewhere: an aanbieder what was shared with it, the toegang of the zorgplan what the aanbieder shared. Null while no help is established, for an aanbieder whose
 * match does not go on, and when the traject is not there. `wat`: the screen, for the read log.
 */
export function openAfsprakenoverzicht(ctx: PartijCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    if (!traject?.keuze.hulp) return null
    const { hulp } = traject.keuze
    const match = lopendeMatch(traject.keuze) ?? null
    const gelezen =
      ctx.actor.soort === 'aanbieder'
        ? await leesAlsAanbieder(tx, ctx as AanbiederCtx, traject, match)
        : await lees(tx, ctx as InwonerCtx | ToegangCtx, traject, match)
    if (!gelezen) return null
    await logReading(tx, ctx, traject.id, wat)
    const { teksten, ...rest } = gelezen
    return {
      ...{ traject, hulp, match, ...rest },
      contactpersoon: await contactpersoonVan(tx, ctx, traject),
      woordenVan: (id: string) => teksten.find((een) => een.id === id)?.woorden ?? null,
    }
  })
}

export type OpenAfsprakenoverzicht = NonNullable<Awaited<ReturnType<typeof openAfsprakenoverzicht>>>

/** The ids of what was promised and is still to be kept. */
const belofteTeksten = ({ afspraken }: Traject): string[] =>
  afspraken.flatMap(({ einde, tekst }) => (einde ? [] : [tekst]))

async function leesAlsAanbieder(
  tx: Tx,
  ctx: AanbiederCtx,
  traject: Traject,
  match: Match | null,
): Promise<Gelezen | null> {
  if (!match) return null
  const eigen = await zorgplanVanAanbieder(tx, {
    ...{ trajectId: traject.id, match: match.id, organisatieId: ctx.actor.organisatieId },
    teksten: belofteTeksten(traject),
  })
  if (!eigen?.gedeeld || eigen.kvk !== match.kvk) return null
  const zorgplan = mayReadZorgplan(ctx.actor, traject, eigen.kvk, ctx.now) ? eigen.versies[0] : null
  return { naam: null, plan: eigen.gedeeld, zorgplan: zorgplan ?? null, teksten: eigen.teksten }
}

async function lees(tx: Tx, ctx: InwonerCtx | ToegangCtx, traject: Traject, match: Match | null): Promise<Gelezen> {
  const gelezen = await zorgplanVoorLezer(tx, {
    ...{ trajectId: traject.id, gemeente: traject.gemeente, match: match?.id ?? '', kvk: match?.kvk ?? '' },
    voor: ctx.actor.soort === 'inwoner' ? ['inwoner'] : ['toegang', 'omvang'],
    ...{ planVersie: traject.akkoord.antwoord?.versie ?? null, teksten: belofteTeksten(traject) },
  })
  const { plan, teksten, naam, versies } = gelezen
  const zorgplan = uitvoerendeMatch(traject) ? zorgplanVoor(ctx, traject, versies) : null
  return { naam: match && naam, plan, zorgplan, teksten }
}

/** The inwoner reads the newest version; the toegang what was shared of one, or else how much and how often when that was said no to (D3L-32, D3L-36). */
function zorgplanVoor(
  { actor, now }: InwonerCtx | ToegangCtx,
  traject: Traject,
  [eerste = [], omvang = []]: readonly ZorgplanVersie[][],
): ZorgplanVersie | null {
  if (actor.soort === 'inwoner') return mayReadZorgplan(actor, traject, null, now) ? (eerste[0] ?? null) : null
  const { gedeeld } = traject.uitvoering
  const vanGedeeld = mayReadGedeeldZorgplan(actor, traject) && eerste.find(({ nr }) => nr === gedeeld?.zorgplan)
  return omvang.find(({ nr }) => mayReadOmvang(actor, traject, nr)) ?? (vanGedeeld || null)
}

/** Who of the gemeente has it in hand; an aanbieder reads no names of the toegang (D1-33). */
async function contactpersoonVan(tx: Tx, ctx: PartijCtx, traject: Traject) {
  const { behandelaar } = traject
  if (!behandelaar || ctx.actor.soort === 'aanbieder') return null
  if (!mayReadContactpersoon(ctx.actor, traject, behandelaar, ctx.now)) return null
  return (await tekstenEnContactpersoon(tx, traject.id, [], behandelaar)).contactpersoon
}
