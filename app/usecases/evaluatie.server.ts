import { v7 as uuidv7 } from 'uuid'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { Cijfer, EvaluatieUitkomst, Scores } from '#app/domain/traject/uitvoering-feiten.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefHulpOpdracht } from './hulp-loopt.server.ts'
import type { PartijCtx } from './klantreis.server.ts'

/** Begins an evaluatie, on the day on which it is talked about (D3L-38, D2-23). */
export function beginEvaluatie(ctx: AanbiederCtx | ToegangCtx, id: string, formulier: Formulier, dag: Datum) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk }) => ({
    ...{ type: 'BeginEvaluatie', match, kvk, evaluatie: uuidv7(), dag },
    ...{ partij: ctx.actor.soort as Partij, vandaag: datumVan(ctx.now) },
  }))
}

/** Whether each result was reached, in the view of who says it; `woorden`: what they add, or '' (D3L-39). */
export function geefEvaluatie(
  ctx: PartijCtx,
  id: string,
  formulier: Formulier,
  { evaluatie, scores, woorden }: { evaluatie: string; scores: Scores; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk, resultaten }) => ({
    ...{ type: 'GeefEvaluatie', match, kvk, evaluatie, scores, partij: ctx.actor.soort as Partij },
    resultaten,
    tekst: woorden ? werk.noteer('evaluatie', woorden) : null,
  }))
}

/** How satisfied the inwoner is with the help (D3L-40). */
export function geefTevredenheid(
  ctx: InwonerCtx,
  id: string,
  formulier: Formulier,
  { evaluatie, cijfer, woorden }: { evaluatie: string; cijfer: Cijfer; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, werk }) => ({
    ...{ type: 'GeefTevredenheid', match, evaluatie, cijfer },
    tekst: woorden ? werk.noteer('tevredenheid', woorden) : null,
  }))
}

/** What the evaluatie leads to, said by the toegang (D3L-41, D3L-43). */
export function sluitEvaluatie(
  ctx: ToegangCtx,
  id: string,
  formulier: Formulier,
  { evaluatie, uitkomst, woorden }: { evaluatie: string; uitkomst: EvaluatieUitkomst; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, werk }) => ({
    ...{ type: 'SluitEvaluatie', match, evaluatie, uitkomst },
    tekst: woorden ? werk.noteer('evaluatie-uitkomst', woorden) : null,
  }))
}
