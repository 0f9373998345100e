import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Gesprekspartner, UitkomstGesprek } from '#app/domain/traject/uitvoering-feiten.ts'
import { uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import { antwoord } from './aanbieder-match.server.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'

/** What came of a talk about a zorgplan that the inwoner does not agree with. */
export type Gehouden = { dag: Datum; uitkomst: UitkomstGesprek; woorden: string }

/** The inwoner or the toegang asks that the toegang joins the talk: any of three may, and at once (D3L-34, D3L-35). */
export function vraagDriegesprek(ctx: InwonerCtx | ToegangCtx, trajectId: string, formulier: Formulier) {
  return geefOpdracht(ctx, trajectId, formulier, ({ traject }) => ({
    ...{ type: 'VraagOneensGesprek', match: uitvoerendeMatch(traject)?.id ?? '' },
    ...{ met: 'toegang', partij: ctx.actor.soort, kvk: null },
  }))
}

/** The aanbieder asks that the toegang joins the talk (D3L-35). */
export function vraagDriegesprekAlsAanbieder(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: string,
) {
  return antwoord(ctx, trajectId, formulier, match, (kvk) => ({
    ...{ type: 'VraagOneensGesprek', match, met: 'toegang' },
    ...{ partij: 'aanbieder', kvk },
  }))
}

/** The aanbieder writes down what came of its talk with the inwoner (D3L-33). */
export function legGesprekVastAlsAanbieder(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: string,
  { woorden, ...gehouden }: Gehouden,
) {
  return antwoord(ctx, trajectId, formulier, match, (kvk, { noteer }) => ({
    ...{ type: 'LegOneensGesprekVast', match, met: 'aanbieder', partij: 'aanbieder', kvk },
    ...{ ...gehouden, vandaag: datumVan(ctx.now), tekst: noteer('oneens-gesprek', woorden) },
  }))
}

/** The toegang writes down what came of a talk: of the aanbieder alone, or with the toegang (D3L-34). */
export function legGesprekVast(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { woorden, ...gehouden }: Gehouden & { met: Gesprekspartner },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ traject, noteer }) => ({
    ...{ type: 'LegOneensGesprekVast', match: uitvoerendeMatch(traject)?.id ?? '', partij: 'toegang', kvk: null },
    ...{ ...gehouden, vandaag: datumVan(ctx.now), tekst: noteer('oneens-gesprek', woorden) },
  }))
}

/** The toegang says that the decision was supplemented with the omvang as the aanbieder states it in this version: it changes nothing of it (D3L-36, D3X-02). */
export function vulBeschikkingAan(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { zorgplan, dag }: { zorgplan: number; dag: Datum },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ traject }) => ({
    ...{ type: 'VulBeschikkingAan', match: uitvoerendeMatch(traject)?.id ?? '' },
    ...{ zorgplan, dag, vandaag: datumVan(ctx.now) },
  }))
}
