import { v7 as uuidv7 } from 'uuid'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { mayOpenAantekeningen } from '#app/domain/toegankelijk.ts'
import { bewarenTot } from '#app/domain/traject/aantekening.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Database } from '#db/client.server.ts'
import { aantekeningenVan, addAantekening, sweepAantekeningen } from '#db/queries/aantekening.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { loadTraject, openTraject } from './traject.server.ts'

export type Aantekening = Awaited<ReturnType<typeof aantekeningenVan>>[number]

/** The notes of the talks, apart from the plan and never shared (D0-16), and until when a new one is kept. Null for another gemeente. */
export async function openAantekeningen(ctx: ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'aantekeningen')
    if (!traject || !mayOpenAantekeningen(ctx.actor, traject)) return null
    const vandaag = datumVan(ctx.now)
    const aantekeningen = await aantekeningenVan(tx, traject.id, vandaag)
    return { traject, aantekeningen, bewarenTot: bewarenTot(traject, vandaag) }
  })
}

/**
 * Writes a note, or a newer wording of one (`id` and the version on screen). A colleague's newer wording is never written over: the answer
 * carries it. Refuses a note that is not there, and a traject that was closed. Sent twice it is written once.
 */
export function bewaarAantekening(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { id, basis, woorden }: { id: string | null; basis: number; woorden: string },
): Promise<{ ok: true } | Refused | { ok: false; weigering: 'intussen-veranderd'; ander: Aantekening }> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject || !mayOpenAantekeningen(ctx.actor, traject)) return refuse('niet-gevonden')
      const gesloten = geslotenOm(traject)
      if (gesloten) return refuse(gesloten)
      return eenmaal(tx, ctx, formulier, async () => {
        const vandaag = datumVan(ctx.now)
        const huidig = id ? (await aantekeningenVan(tx, trajectId, vandaag)).find((een) => een.id === id) : undefined
        if (id && !huidig) return refuse('niet-gevonden')
        if (huidig && huidig.versie !== basis)
          return { ok: false as const, weigering: 'intussen-veranderd' as const, ander: huidig }
        await addAantekening(tx, {
          id: id ?? uuidv7(),
          versie: (huidig?.versie ?? 0) + 1,
          trajectId,
          woorden,
          auteur: ctx.actor.medewerkerId,
          op: ctx.now,
          bewarenTot: bewarenTot(traject, vandaag),
        })
        return { ok: true as const }
      })
    }),
  )
}

/** Throws away every note that is past the day it was kept until; run by the sweeper. Out: how many wordings went. */
export function veegAantekeningen(db: Database, now: Date): Promise<number> {
  return db.asActor({ soort: 'systeem' }, (tx) => sweepAantekeningen(tx, datumVan(now)))
}
