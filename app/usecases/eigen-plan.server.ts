import { v7 as uuidv7 } from 'uuid'
import type { DocumentType } from '#app/domain/document/soorten.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { mayOpenEigenPlan } from '#app/domain/toegankelijk.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Tx } from '#db/client.server.ts'
import { addTekst, tekstenMet } from '#db/queries/tekst.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { Ctx, InwonerCtx, ToegangCtx } from './ctx.ts'
import { bewaarDocument, openDocument } from './document.server.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { geefOntvangstbewijs, type Bewijsstof } from './ontvangstbewijs.server.ts'
import { handle, loadTraject, openTraject } from './traject.server.ts'
import { geefKorteOpdracht, geefOpdracht } from './opdracht.server.ts'

/** A plan as it is handed in: typed, or a file that was proven. */
export type IngediendPlan =
  { vorm: 'tekst'; woorden: string } | { vorm: 'document'; type: DocumentType; bytes: Uint8Array }

/**
 * The own plan of a traject with its words (when it was typed) and how the toegang used it; null for anybody else, and without any words for a
 * volunteer. That its page was opened does not say that anybody read it (D1-03): see zegGelezen.
 */
export async function openEigenPlan(ctx: Ctx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    if (!mayOpenEigenPlan(ctx.actor)) return { traject, woorden: null, gebruikt: null }
    const { plan, gebruikt } = traject.eigenPlan
    const ids = [plan?.vorm === 'tekst' ? plan.id : [], gebruikt ? gebruikt.tekst : []].flat()
    const teksten = ids.length > 0 ? await tekstenMet(tx, trajectId, ids) : []
    const woordenVan = (id: string | undefined) => teksten.find((een) => een.id === id)?.woorden ?? null
    return { traject, woorden: woordenVan(plan?.id), gebruikt: woordenVan(gebruikt?.tekst) }
  })
}

/**
 * Somebody of the toegang says that they read the plan that was typed (D1-03): a page can be open without being read. `plan` is the id of the one on
 * their screen. Refuses when the inwoner handed in a newer one meanwhile, and for a file: that is read by taking it.
 */
export function zegGelezen(ctx: ToegangCtx, trajectId: string, formulier: Formulier, plan: string) {
  return geefOpdracht(ctx, trajectId, formulier, ({ traject }) => {
    const nu = traject.eigenPlan.plan
    if (!nu) return refuse('geen-eigen-plan')
    if (nu.id !== plan) return refuse('intussen-veranderd')
    return nu.vorm === 'tekst' ? { type: 'LeesEigenPlan', id: plan } : refuse('eigen-plan-ongelezen')
  })
}

/** A file of the traject; the newest own plan counts as read once the toegang took it. */
export async function openBestand(ctx: Ctx, trajectId: string, id: string) {
  return opnieuwBijBotsing(() => openDocument(ctx, trajectId, id, (tx, traject) => noteRead(tx, ctx, traject, id)))
}

/** The toegang read it. Who reads their own plan leaves no trace but the line in the read log. */
async function noteRead(tx: Tx, ctx: Ctx, traject: Traject, id: string): Promise<Traject> {
  if (ctx.actor.soort !== 'toegang' || geslotenOm(traject)) return traject
  return (await handle(tx, ctx, traject, { type: 'LeesEigenPlan', id })).traject ?? traject
}

/**
 * The inwoner hands in a plan of their own (D1-13, Wmo 2.3.2 lid 2); a newer one takes the place of an older one, which stays stored. Out: the receipt. Refuses
 * while akkoord is asked: what has to be added is then said there. Sent ten times it is one plan and one file.
 */
export async function dienEigenPlanIn(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  plan: IngediendPlan,
  stof: Bewijsstof,
): Promise<{ ok: true; bewijs: string } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const soort = 'eigen-plan'
        const id = uuidv7()
        // Decided before anything is written: a refusal leaves nothing behind.
        const { decision } = await handle(tx, ctx, traject, { type: 'DienEigenPlanIn', vorm: plan.vorm, id })
        if (!decision.ok) return decision
        const wie = { auteurSoort: 'inwoner' as const, auteur: ctx.actor.persoonId, op: ctx.now }
        if (plan.vorm === 'document') await bewaarDocument(tx, ctx, { id, trajectId, soort, ...plan })
        else await addTekst(tx, { id, trajectId, soort, woorden: plan.woorden, ...wie })
        return { ok: true as const, bewijs: await geefOntvangstbewijs(tx, ctx, { trajectId, soort }, stof) }
      })
    }),
  )
}

/** The inwoner says that a plan is being made, or that there will be none (D1-13). May be changed until the research begins. */
export function kiesEigenPlan(ctx: InwonerCtx, trajectId: string, keuze: 'aankondigen' | 'geen') {
  return geefKorteOpdracht(ctx, trajectId, { type: keuze === 'geen' ? 'WijsEigenPlanAf' : 'KondigEigenPlanAan' })
}

/** The toegang writes down how the own plan was used (D1-03). Refuses a plan that was not read. Sent twice it is written once. */
export function legGebruikVast(ctx: ToegangCtx, trajectId: string, formulier: Formulier, woorden: string) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'LegGebruikVast',
    tekst: noteer('eigen-plan-gebruikt', woorden),
  }))
}

/** The toegang writes down on which day an own plan was offered: the Jeugdwet names no day until which it waits. */
export const legAanbodVast = (ctx: ToegangCtx, trajectId: string, dag: string) =>
  geefKorteOpdracht(ctx, trajectId, { type: 'LegAanbodVast', dag })

/** There is no mantelzorger, or there is one who was told of independent cliëntondersteuning too (D0-04, D1-13). */
export const wijsMantelzorger = (ctx: ToegangCtx, trajectId: string, mantelzorger: 'geen' | 'gewezen') =>
  geefKorteOpdracht(ctx, trajectId, { type: 'WijsMantelzorger', mantelzorger })

/** Begins the research (A3 guard 1). `ondanks`: under the Jeugdwet also when no own plan was offered. */
export const startOnderzoek = (ctx: ToegangCtx, trajectId: string, { ondanks = false } = {}) =>
  geefKorteOpdracht(ctx, trajectId, { type: 'StartOnderzoek', ondanks })
