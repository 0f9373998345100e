import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { wieStemtIn } from '#app/domain/toestemming/wie-stemt-in.ts'
import { mayReadZorgplan, mayWriteZorgplan } from '#app/domain/toegankelijk.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import { resultatenIn, stempelVan, zorgplanUit } from '#app/domain/zorgplan/delen.ts'
import { deelbaarInZorgplan, deelVanZorgplan, mistInZorgplan, omvangVan } from '#app/domain/zorgplan/zorgplan.ts'
import type { Tx } from '#db/client.server.ts'
import { eigenKvk } from '#db/queries/match.ts'
import {
  addDeel,
  addZorgplan,
  deelMetToegang,
  delenVan,
  wieKanInstemmen,
  zorgplanMet,
  zorgplanVanAanbieder,
  type GeschrevenDeel,
} from '#db/queries/zorgplan.ts'
import { antwoord, matchVoorbij } from './aanbieder-match.server.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { AanbiederCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { zelfde } from './plan-passage.server.ts'
import { loadTraject, logReading } from './traject.server.ts'

/**
 * The zorgplan that the own organisatie writes for this traject, with what was laid before the inwoner and the results it may read; null when it does not carry the help out.
 * `wat`: the screen, for the read log; null when somebody does something.
 */
export function openZorgplan(ctx: AanbiederCtx, trajectId: string, wat: string | null) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    const open = traject && (await leesEigen(tx, ctx, traject))
    if (open && wat) await logReading(tx, ctx, open.traject.id, wat)
    return open
  })
}

export type OpenZorgplan = NonNullable<Awaited<ReturnType<typeof openZorgplan>>>

async function leesEigen(tx: Tx, ctx: AanbiederCtx, traject: Traject) {
  const match = uitvoerendeMatch(traject)
  if (!match) return null
  const eigen = await zorgplanVanAanbieder(tx, {
    ...{ trajectId: traject.id, match: match.id },
    ...{ organisatieId: ctx.actor.organisatieId, teksten: tekstenVoorStaf(traject) },
  })
  if (!eigen || !mayReadZorgplan(ctx.actor, traject, eigen.kvk, ctx.now)) return null
  const resultaten = eigen.gedeeld ? resultatenIn(eigen.gedeeld) : []
  return { traject, match, resultaten, zorgplan: zorgplanUit(eigen.delen), ...eigen }
}

/** Every text that was written about the zorgplan that is there now, and that whoever takes part may read. */
export function tekstenOverZorgplan({ uitvoering: { zorgplan, oneens } }: Pick<Traject, 'uitvoering'>): string[] {
  const stemmen = zorgplan?.stemmen.map(({ tekst }) => tekst) ?? []
  return [...stemmen, ...oneens.map(({ gehouden }) => gehouden?.tekst)].filter((id) => id != null)
}

/** The same, with why the help starts without who has gezag: of aanbieder and toegang, because a parent may not be safe to know it. */
export function tekstenVoorStaf(traject: Pick<Traject, 'uitvoering'>): string[] {
  const zonder = traject.uitvoering.zorgplan?.zonderGezag
  return [...tekstenOverZorgplan(traject), ...(zonder ? [zonder.tekst] : [])]
}

export type DeelBewaard =
  { ok: true; versie: number } | Refused | { ok: false; weigering: 'intussen-veranderd'; ander: GeschrevenDeel }

/**
 * Writes the next version of a part of the zorgplan on top of `basis`, or tells whose newer text is in the way: nothing that a colleague saved is written over. `weg`: takes the
 * activity away; its older versions stay.
 */
export async function bewaarDeel(
  ctx: AanbiederCtx,
  trajectId: string,
  match: string,
  { onderdeel, basis, waarden, weg = false }: { onderdeel: string; basis: number; waarden: Waarden; weg?: boolean },
): Promise<DeelBewaard> {
  const bewaard = await opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx): Promise<DeelBewaard> => {
      const traject = await loadTraject(tx, ctx, trajectId)
      const kvk = traject && (await eigenKvk(tx, ctx.actor.organisatieId))
      const isNu = traject && uitvoerendeMatch(traject)?.id === match
      if (!isNu || !mayWriteZorgplan(ctx.actor, traject, kvk, ctx.now)) return refuse('niet-gevonden')
      if (traject.uitvoering.einde) return refuse('hulp-beeindigd')
      const huidig = (await delenVan(tx, { trajectId, match })).find((een) => een.onderdeel === onderdeel)
      const versie = huidig?.versie ?? 0
      const nieuw = { ...huidig?.waarden, ...waarden }
      if (weg ? !huidig || huidig.weg : huidig && !huidig.weg && zelfde(huidig.waarden, nieuw))
        return { ok: true, versie }
      if (versie !== basis)
        return huidig ? { ok: false, weigering: 'intussen-veranderd', ander: huidig } : refuse('intussen-veranderd')
      const wie = { auteur: ctx.actor.medewerkerId, op: ctx.now }
      await addDeel(tx, { trajectId, match, onderdeel, versie: versie + 1, waarden: nieuw, weg, ...wie })
      return { ok: true, versie: versie + 1 }
    }),
  )
  if (bewaard.ok || bewaard.weigering !== 'niet-gevonden') return bewaard
  const voorbij = await matchVoorbij(ctx, trajectId, match)
  return voorbij ? refuse(voorbij) : bewaard
}

/**
 * Lays the zorgplan before the inwoner, frozen as it was read (`stempel`): the whole for the inwoner, and how much and how often apart, in the same transaction (D3L-22, D3L-36).
 */
export function legZorgplanVoor(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: string,
  stempel: number,
) {
  return antwoord(
    ctx,
    trajectId,
    formulier,
    match,
    async (kvk, { tx, traject }) => {
      const open = await leesEigen(tx, ctx, traject)
      if (open?.match.id !== match) return refuse('niet-gevonden')
      if (stempelVan(open.delen) !== stempel) return refuse('intussen-veranderd')
      const mist = mistInZorgplan(open.zorgplan, open.resultaten)
      const zorgplan = (traject.uitvoering.zorgplan?.nr ?? 0) + 1
      return { type: 'LegZorgplanVoor', match, kvk, zorgplan, mist, instemmers: await wieNodig(tx, ctx, traject) }
    },
    async (tx, { id, uitvoering }) => {
      const inhoud = zorgplanUit(await delenVan(tx, { trajectId: id, match }))
      const rij = { trajectId: id, match, nr: uitvoering.zorgplan!.nr, auteur: ctx.actor.medewerkerId, op: ctx.now }
      await addZorgplan(tx, { ...rij, voor: 'inwoner', inhoud })
      await addZorgplan(tx, { ...rij, voor: 'omvang', inhoud: omvangVan(inhoud) })
    },
  )
}

/** Whose yes the help needs, judged today (Jeugdwet 7.3.4 and 7.3.5): the aanbieder that carries it out is responsible for it, and is told no more of the people than this takes. */
async function wieNodig(tx: Tx, ctx: AanbiederCtx, { id, betrokkeneId, wet }: Traject) {
  const { geboortedatum, doetMee, vertegenwoordigers } = await wieKanInstemmen(tx, id)
  return wieStemtIn({
    ...{ geboortedatum, wet, vandaag: datumVan(ctx.now), vertegenwoordigers },
    betrokkene: { id: betrokkeneId, zelf: doetMee },
  })
}

/** Lets the toegang read these parts of the version that is before the inwoner, and nothing else of it (D3L-32). */
export function deelZorgplan(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: string,
  { zorgplan: nr, onderdelen }: { zorgplan: number; onderdelen: readonly string[] },
) {
  return antwoord(
    ctx,
    trajectId,
    formulier,
    match,
    async (kvk, { tx }) => {
      const inhoud = await zorgplanMet(tx, { trajectId, match }, nr)
      const delen = inhoud ? deelbaarInZorgplan(inhoud).filter((deel) => onderdelen.includes(deel)) : []
      return { type: 'DeelZorgplan', match, kvk, zorgplan: nr, onderdelen: delen }
    },
    async (tx, { id, uitvoering: { gedeeld } }) => {
      const heel = await zorgplanMet(tx, { trajectId: id, match }, nr)
      if (!heel || !gedeeld) throw new Error('a zorgplan that is shared and not there')
      const rij = { trajectId: id, match, nr, auteur: ctx.actor.medewerkerId, op: ctx.now }
      await deelMetToegang(tx, { ...rij, inhoud: deelVanZorgplan(heel, gedeeld.onderdelen) })
    },
  )
}
