import { refuse } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Afname } from '#app/domain/traject/instemming.ts'
import type { ZonderGezagGrond } from '#app/domain/traject/uitvoering-feiten.ts'
import { isWie, nogTeVragen } from '#app/domain/traject/zorgplan-instemming.ts'
import { antwoord } from './aanbieder-match.server.ts'
import type { AanbiederCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'

/** An answer about the zorgplan as the form of the aanbieder holds it; `wie`: who gave it, as wieIs() names them. */
export type AntwoordZorgplan = Omit<Afname, 'als' | 'persoon' | 'tekst'> & {
  wie: string
  zorgplan: number
  antwoord: 'ja' | 'nee'
  reden: string
}

/** The aanbieder writes down what somebody without a sign-in said or signed about the zorgplan: it is responsible for the consent (Jeugdwet 7.3.4, 7.3.15). */
export function legZorgplanAntwoordVast(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: string,
  { wie, reden, erbij, ...gegeven }: AntwoordZorgplan,
) {
  return antwoord(ctx, trajectId, formulier, match, (kvk, { traject, noteer }) => {
    const gehoord = nogTeVragen(traject.uitvoering).find((een) => isWie(een, wie))
    if (!gehoord) return refuse('al-geantwoord')
    const { als, persoon } = gehoord
    return {
      ...{ type: 'LegZorgplanAntwoordVast', match, kvk, als, persoon, ...gegeven, vandaag: datumVan(ctx.now) },
      erbij: als === 'jeugdige' ? erbij : null,
      tekst: gegeven.antwoord === 'nee' && reden ? noteer('zorgplan-nee', reden) : null,
    }
  })
}

/** The aanbieder writes down why the help starts without the yes of who has gezag (Jeugdwet 7.3.4 lid 2). */
export function legZonderGezagVast(
  ctx: AanbiederCtx,
  trajectId: string,
  formulier: Formulier,
  match: string,
  { zorgplan, grond, woorden }: { zorgplan: number; grond: ZonderGezagGrond; woorden: string },
) {
  return antwoord(ctx, trajectId, formulier, match, (kvk, { noteer }) => ({
    ...{ type: 'LegZonderGezagVast', match, kvk, zorgplan, grond },
    tekst: noteer('zonder-gezag', woorden),
  }))
}
