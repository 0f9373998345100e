import { beginReis } from '#app/domain/klantreis/reis-van.ts'
import { refuse } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { mayDo, mayOpen } from '#app/domain/toegankelijk.ts'
import { decide, type Command } from '#app/domain/traject/decide.ts'
import type { Decision } from '#app/domain/traject/decision.ts'
import type { Gebeurtenis, Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import { lift, nieuwsteVersie } from '#app/domain/traject/lift.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { evolve } from '#app/domain/traject/evolve.ts'
import { begin, type Traject } from '#app/domain/traject/traject.ts'
import { idOf } from '#app/domain/actor.ts'
import type { Tx } from '#db/client.server.ts'
import { addLeesregel, findTraject, gebeurtenissenVan, writeSamenvatting } from '#db/queries/traject.ts'
import { gebeurtenis } from '#db/schema/traject.ts'
import type { Ctx } from './ctx.ts'
import { schrijfTaken } from './taak-rijen.server.ts'
import { laatWeten } from './laten-weten.server.ts'
import { isUuid } from './uuid.ts'

export type MetFeiten = { traject: Traject; feiten: readonly Vastgelegd[] }

/** The traject with everything that happened in it, or null when it does not exist or is not for this actor: one answer for both. */
export async function loadTraject(tx: Tx, ctx: Ctx, id: string): Promise<Traject | null> {
  return (await loadMetFeiten(tx, ctx, id))?.traject ?? null
}

/** As loadTraject, with everything that happened beside what it led to. */
export async function loadMetFeiten(tx: Tx, ctx: Ctx, id: string): Promise<MetFeiten | null> {
  if (!isUuid(id)) return null
  const basis = await findTraject(tx, id)
  if (!basis || !mayOpen(ctx.actor, basis, ctx.now)) return null
  ctx.opent?.(basis.gemeente)
  const feiten = (await gebeurtenissenVan(tx, id)).map(lift)
  return { traject: feiten.reduce(evolve, begin(basis)), feiten }
}

/** As loadTraject, and writes in the read log that this actor opened this screen. */
export async function openTraject(tx: Tx, ctx: Ctx, id: string, wat: string): Promise<Traject | null> {
  const traject = await loadTraject(tx, ctx, id)
  if (traject) await logReading(tx, ctx, id, wat)
  return traject
}

/** Adds to the read log of a traject who opened which screen. */
export async function logReading(tx: Tx, ctx: Ctx, trajectId: string, wat: string) {
  if (ctx.actor.soort === 'open') throw new Error('nobody reads a traject without signing in')
  await addLeesregel(tx, { trajectId, doorSoort: ctx.actor.soort, door: idOf(ctx.actor), wat, op: ctx.now })
}

/**
 * Decides about a command and writes what follows from it, in the transaction of the caller. Out: the decision and the traject after it.
 * `op` is when it happened, for what is written down on a later day.
 * Two who decide at once both write the same volgnr; the second gets a unique violation, after which opnieuwBijBotsing() decides again on what the first wrote.
 */
export async function handle(
  tx: Tx,
  ctx: Ctx,
  traject: Traject | null,
  command: Command,
  op: Date = ctx.now,
): Promise<{ decision: Decision; traject: Traject | null }> {
  if (!traject || !mayDo(ctx.actor, command, traject, ctx.now))
    return { decision: refuse('niet-gevonden'), traject: null }
  const decision = decide(command, traject, ctx.now)
  if (!decision.ok) return { decision, traject }
  return { decision, traject: await append(tx, ctx, traject, decision.gebeurtenissen, op) }
}

/**
 * Appends what happened and renews the summary that lists show. In: the traject as it was, and when it happened (`op`) if that was earlier than it is
 * written down. Out: as it is now. Throws for something that still has to happen.
 */
export async function append(
  tx: Tx,
  ctx: Ctx,
  traject: Traject,
  feiten: readonly Gebeurtenis[],
  op: Date = ctx.now,
): Promise<Traject> {
  if (feiten.length === 0) return traject
  if (ctx.actor.soort === 'open') throw new Error('nobody changes a traject without signing in')
  const { actor, now } = ctx
  if (op > now) throw new Error('a gebeurtenis that has not happened yet')
  const reis = traject.volgnr === 0 ? beginReis(datumVan(op)) : traject.klantreis
  const envelop = {
    op,
    doorSoort: actor.soort as Vastgelegd['doorSoort'],
    door: idOf(actor),
    namens: actor.soort === 'inwoner' ? actor.namensId : null,
    klantreis: reis.id,
    klantreisVersie: reis.versie,
  }
  const vastgelegd = feiten.map((feit, plek): Vastgelegd => ({
    ...feit,
    ...envelop,
    volgnr: traject.volgnr + 1 + plek,
  }))

  await tx.insert(gebeurtenis).values(
    feiten.map(({ type, ...gegevens }, plek) => ({
      trajectId: traject.id,
      volgnr: traject.volgnr + 1 + plek,
      type,
      versie: nieuwsteVersie[type],
      gegevens,
      ...envelop,
      vastgelegdOp: now,
    })),
  )
  const na = vastgelegd.reduce(evolve, traject)
  if (!(await writeSamenvatting(tx, na.id, na.volgnr, samenvattingVan(na)))) throw new Error('summary was not written')
  if (!(await schrijfTaken(tx, na, traject))) throw new Error('tasks were not written')
  await laatWeten(tx, { voor: traject, na, feiten, nu: now })
  return na
}
