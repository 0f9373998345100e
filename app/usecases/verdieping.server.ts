import { v7 as uuidv7 } from 'uuid'
import { bijschriftenVan } from '#app/domain/perspectiefplan/bijschrift.ts'
import { heeftOnderdeel } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { openVerdieping, tekstenVan } from '#app/domain/traject/gesprek.ts'
import { planVersieVan } from '#db/queries/plan.ts'
import { addTekst } from '#db/queries/tekst.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { handle, loadTraject, openTraject } from './traject.server.ts'
import { geefKorteOpdracht, geefOpdracht } from './opdracht.server.ts'

/**
 * Asks a deepening question at one page of the plan as it was sent (D0-07); the answer that stands there stays as it is. Refuses a page
 * that was not sent, and a plan that is not with the toegang. Sent twice it is asked once.
 */
export async function vraagVerdieping(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { bladzijde, woorden }: { bladzijde: string; woorden: string },
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject?.plan.ingediend) return refuse('niet-gevonden')
      const verstuurd = await planVersieVan(tx, trajectId, traject.plan.ingediend.versie)
      if (!verstuurd || !heeftOnderdeel(verstuurd.inhoud, bladzijde)) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const vraag = uuidv7()
        const { decision } = await handle(tx, ctx, traject, { type: 'VraagVerdieping', vraag, bladzijde })
        if (!decision.ok) return decision
        const wie = { auteurSoort: 'toegang' as const, auteur: ctx.actor.medewerkerId, op: ctx.now }
        await addTekst(tx, { id: vraag, trajectId, soort: 'verdieping', woorden, ...wie })
        return { ok: true as const }
      })
    }),
  )
}

/** Takes a question back that was not answered yet. */
export function trekVerdiepingIn(ctx: ToegangCtx, trajectId: string, vraag: string) {
  return geefKorteOpdracht(ctx, trajectId, { type: 'TrekVerdiepingIn', vraag })
}

/** The answer of the inwoner, in place and beside the words that were sent (D0-07). Refuses a question that waits for no answer. Sent twice it counts once. */
export function beantwoordVerdieping(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { vraag, woorden }: { vraag: string; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'BeantwoordVerdieping',
    vraag,
    antwoord: noteer('verdieping-antwoord', woorden),
  }))
}

/** The plan as it was last sent, with every question about it and its answer (a question that was taken back without words); null for anybody else and for a plan nobody sent. */
export async function openVragen(ctx: InwonerCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject?.plan.ingediend) return null
    const { gesprek, plan } = traject
    const versie = await planVersieVan(tx, traject.id, plan.ingediend!.versie, tekstenVan(gesprek))
    if (!versie) return null
    const bijschriften = bijschriftenVan(gesprek, versie.teksten, [])
    const ingetrokken = gesprek.verdiepingen.filter((een) => een.ingetrokken).map(({ vraag }) => vraag)
    const vragen = bijschriften.flatMap((een) =>
      een.soort === 'verdieping' ? [{ ...een, open: openVerdieping(gesprek, een.vraag.id) !== undefined }] : [],
    )
    return { traject, plan: versie.inhoud, vragen, ingetrokken }
  })
}
