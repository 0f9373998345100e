import { v7 as uuidv7 } from 'uuid'
import { toolboxVoor, type ToolboxVoorstel } from '#app/domain/aanbod/toolbox.ts'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { resultatenVan } from '#app/domain/perspectiefplan/resultaten-van.ts'
import { laatsteDagVoor } from '#app/domain/termijnen/leeftijd.ts'
import { geldigBesluit } from '#app/domain/traject/afweging-stand.ts'
import type { HulpVast } from '#app/domain/traject/keuze-feiten.ts'
import type { Reisweging } from '#app/domain/traject/reisweging.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { vervolgProducten } from '#app/domain/traject/vervolg.ts'
import { planMetGeboortedatum } from '#db/queries/plan.ts'
import type { ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { keuzeUit } from './keuze.server.ts'
import { geefKorteOpdracht, geefOpdracht } from './opdracht.server.ts'
import { openTraject } from './traject.server.ts'

/** The traject with the results that were agreed and the last day before the betrokkene becomes 18, for who establishes the help; null for another gemeente. */
export async function openHulp(ctx: ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'hulp')
    if (!traject) return null
    const { plan, geboortedatum } = await planMetGeboortedatum(tx, traject.id, planVan(traject))
    return { traject, plan, uiterst: uiterstVan({ geboortedatum }), toolbox: toolboxBij(traject, plan) }
  })
}

const planVan = ({ akkoord: { antwoord, gevraagd } }: Traject): number | null =>
  antwoord?.versie ?? gevraagd?.versie ?? null

/** What the Toolbox suggests for the results that an aanbieder is needed for (D4-26, D2-07); null when it suggests nothing, or nothing that help that runs can become. */
function toolboxBij(traject: Traject, plan: BevrorenPlan | null): ToolboxVoorstel | null {
  const nodig = geldigBesluit(traject)?.aanbieder
  const resultaten = plan ? resultatenVan(plan).filter(({ wat }) => nodig?.includes(wat.bladzijde) ?? true) : []
  const alsTekst = resultaten.map(({ wat }) => ({
    id: wat.bladzijde,
    tekst: wat.antwoorden.map(({ antwoord }) => antwoord.nl).join(' '),
  }))
  const voorstel = toolboxVoor(traject.gemeente, traject.wet, alsTekst)
  const vervolg = vervolgProducten(traject)
  return voorstel && vervolg.length > 0 && !vervolg.includes(voorstel.product) ? null : voorstel
}

const uiterstVan = (betrokkene: { geboortedatum: string | null } | null) =>
  betrokkene?.geboortedatum ? laatsteDagVoor(betrokkene.geboortedatum, 18) : null

/** Establishes which help is needed, for how long and how often it is looked at: the WAT beside the results (D3A-20, D3L-07 to D3L-10). `verlengd`: why past 18, or ''; `duurder`: why not the cheapest of its kind (D4-29), or ''. */
export function stelHulpVast(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { verlengd, duurder, ...hulp }: HulpVast & { verlengd: string; duurder: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, async ({ tx, traject, noteer }) => {
    const { plan, geboortedatum } = await planMetGeboortedatum(tx, traject.id, planVan(traject))
    const voorstel = toolboxBij(traject, plan)
    return {
      type: 'StelHulpVast',
      ...hulp,
      uiterst: uiterstVan({ geboortedatum }),
      verlengd: verlengd ? noteer('hulp-verlengd', verlengd) : null,
      duurder: duurder ? noteer('hulp-duurder', duurder) : null,
      toolbox: voorstel && { product: voorstel.product, maanden: voorstel.maanden, evaluaties: voorstel.evaluaties },
    }
  })
}

/** How the way to help away from home was weighed, in words (D4-31). */
export type NieuweReis = { wat: Omit<Reisweging, 'tekst'>; woorden: string }

/** Gives the inwoner advice about whom to choose (D2-10); `kvk` null names nobody. It never becomes the choice by itself. */
export function adviseerAanbieder(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { kvk, woorden, reis = null }: { kvk: string | null; woorden: string; reis?: NieuweReis | null },
) {
  return geefOpdracht(ctx, trajectId, formulier, async ({ tx, traject, noteer }) => ({
    type: 'AdviseerAanbieder',
    kvk,
    tekst: noteer('keuze-advies', woorden),
    reis: reis && { ...reis.wat, tekst: noteer('reisweging', reis.woorden) },
    gecontracteerd: (await keuzeUit(tx, ctx, traject)).map((een) => een.kvk),
  }))
}

/** Asks the aanbieder that the inwoner prefers, who from now on reads what was shared (D0-28). Twice asks once. */
export function deelMetAanbieder(ctx: ToegangCtx, trajectId: string, formulier: Formulier) {
  return geefOpdracht(ctx, trajectId, formulier, () => ({ type: 'DeelMetAanbieder', match: uuidv7() }))
}

/** Takes the question to an aanbieder back; it reads nothing any more. `woorden`: why, or ''. */
export function trekMatchIn(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { match, woorden }: { match: string; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'TrekMatchIn',
    match,
    tekst: woorden ? noteer('match-intrekken', woorden) : null,
  }))
}

/** Answers what an aanbieder asked about the match. */
export function beantwoordMatchVraag(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { match, vraag, woorden }: { match: string; vraag: string; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'BeantwoordMatchVraag',
    match,
    vraag,
    antwoord: noteer('match-antwoord', woorden),
  }))
}

/** Asks the aanbieder to look again at how much help is needed, and says why. */
export function vraagIntensiteitTerug(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { match, woorden }: { match: string; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'VraagIntensiteitTerug',
    match,
    tekst: noteer('intensiteit-terug', woorden),
  }))
}

/** Fixes how much help there will be, as the aanbieder said (C21). */
export function stelIntensiteitVast(ctx: ToegangCtx, trajectId: string, match: string) {
  return geefKorteOpdracht(ctx, trajectId, { type: 'StelIntensiteitVast', match })
}
