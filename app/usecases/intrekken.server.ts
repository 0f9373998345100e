import { v7 as uuidv7 } from 'uuid'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { nieuwNummer } from '#app/domain/traject/nummer.ts'
import { addOntvangstbewijs } from '#db/queries/plan.ts'
import { addTekst } from '#db/queries/tekst.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { loadNaast } from './perspectiefplan.server.ts'
import { handle } from './traject.server.ts'

/**
 * Withdraws a hulpvraag: nothing can happen in it any more, everything stays to be read. In: why, '' when the person keeps that to
 * themselves; the copy for the receipt; random bytes for its number. Refuses a hulpvraag that was withdrawn before. Sent twice it is one.
 */
export async function trekIn(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  waarom: string,
  { kopie, toeval }: { kopie: { vraag: string; antwoord: string }[]; toeval: () => Uint8Array },
): Promise<{ ok: true; bewijs: string } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadNaast(tx, ctx, trajectId, 'alleen')
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        if (traject.ingetrokkenOp) return refuse('ingetrokken')
        const tekst = waarom ? uuidv7() : null
        const { decision } = await handle(tx, ctx, traject, { type: 'TrekIn', tekst })
        if (!decision.ok) return decision
        const wie = { auteurSoort: 'inwoner' as const, auteur: ctx.actor.persoonId, op: ctx.now }
        if (tekst) await addTekst(tx, { id: tekst, trajectId, soort: 'intrekking', woorden: waarom, ...wie })
        const bewijs = uuidv7()
        await addOntvangstbewijs(tx, {
          id: bewijs,
          trajectId,
          persoonId: ctx.actor.persoonId,
          nummer: nieuwNummer('OB', ctx.now, toeval()),
          soort: 'intrekking',
          op: ctx.now,
          kopie,
          taal: ctx.taal,
        })
        return { ok: true as const, bewijs }
      })
    }),
  )
}
