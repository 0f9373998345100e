import { mayReadContactpersoon } from '#app/domain/toegankelijk.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { namenBijKvk } from '#db/queries/aanbod.ts'
import { tekstenEnContactpersoon } from '#db/queries/mijn-traject.ts'
import type { InwonerCtx } from './ctx.ts'
import { kvksIn } from './keuze.server.ts'
import { loadMetFeiten, logReading } from './traject.server.ts'

/**
 * The traject as its own page shows it: the words that belong to its newest turn, who took it over when it was closed (D1-25), why it is not urgent when the toegang said so, and who of the gemeente
 * has it in hand (D1-33; null when nobody has, or when it ended); and what every aanbieder in it is called. Null when it does not exist or is not for this actor.
 */
export async function openMijnTraject(ctx: InwonerCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const gevonden = await loadMetFeiten(tx, ctx, trajectId)
    if (!gevonden) return null
    const { traject, feiten } = gevonden
    await logReading(tx, ctx, traject.id, 'traject')
    const beurt = traject.afgesloten?.uitleg ?? traject.plan.terug?.tekst ?? traject.akkoord.antwoord?.tekst
    const uitleg = traject.spoed?.uitleg
    const ontvanger = traject.afgesloten?.overdracht?.ontvanger
    const terug = traject.keuze.matches.map(({ ingetrokken }) => ingetrokken?.tekst)
    const ids = [beurt, uitleg, ontvanger, ...terug].filter((id) => id != null)
    const { teksten, contactpersoon } = await tekstenEnContactpersoon(tx, traject.id, ids, teTonen(ctx, traject))
    const met = (id: string | null | undefined) => teksten.find((tekst) => tekst.id === id) ?? null
    const woordenVan = (id: string | null | undefined) => met(id)?.woorden ?? null
    const namen = await namenBijKvk(tx, traject.gemeente, kvksIn(traject))
    return {
      traject,
      feiten,
      woordenVan,
      naamVan: (kvk: string) => namen.get(kvk)?.naam ?? kvk,
      tekst: met(beurt),
      ontvanger: woordenVan(ontvanger),
      geenSpoed: woordenVan(uitleg),
      contactpersoon,
    }
  })
}

function teTonen(ctx: InwonerCtx, traject: Traject): string | null {
  const { behandelaar } = traject
  if (!behandelaar || geslotenOm(traject)) return null
  return mayReadContactpersoon(ctx.actor, traject, behandelaar, ctx.now) ? behandelaar : null
}
