import { v7 as uuidv7 } from 'uuid'
import type { Component } from '#app/domain/aanbod/regio.ts'
import { refuse, type Refused, type Weigering } from '#app/domain/refuse.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Hulpdoel, Match, NeeReden } from '#app/domain/traject/keuze-feiten.ts'
import { lopendeMatch } from '#app/domain/traject/keuze-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { eigenKvk, eigenKvkMetGedeeld, eindeVanMatch } from '#db/queries/match.ts'
import { neemPlaats, plaatsenVast } from '#db/queries/ruimte.ts'
import type { AanbiederCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht, type Werk } from './opdracht.server.ts'
import { loadMetFeiten, logReading, openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/**
 * The match that the organisatie of this aanbieder was asked for, with what the inwoner lets it read and the words that were said about it. Null when there is
 * none, when it ended and for another's: one answer for all of these (D0-25, D0-28). `wat`: the screen, for the read log; null when somebody does something.
 */
export async function openMatch(ctx: AanbiederCtx, trajectId: string, wat: string | null) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const gevonden = await loadMetFeiten(tx, ctx, trajectId)
    const match = gevonden && lopendeMatch(gevonden.traject.keuze)
    if (!match) return null
    const { traject, feiten } = gevonden
    const vorige = feiten.findLast((een) => een.type === 'IntensiteitGegeven' && een.match === match.id)
    const gegeven = vorige?.type === 'IntensiteitGegeven' ? vorige : null
    const ids = [...match.vragen.flatMap(({ vraag, antwoord }) => [vraag, antwoord]), match.terug, gegeven?.tekst]
    const gezegd = ids.filter((id) => id != null)
    const eigen = await eigenKvkMetGedeeld(tx, traject.id, ctx.actor.organisatieId, gezegd)
    if (!eigen?.inhoud || eigen.kvk !== match.kvk) return null
    if (wat) await logReading(tx, ctx, traject.id, wat)
    const { inhoud: gedeeld, op, teksten } = eigen
    return { traject, match, gegeven, gedeeld, gedeeldOp: op ?? match.op, teksten }
  })
}

/** The traject for the page of an aanbieder about it, with the match that its own organisatie was asked for, if that goes on. */
export function openEigenTraject(ctx: AanbiederCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    const match = lopendeMatch(traject.keuze)
    const isEigen = match && match.kvk === (await eigenKvk(tx, ctx.actor.organisatieId))
    return { traject, match: isEigen ? match : null }
  })
}

export type Geopend = NonNullable<Awaited<ReturnType<typeof openMatch>>>

/**
 * Why an answer to this match comes too late: a colleague gave one, or it was withdrawn. Null while it goes on, and for who was never asked: after its end
 * an aanbieder reads nothing of the traject any more, and this is all that it is told.
 */
export async function matchVoorbij(ctx: AanbiederCtx, trajectId: string, match: string): Promise<Weigering | null> {
  if (!isUuid(trajectId) || !isUuid(match)) return null
  const einde = await ctx.db.asActor(ctx.actor, (tx) => eindeVanMatch(tx, trajectId, match))
  if (!einde) return null
  return einde === 'MatchIngetrokken' ? 'match-ingetrokken' : 'match-beantwoord'
}

/**
 * Yes, we can help (D0-29, D2-12). Where the aanbieder counts its places, it takes one: of two who say yes to different inwoners with one place left, the second is
 * refused.
 */
export async function aanvaardMatch(ctx: AanbiederCtx, trajectId: string, formulier: Formulier, match: Match['id']) {
  let plaats: number | null = null
  return antwoord(
    ctx,
    trajectId,
    formulier,
    match,
    async (kvk, { tx, traject }) => {
      const isOpen = lopendeMatch(traject.keuze)?.stand === 'open'
      const vast = isOpen ? await plaatsenVast(tx, kvk, traject.gemeente, datumVan(ctx.now)) : null
      if (vast?.plaatsen === 0) return refuse('geen-plaats')
      plaats = vast?.nr ?? null
      return { type: 'AanvaardMatch', match, kvk }
    },
    async (tx) => {
      if (plaats !== null) await neemPlaats(tx, plaats)
    },
  )
}

/** No, with a reason; in the same breath the next of the inwoner is asked, when the inwoner agreed to that (D0-27, D0-28). */
export function wijsMatchAf(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: Match['id'],
  { reden, woorden }: { reden: NeeReden; woorden: string },
) {
  return antwoord(ctx, trajectId, formulier, match, (kvk, { noteer }) => ({
    ...{ type: 'WijsMatchAf', match, kvk, reden, volgende: uuidv7() },
    tekst: woorden ? noteer('match-reden', woorden) : null,
  }))
}

/** A question to the toegang before the answer (D2-12). */
export function vraagBijMatch(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: Match['id'],
  woorden: string,
) {
  return antwoord(ctx, trajectId, formulier, match, (kvk, { noteer }) => ({
    ...{ type: 'VraagBijMatch', match, kvk },
    vraag: noteer('match-vraag', woorden),
  }))
}

/** Which help it takes to reach the results, how much of it, what comes with it, from when and why (D0-31, D2-13, D2-14). */
export function geefIntensiteit(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: Match['id'],
  { waarom, ...wat }: Gegeven,
) {
  return antwoord(ctx, trajectId, formulier, match, (kvk, { noteer }) => ({
    ...{ type: 'GeefIntensiteit', match, kvk },
    ...wat,
    tekst: noteer('intensiteit', waarom),
  }))
}

export type Gegeven = {
  product: string
  intensiteit: string
  doel: Hulpdoel
  componenten: readonly Component[]
  start: Datum
  waarom: string
}

/** Gives an answer of the own organisatie once; `erna` in the same transaction. What comes after the end of the match is told why it is too late, instead of that nothing is there. */
export async function antwoord(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: Match['id'],
  maak: (kvk: string, werk: Werk) => Command | Refused | Promise<Command | Refused>,
  erna?: (tx: Tx, traject: Traject) => Promise<void>,
): Promise<{ ok: true } | Refused> {
  const geef = async (werk: Werk) => {
    const kvk = await eigenKvk(werk.tx, ctx.actor.organisatieId)
    return kvk ? maak(kvk, werk) : refuse('niet-gevonden')
  }
  const uitkomst = await geefOpdracht(ctx, trajectId, formulier, geef, erna)
  if (uitkomst.ok || uitkomst.weigering !== 'niet-gevonden') return uitkomst
  const voorbij = await matchVoorbij(ctx, trajectId, match)
  return voorbij ? refuse(voorbij) : uitkomst
}
