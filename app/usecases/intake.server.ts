import { v7 as uuidv7 } from 'uuid'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import type { Moment } from '#app/domain/traject/uitvoering-feiten.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefHulpOpdracht } from './hulp-loopt.server.ts'

/** When the first talk can be, where and with whom (D0-29). */
export function stelIntakeVoor(
  ctx: AanbiederCtx,
  id: string,
  formulier: Formulier,
  { momenten, woorden }: { momenten: readonly Moment[]; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk }) => ({
    ...{ type: 'StelIntakeVoor', match, kvk: kvk ?? '', intake: uuidv7(), momenten, vandaag: datumVan(ctx.now) },
    tekst: werk.noteer('intake', woorden),
  }))
}

/** The inwoner chooses one of the moments (D0-29). */
export function kiesIntake(ctx: InwonerCtx, id: string, formulier: Formulier, keuze: { intake: string } & Moment) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match }) => ({ type: 'KiesIntake', match, ...keuze }))
}

/** None of the moments is right for the inwoner, who says when it would be. */
export function vraagAndereIntake(
  ctx: InwonerCtx,
  id: string,
  formulier: Formulier,
  { intake, woorden }: { intake: string; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, werk }) => ({
    ...{ type: 'VraagAndereIntake', match, intake },
    tekst: werk.noteer('intake-anders', woorden),
  }))
}

/** Whether the toegang joins the first talk: where it is possible, and nothing waits for it (D0-30). */
export function gaMeeNaarIntake(
  ctx: ToegangCtx,
  id: string,
  formulier: Formulier,
  wat: { intake: string; mee: boolean },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match }) => ({ type: 'GaMeeNaarIntake', match, ...wat }))
}

/** The talk was held: on which day, and shortly what was said. */
export function legIntakeVast(
  ctx: AanbiederCtx,
  id: string,
  formulier: Formulier,
  { intake, dag, woorden }: { intake: string; dag: Datum; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk }) => ({
    ...{ type: 'LegIntakeVast', match, kvk: kvk ?? '', intake, dag, vandaag: datumVan(ctx.now) },
    tekst: werk.noteer('intake-verslag', woorden),
  }))
}

/** The talk does not go on, with why. */
export function laatIntakeVervallen(
  ctx: AanbiederCtx,
  id: string,
  formulier: Formulier,
  { intake, woorden }: { intake: string; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk }) => ({
    ...{ type: 'LaatIntakeVervallen', match, kvk: kvk ?? '', intake },
    tekst: werk.noteer('intake-verslag', woorden),
  }))
}

/** The aanbieder asks to read (more of) the plan, with why (D3L-23). */
export function vraagInzage(ctx: AanbiederCtx, id: string, formulier: Formulier, woorden: string) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk }) => ({
    ...{ type: 'VraagInzage', match, kvk: kvk ?? '' },
    tekst: werk.noteer('inzage', woorden),
  }))
}

/** The inwoner shares no more of the plan than they do now (D3L-23). */
export function weigerInzage(ctx: InwonerCtx, id: string, formulier: Formulier) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match }) => ({ type: 'WeigerInzage', match }))
}
