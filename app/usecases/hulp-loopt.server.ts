import { v7 as uuidv7 } from 'uuid'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import { mayReadTevredenheid } from '#app/domain/toegankelijk.ts'
import type { Match } from '#app/domain/traject/keuze-feiten.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Bijsturing, Eindreden, Uitvoering, UitvoeringCommand } from '#app/domain/traject/uitvoering-feiten.ts'
import { uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import { rondHulp } from '#db/queries/uitvoering.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import type { PartijCtx } from './klantreis.server.ts'
import { geefOpdracht, type Werk } from './opdracht.server.ts'
import { loadTraject, logReading } from './traject.server.ts'

/**
 * The help as it is carried out, for one of the three parties: the aanbieder, what was said, and the results it is for: those that were agreed, and for an aanbieder
 * of these what was shared with it. How satisfied the inwoner is, is left out for an aanbieder. Null while nobody carries it out, for another's, and when the traject
 * is not there. `wat`: the screen, for the read log; null when somebody does something.
 */
export async function openHulpLoopt(ctx: PartijCtx, trajectId: string, wat: string | null) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    const match = traject && uitvoerendeMatch(traject)
    if (!traject || !match) return null
    const uitvoering = leesbaar(ctx, traject)
    const rond = await rondHulp(tx, { ...omHulp(ctx, traject, match), teksten: tekstIds(uitvoering) })
    if (ctx.actor.soort === 'aanbieder' && rond.eigen !== match.kvk) return null
    if (wat) await logReading(tx, ctx, traject.id, wat)
    const { plan, naam, teksten } = rond
    return {
      ...{ traject: { ...traject, uitvoering }, match, plan, naam },
      woordenVan: (id: string | null | undefined) => teksten.find((een) => een.id === id)?.woorden ?? null,
    }
  })
}

export type HulpLoopt = NonNullable<Awaited<ReturnType<typeof openHulpLoopt>>>

const omHulp = ({ actor }: PartijCtx, { id, gemeente, akkoord }: Traject, { kvk }: Match) => ({
  ...{ trajectId: id, gemeente, kvk, versie: akkoord.antwoord?.versie ?? null },
  organisatieId: actor.soort === 'aanbieder' ? actor.organisatieId : null,
})

const leesbaar = ({ actor }: PartijCtx, { uitvoering }: Traject): Uitvoering =>
  mayReadTevredenheid(actor)
    ? uitvoering
    : { ...uitvoering, evaluaties: uitvoering.evaluaties.map((een) => ({ ...een, tevreden: null })) }

const tekstIds = (uitvoering: Uitvoering): string[] =>
  [
    ...uitvoering.intakes.flatMap(({ tekst, anders, einde }) => [tekst, anders, einde?.tekst]),
    uitvoering.inzage?.tekst,
    uitvoering.begonnen?.tekst,
    uitvoering.nietBegonnen?.tekst,
    uitvoering.einde?.tekst,
    uitvoering.waakvlam?.tekst,
    ...uitvoering.bijsturing.flatMap(({ tekst, klaar }) => [tekst, klaar]),
    ...uitvoering.wijzigingen.flatMap(({ tekst, oordeel }) => [tekst, oordeel?.tekst]),
    ...uitvoering.evaluaties.flatMap(({ stemmen, tevreden, afgesloten }) => [
      ...Object.values(stemmen).map(({ tekst }) => tekst),
      tevreden?.tekst,
      afgesloten?.tekst,
    ]),
  ].filter((id) => id != null)

/** The ids of the results in this plan. */
export const resultaatIds = (plan: BevrorenPlan | null): string[] =>
  (plan?.onderdelen ?? [])
    .filter(({ bladzijde }) => bladzijde.startsWith('resultaat-'))
    .map(({ bladzijde }) => bladzijde.slice('resultaat-'.length))

type Maak = (wie: { match: string; kvk: string | null; werk: Werk; resultaten: string[] }) => UitvoeringCommand

/** Gives a command about the help that is carried out, of whichever party, once. */
export async function geefHulpOpdracht(
  ctx: PartijCtx,
  trajectId: string,
  formulier: Formulier,
  maak: Maak,
): Promise<{ ok: true } | Refused> {
  return geefOpdracht(ctx, trajectId, formulier, async (werk) => {
    const match = uitvoerendeMatch(werk.traject)
    if (!match) return refuse('niet-gevonden')
    const { eigen, plan } = await rondHulp(werk.tx, { ...omHulp(ctx, werk.traject, match), teksten: [] })
    return maak({ match: match.id, kvk: eigen, werk, resultaten: resultaatIds(plan) })
  })
}

/** The day on which the help began; `reden`: why it is later than the term, or '' (D0-35, D3L-31). */
export function meldStart(
  ctx: AanbiederCtx,
  id: string,
  formulier: Formulier,
  { dag, reden }: { dag: Datum; reden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk }) => ({
    ...{ type: 'MeldStart', match, kvk: kvk ?? '', dag, vandaag: datumVan(ctx.now) },
    tekst: reden ? werk.noteer('start-later', reden) : null,
  }))
}

/** The inwoner says that the help did not begin although its term ended (D0-35). */
export function meldNietBegonnen(ctx: InwonerCtx, id: string, formulier: Formulier, woorden: string) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, werk }) => ({
    ...{ type: 'MeldNietBegonnen', match, vandaag: datumVan(ctx.now) },
    tekst: woorden ? werk.noteer('niet-begonnen', woorden) : null,
  }))
}

/** Asks that the help is done otherwise (D2-21, D3L-42). */
export function vraagBijsturing(
  ctx: PartijCtx,
  id: string,
  formulier: Formulier,
  { wat, woorden }: { wat: Bijsturing; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk }) => ({
    ...{ type: 'VraagBijsturing', match, kvk, wat, bijsturing: uuidv7(), partij: ctx.actor.soort as Partij },
    tekst: werk.noteer('bijsturing', woorden),
  }))
}

/** Answers what somebody asked to be done otherwise. */
export function handelBijsturingAf(
  ctx: AanbiederCtx | ToegangCtx,
  id: string,
  formulier: Formulier,
  { bijsturing, woorden }: { bijsturing: string; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk }) => ({
    ...{ type: 'HandelBijsturingAf', match, kvk, bijsturing, partij: ctx.actor.soort as Partij },
    tekst: werk.noteer('bijsturing-antwoord', woorden),
  }))
}

/** Asks the toegang for help of another kind, from a day on (D3L-50). */
export function vraagWijziging(
  ctx: AanbiederCtx,
  id: string,
  formulier: Formulier,
  { naar, per, woorden }: { naar: string; per: Datum; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk }) => ({
    ...{ type: 'VraagWijziging', match, kvk: kvk ?? '', wijziging: uuidv7(), naar, per },
    tekst: werk.noteer('wijziging', woorden),
  }))
}

/** Says yes or no to help of another kind, and why (D3L-51). */
export function beoordeelWijziging(
  ctx: ToegangCtx,
  id: string,
  formulier: Formulier,
  { wijziging, oordeel, woorden }: { wijziging: string; oordeel: 'ja' | 'nee'; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, werk }) => ({
    ...{ type: 'BeoordeelWijziging', match, wijziging, oordeel },
    tekst: werk.noteer('wijziging-oordeel', woorden),
  }))
}

/** Ends the help, with why (D2-22, D3L-41). */
export function beeindigHulp(
  ctx: AanbiederCtx,
  id: string,
  formulier: Formulier,
  { dag, reden, woorden }: { dag: Datum; reden: Eindreden; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, kvk, werk, resultaten }) => ({
    ...{ type: 'BeeindigHulp', match, kvk: kvk ?? '', dag, reden, vandaag: datumVan(ctx.now) },
    resultaten,
    tekst: woorden ? werk.noteer('einde', woorden) : null,
  }))
}

/** On which day the toegang asks how it goes after the help ended; null for none (D1-09). */
export function zetWaakvlam(
  ctx: InwonerCtx,
  id: string,
  formulier: Formulier,
  { dag, woorden }: { dag: Datum | null; woorden: string },
) {
  return geefHulpOpdracht(ctx, id, formulier, ({ match, werk }) => ({
    ...{ type: 'ZetWaakvlam', match, dag, vandaag: datumVan(ctx.now) },
    tekst: dag && woorden ? werk.noteer('waakvlam', woorden) : null,
  }))
}
