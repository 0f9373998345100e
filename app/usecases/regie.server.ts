import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { refuse } from '#app/domain/refuse.ts'
import type { Overdracht, Sluitreden } from '#app/domain/traject/afsluiten.ts'
import type { ControleCommand } from '#app/domain/traject/controle.ts'
import type { NieuwPlanReden } from '#app/domain/traject/nieuw-plan.ts'
import {
  collegasIn,
  collegasMetPlan,
  deskundigheidVan,
  writeDeskundigheid,
  type Collega,
} from '#db/queries/medewerker.ts'
import type { ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/** The traject for a form of the toegang about its course; null for another gemeente. */
export async function openVoorRegie(ctx: ToegangCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, (tx) => openTraject(tx, ctx, trajectId, wat))
}

/**
 * Judges whether help cannot wait (Wmo 2015 2.3.3, Jeugdwet 6.1.3); `uitleg` is what the inwoner reads when it can. The 'ja' of a volunteer is no
 * judgement: it writes down that the inwoner says so (D1-45).
 */
export function beoordeelSpoed(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { spoed, uitleg }: { spoed: boolean; uitleg: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => {
    if (!spoed) return { type: 'HefSpoedOp', uitleg: uitleg ? noteer('geen-spoed', uitleg) : null }
    return isVrijwilliger(ctx.actor) ? { type: 'MeldSpoed', bereikbaar: null } : { type: 'BevestigSpoed' }
  })
}

/** Writes down which kind of document was seen, or which gemeente it is that has to help. */
export function legControleVast(ctx: ToegangCtx, trajectId: string, formulier: Formulier, controle: ControleCommand) {
  return geefOpdracht(ctx, trajectId, formulier, () => controle)
}

/** Writes down whether it is a complex casus (D3L-14). */
export function legComplexVast(ctx: ToegangCtx, trajectId: string, formulier: Formulier, complex: boolean) {
  return geefOpdracht(ctx, trajectId, formulier, () => ({ type: 'LegComplexVast', complex }))
}

/** The traject with the plan as it was last sent and the colleagues of this gemeente (D1-19). A volunteer gets no traject in hand. */
export async function openToewijzing(ctx: ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'toewijzen')
    if (!traject) return null
    const { collegas, plan } = await collegasMetPlan(tx, traject, traject.plan.ingediend?.versie ?? null)
    return { traject, plan, collegas: zonderVrijwilligers(ctx, collegas) }
  })
}

async function professionals(tx: Parameters<typeof collegasIn>[0], ctx: ToegangCtx) {
  return zonderVrijwilligers(ctx, await collegasIn(tx, ctx.actor.gemeente))
}

const zonderVrijwilligers = (ctx: ToegangCtx, collegas: readonly Collega[]) =>
  collegas.filter(({ rollen }) => !isVrijwilliger({ ...ctx.actor, rollen }))

/** Puts a traject in somebody's hands; refuses who is no professional of this gemeente. `''` takes it out of everybody's. */
export function wijsToe(ctx: ToegangCtx, trajectId: string, formulier: Formulier, behandelaar: string) {
  return geefOpdracht(ctx, trajectId, formulier, async ({ tx }) => {
    if (behandelaar === '') return { type: 'WijsToe', behandelaar: null }
    const bekend = isUuid(behandelaar) && (await professionals(tx, ctx)).some(({ id }) => id === behandelaar)
    return bekend ? { type: 'WijsToe', behandelaar } : refuse('niet-gevonden')
  })
}

/** Closes a traject with an explanation the inwoner reads, and for 'not for us' with who took it over (D1-25). */
export function sluitAf(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  {
    reden,
    uitleg,
    ontvanger,
    hoe,
    aangenomenOp,
  }: Omit<Overdracht, 'hoe'> & { reden: Sluitreden; uitleg: string; hoe: Overdracht['hoe'] | '' },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => {
    const overdracht =
      reden === 'niet-voor-ons' && ontvanger && hoe && aangenomenOp
        ? { ontvanger: noteer('overdracht', ontvanger), hoe, aangenomenOp }
        : null
    return { type: 'SluitAf', reden, uitleg: uitleg ? noteer('afsluiting', uitleg) : null, overdracht }
  })
}

/** Hands the plan that was agreed back to the inwoner as the start of a new one (D1-32). */
export function beginNieuwPlan(ctx: ToegangCtx, trajectId: string, formulier: Formulier, reden: NieuwPlanReden) {
  return geefOpdracht(ctx, trajectId, formulier, () => ({ type: 'BeginNieuwPlan', reden }))
}

/** What this medewerker wrote down as their own expertise. */
export async function mijnDeskundigheid(ctx: ToegangCtx): Promise<string[]> {
  return ctx.db.asActor(ctx.actor, (tx) => deskundigheidVan(tx, ctx.actor.medewerkerId))
}

/** Writes down one's own expertise; the last one counts. */
export async function bewaarDeskundigheid(ctx: ToegangCtx, formulier: Formulier, deskundigheid: string[]) {
  return ctx.db.asActor(ctx.actor, (tx) =>
    eenmaal(tx, ctx, formulier, async () =>
      (await writeDeskundigheid(tx, ctx.actor.medewerkerId, deskundigheid))
        ? { ok: true as const }
        : refuse('niet-gevonden'),
    ),
  )
}
