import { v7 as uuidv7 } from 'uuid'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { isLeeg, type Passage } from '#app/domain/perspectiefplan/plan.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Stap } from '#app/domain/traject/samenvatting.ts'
import type { Tx } from '#db/client.server.ts'
import { dossierVan } from '#db/queries/dossier.ts'
import { addPlanVersie, addTekst, passagesVan, planVersieVan } from '#db/queries/plan.ts'
import { werkvoorraadVan, type Na } from '#db/queries/werkvoorraad.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { bewaarPassage, veranderdDoor, type Bewaard } from './plan-passage.server.ts'
import { vingerafdrukVan } from './vingerafdruk.server.ts'
import { handle, loadTraject, openTraject } from './traject.server.ts'

const perBladzijde = 25

/** One page of the plans handed in to this gemeente, most urgent first; `volgende` is where the next page begins, or null. */
export async function werkvoorraad(ctx: ToegangCtx, { stap, na }: { stap: Stap | null; na: Na | null }) {
  const rijen = await ctx.db.asActor(ctx.actor, (tx) =>
    werkvoorraadVan(tx, ctx.actor.gemeente, { stap, na, aantal: perBladzijde }),
  )
  const getoond = rijen.slice(0, perBladzijde)
  const laatste = getoond.at(-1)
  return {
    rijen: getoond,
    volgende: rijen.length > perBladzijde && laatste ? { uiterlijk: laatste.uiterlijk, id: laatste.id } : null,
  }
}

/**
 * A traject as the toegang reads it: the plan as it was last sent (never what the inwoner is still writing), what the toegang wrote beside
 * it, and the last words that went between the two. Null for another gemeente and for a plan nobody sent.
 */
export async function openDossier(ctx: ToegangCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject?.plan.ingediend) return null
    const { laatsteTekst } = traject
    const dossier = await dossierVan(tx, traject.id, traject.plan.ingediend.versie, laatsteTekst?.id ?? null)
    if (!dossier) return null
    const tekst = dossier.tekst && laatsteTekst ? { ...dossier.tekst, wat: laatsteTekst.bij } : null
    return { traject, ...dossier, tekst }
  })
}

/** Saves the summary or 'welke hulp' (D0-23, D0-24). Never overwrites what a colleague wrote meanwhile. A change takes an asked akkoord back. */
export async function schrijfBijPlan(
  ctx: ToegangCtx,
  trajectId: string,
  onderwerp: 'samenvatting' | 'welke-hulp',
  { basis, tekst }: { basis: number; tekst: string },
): Promise<Bewaard> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx): Promise<Bewaard> => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      const huidig = (await passagesVan(tx, trajectId)).find((een) => een.onderwerp === onderwerp)
      const wie = { trajectId, onderwerp, stem: 'toegang' as const, auteur: ctx.actor.medewerkerId, op: ctx.now }
      const command: Command = {
        type: 'SchrijfBijPlan',
        onderwerp,
        versie: (huidig?.versie ?? 0) + 1,
        leeg: isLeeg(tekst),
      }
      if (!isVeranderd(huidig, tekst)) return { ok: true, versie: huidig?.versie ?? 0 }
      if (huidig && huidig.versie !== basis) return veranderdDoor(tx, huidig, trajectId)
      const { decision } = await handle(tx, ctx, traject, command)
      if (!decision.ok) return decision
      return bewaarPassage(tx, wie, huidig, { basis, waarden: { tekst } })
    }),
  )
}

function isVeranderd(huidig: Passage | undefined, tekst: string): boolean {
  return (huidig?.waarden.tekst ?? '') !== tekst
}

/** Records that independent cliëntondersteuning was pointed out (D0-04). */
export function wijsOpClientondersteuning(ctx: ToegangCtx, trajectId: string) {
  return doe(ctx, trajectId, { type: 'WijsOpClientondersteuning' })
}

/** Sets the law of this traject; the proposal came from the first answers, the inwoner never chose (domain C12). */
export function stelWetVast(ctx: ToegangCtx, trajectId: string, wet: 'jeugd' | 'wmo') {
  return doe(ctx, trajectId, { type: 'StelWetVast', wet })
}

async function doe(ctx: ToegangCtx, trajectId: string, command: Command): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const { decision } = await handle(tx, ctx, await loadTraject(tx, ctx, trajectId), command)
      return decision.ok ? { ok: true as const } : decision
    }),
  )
}

/**
 * Asks the inwoner for akkoord: freezes the plan as sent with what the toegang wrote as a new version (D0-26). Refuses while
 * cliëntondersteuning was not pointed out or one of the two texts is missing, and when something happened after what was on screen
 * (`gezien`, the volgnr of that moment): nobody lays a text before the inwoner that they did not read. Asking twice asks once.
 */
export async function vraagAkkoord(
  ctx: ToegangCtx,
  trajectId: string,
  gezien?: number,
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const voor = await loadTraject(tx, ctx, trajectId)
      const alGevraagd = voor?.akkoord.gevraagd && !voor.akkoord.antwoord
      if (voor && gezien !== undefined && gezien !== voor.volgnr && !alGevraagd) return refuse('intussen-veranderd')
      const { decision, traject } = await handle(tx, ctx, voor, { type: 'VraagAkkoord' })
      if (!decision.ok) return decision
      if (traject && voor && traject.plan.versie > voor.plan.versie)
        await bevriesMetToegang(tx, ctx, trajectId, voor.plan.ingediend!.versie, traject.plan.versie)
      return { ok: true as const }
    }),
  )
}

async function bevriesMetToegang(tx: Tx, ctx: ToegangCtx, trajectId: string, ingediend: number, nr: number) {
  const verstuurd = await planVersieVan(tx, trajectId, ingediend)
  const passages = await passagesVan(tx, trajectId)
  const tekstVanOnderwerp = (onderwerp: string) =>
    String(passages.find((een) => een.onderwerp === onderwerp)?.waarden.tekst ?? '')
  const inhoud: BevrorenPlan = {
    ...verstuurd!.inhoud,
    toegang: {
      samenvatting: tekstVanOnderwerp('samenvatting'),
      welkeHulp: tekstVanOnderwerp('welke-hulp'),
      naam: ctx.actor.naam,
      op: ctx.now.toISOString(),
    },
  }
  await addPlanVersie(tx, { trajectId, nr, inhoud, vingerafdruk: vingerafdrukVan(inhoud), op: ctx.now })
}

/** Hands the plan back to the inwoner with what is still needed. Sent twice it is handed back once. */
export async function vraagAanvulling(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  woorden: string,
): Promise<{ ok: true } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const id = uuidv7()
        const { decision } = await handle(tx, ctx, traject, { type: 'VraagAanvulling', tekst: id })
        if (!decision.ok) return decision
        const wie = { auteurSoort: 'toegang' as const, auteur: ctx.actor.medewerkerId, op: ctx.now }
        await addTekst(tx, { id, trajectId, soort: 'aanvulling', woorden, ...wie })
        return { ok: true as const }
      })
    }),
  )
}
