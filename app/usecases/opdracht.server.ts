import { v7 as uuidv7 } from 'uuid'
import { idOf } from '#app/domain/actor.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { addTekst } from '#db/queries/tekst.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { AanbiederCtx, Ctx, InwonerCtx, ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { geefOntvangstbewijs, type Bewezen, type Bewijsstof } from './ontvangstbewijs.server.ts'
import { handle, loadTraject } from './traject.server.ts'

/**
 * Gives a command that carries no text and that decide() itself keeps from counting twice: no form key is needed. `op`: when it happened, when that was
 * not now. Out: done, or why not; unknown and forbidden are one answer.
 */
export function geefKorteOpdracht(
  ctx: Ctx,
  trajectId: string,
  command: Command,
  op?: Date,
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const { decision } = await handle(tx, ctx, await loadTraject(tx, ctx, trajectId), command, op)
      return decision.ok ? { ok: true as const } : decision
    }),
  )
}

/** What a command is made with: the traject as it is now, and a way to write down a personal text, which gives its id. */
export type Werk = { tx: Tx; traject: Traject; noteer(soort: string, woorden: string): string }

/**
 * Gives the command of a form once, in one transaction with the texts that belong to it. `maak` may refuse instead; `erna` does what follows in the
 * same transaction, with the traject as it became. Out: done, or why not; unknown and forbidden are one answer.
 */
export async function geefOpdracht(
  ctx: InwonerCtx | AanbiederCtx | ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  maak: (werk: Werk) => Command | Refused | Promise<Command | Refused>,
  erna?: (tx: Tx, traject: Traject, voor: Traject) => Promise<void>,
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const teksten: { id: string; soort: string; woorden: string }[] = []
        const noteer: Werk['noteer'] = (soort, woorden) => {
          const id = uuidv7()
          teksten.push({ id, soort, woorden })
          return id
        }
        const command = await maak({ tx, traject, noteer })
        if ('ok' in command) return command
        const { decision, traject: na } = await handle(tx, ctx, traject, command)
        if (!decision.ok) return decision
        const wie = { auteurSoort: ctx.actor.soort, auteur: idOf(ctx.actor)!, op: ctx.now }
        if (decision.gebeurtenissen.length > 0)
          for (const tekst of teksten) await addTekst(tx, { ...tekst, ...wie, trajectId })
        if (na) await erna?.(tx, na, traject)
        return { ok: true as const }
      })
    }),
  )
}

/** Gives a command of the inwoner that carries no text, once, with the proof that it was received (Awb 2:17). Out: the receipt, or why not. */
export function geefOpdrachtMetBewijs(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { command, soort, stof }: { command: Command; soort: Bewezen['soort']; stof: Bewijsstof },
): Promise<{ ok: true; bewijs: string } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const { decision } = await handle(tx, ctx, traject, command)
        if (!decision.ok) return decision
        return { ok: true as const, bewijs: await geefOntvangstbewijs(tx, ctx, { trajectId, soort }, stof) }
      })
    }),
  )
}
