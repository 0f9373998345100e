import type { SoortHulp, Ingang } from '#app/domain/klantreis/per-gemeente.ts'
import { reizenVoor } from '#app/domain/klantreis/klantreis-voor.ts'
import { isReisId } from '#app/domain/klantreis/reizen.ts'
import { refuse } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { addOrganisatie } from '#db/queries/deelname.ts'
import { organisaties } from '#db/queries/organisatie.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { loadTraject, openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/** Whoever does a step of a klantreis. */
export type PartijCtx = InwonerCtx | AanbiederCtx | ToegangCtx

/** The traject for a page about its klantreis; null when it does not exist or is not for this actor. */
export function openReis(ctx: PartijCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, (tx) => openTraject(tx, ctx, trajectId, wat))
}

/** The traject for whoever may do a step in it; nothing is noted as read. Null too for who only reads. */
export function openOmTeDoen(ctx: PartijCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    const partij = ctx.actor.soort as Partij
    const stap = { type: 'RondStapAf', reis: '', stap: '', partij, reden: null } as const
    return traject && mayDo(ctx.actor, stap, traject, ctx.now) ? traject : null
  })
}

/**
 * Sets what kind of help it is about and who referred, and with that the klantreis. `ernaast`: one of the klantreizen the gemeente uses beside the one it
 * names for this help; '' for that one itself.
 */
export function kiesKlantreis(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { hulp, via, ernaast }: { hulp: SoortHulp; via: Ingang; ernaast: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ traject }) => {
    const reizen = reizenVoor(traject.gemeente, hulp, datumVan(traject.hulpvraagOp), via)
    const gekozen = ernaast ? reizen.find(({ id }) => id === ernaast) : reizen[0]
    if (!gekozen || !isReisId(gekozen.id)) return refuse('klantreis-niet-hier')
    return { type: 'KiesKlantreis', reis: gekozen.id, hulp, via }
  })
}

/** Says that a step is done. `reden`: why now, or why by this one; '' for none. `reis`: the klantreis it was seen in. */
export function rondStapAf(
  ctx: PartijCtx,
  trajectId: string,
  formulier: Formulier,
  { reis, stap, reden, opnieuw }: { reis: string; stap: string; reden: string; opnieuw: boolean },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'RondStapAf',
    reis,
    stap,
    partij: ctx.actor.soort as Partij,
    reden: reden ? noteer('stap-reden', reden) : null,
    opnieuw,
  }))
}

/** Says that a step which is not always needed, is needed now. */
export function beginStap(
  ctx: AanbiederCtx | ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  reis: string,
  stap: string,
) {
  return geefOpdracht(ctx, trajectId, formulier, () => ({ type: 'BeginStap', reis, stap }))
}

/** What the inwoner thinks of the zorgplan, with why not when they do not agree (D3L-24, D3L-33). */
export function beantwoordZorgplan(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { antwoord, woorden }: { antwoord: 'ja' | 'nee'; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    ...{ type: 'BeantwoordZorgplan', door: ctx.actor.persoonId, antwoord },
    tekst: antwoord === 'nee' && woorden ? noteer('zorgplan-nee', woorden) : null,
  }))
}

/** The traject with the organisaties that can take part in it. */
export async function openBetrekken(ctx: ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'aanbieder')
    return traject && { traject, organisaties: await organisaties(tx) }
  })
}

/** Lets an organisatie take part: from then on it sees where the klantreis is, and does its own steps (domain A3 guard 3). */
export function betrekAanbieder(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { organisatie, geinformeerd }: { organisatie: string; geinformeerd: boolean },
) {
  return geefOpdracht(
    ctx,
    trajectId,
    formulier,
    async ({ tx }) => {
      const bekend = isUuid(organisatie) && (await organisaties(tx)).some(({ id }) => id === organisatie)
      return bekend ? { type: 'BetrekAanbieder', organisatie, geinformeerd } : refuse('niet-gevonden')
    },
    async (tx, na) => {
      const { stap, aanZet, uiterlijk } = samenvattingVan(na)
      await addOrganisatie(tx, { trajectId: na.id, wie: organisatie, stap, aanZet, uiterlijk, van: ctx.now })
    },
  )
}
