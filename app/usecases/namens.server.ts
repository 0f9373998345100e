import { v7 as uuidv7 } from 'uuid'
import { bronlijstVan, itemVan } from '#app/domain/perspectiefplan/lijst.ts'
import { bladzijdeMetId, isWeggehaald, type OndertekendePassage } from '#app/domain/perspectiefplan/plan.ts'
import type { Vragenset, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import type { NamensWijze } from '#app/domain/traject/namens-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { namensVan } from '#db/queries/namens.ts'
import { addPassage } from '#db/queries/plan.ts'
import type { Tekst } from '#db/queries/tekst.ts'
import { isBotsing } from './botsing.ts'
import type { ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { loadNaast, setVan } from './perspectiefplan.server.ts'
import { bewaarPassage, type Bewaard } from './plan-passage.server.ts'
import { handle, openTraject } from './traject.server.ts'
import { geefOpdracht } from './opdracht.server.ts'

/** The plan as the toegang writes it down: never a word the inwoner wrote in it and did not send. */
export type NamensPlan = { traject: Traject; set: Vragenset; passages: OndertekendePassage[]; teksten: Tekst[] }

/** What the toegang wrote down so far, or null when the traject is not for this gemeente. `wat` names the screen in the read log. */
export async function openNamens(ctx: ToegangCtx, trajectId: string, wat: string): Promise<NamensPlan | null> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    return traject && namensPlanVan(tx, traject)
  })
}

/** The same inside a transaction. */
export async function namensPlanVan(tx: Tx, traject: Traject): Promise<NamensPlan> {
  const { hulpvraagTekst, hulpvraagNummer } = traject
  const redenen = traject.namens.begonnen.at(-1)?.tekst
  const ids = [hulpvraagTekst, hulpvraagNummer, redenen].filter((id) => id != null)
  const { passages, teksten } = await namensVan(tx, traject.id, ids)
  const verstuurd = [
    uitHulpvraag(teksten, hulpvraagTekst, 'vraag-1', 'woorden'),
    uitHulpvraag(teksten, hulpvraagNummer, 'mijn-gegevens', 'telefoon'),
  ].flat()
  const nieuw = verstuurd.filter((een) => !passages.some(({ onderwerp }) => onderwerp === een.onderwerp))
  return { traject, set: setVan(traject), passages: [...passages, ...nieuw], teksten }
}

/**
 * What the inwoner sent with a hulpvraag is the first version of a page: the words of question 1, the number of 'mijn gegevens'. Those the toegang has
 * read, and may go on from.
 */
function uitHulpvraag(
  teksten: readonly Tekst[],
  id: string | null,
  onderwerp: string,
  veld: string,
): OndertekendePassage[] {
  const tekst = teksten.find((een) => een.id === id)
  if (tekst?.auteurSoort !== 'inwoner') return []
  const { woorden, naam: auteurNaam, op } = tekst
  const wie = { stem: 'inwoner' as const, auteur: '', auteurNaam, op }
  return [{ onderwerp, versie: 1, waarden: { [veld]: woorden }, weg: false, ...wie }]
}

/** Records that the toegang fills in the plan together with the inwoner (D0-10), or for them with a reason and the day of the talk (D0-11). Sent twice it counts once. */
export function beginNamens(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { wijze, reden, gesprekOp }: { wijze: NamensWijze; reden: string; gesprekOp: Datum | null },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'BeginNamens',
    wijze,
    tekst: reden ? noteer('namens', reden) : null,
    gesprekOp,
  }))
}

/**
 * Writes down one page. In: the version on screen (`basis`, 0 for none) and the values. A colleague's newer text gives a conflict with both;
 * where the inwoner wrote and did not send, it is refused by name: those words are not read and not passed by.
 */
export function bewaarNamens(
  ctx: ToegangCtx,
  trajectId: string,
  bladzijdeId: string,
  { basis, waarden }: { basis: number; waarden: Waarden },
): Promise<Bewaard> {
  return zonderInwoner(() =>
    ctx.db.asActor(ctx.actor, async (tx): Promise<Bewaard> => {
      const plan = await loadOmTeSchrijven(tx, ctx, trajectId)
      if ('weigering' in plan) return plan
      const bladzijde = bladzijdeMetId(plan.set, plan.passages, bladzijdeId)
      if (!bladzijde) return refuse('niet-gevonden')
      if (isWeggehaald(plan.set, plan.passages, bladzijde)) return refuse('onderdeel-weggehaald')
      const huidig = plan.passages.find((een) => een.onderwerp === bladzijdeId)
      return bewaarPassage(tx, vanToegang(ctx, trajectId, bladzijdeId), huidig, { basis, waarden })
    }),
  )
}

/** Adds something to a list of the plan in the words of the inwoner, once per form (D0-13, D0-19, D0-20). Out: its id. */
export function voegNamensItemToe(
  ctx: ToegangCtx,
  trajectId: string,
  lijst: string,
  formulier: Formulier,
  waarden: Waarden,
): Promise<{ ok: true; item: string } | Refused> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const plan = await loadOmTeSchrijven(tx, ctx, trajectId)
    if ('weigering' in plan) return plan
    return eenmaal(tx, ctx, formulier, async () => {
      const item = uuidv7()
      await addPassage(tx, { ...vanToegang(ctx, trajectId, `${lijst}-${item}`), versie: 1, waarden })
      return { ok: true as const, item }
    })
  })
}

/** Takes something out of a list that the toegang wrote down; its text stays in the older versions. */
export function haalNamensItemWeg(
  ctx: ToegangCtx,
  trajectId: string,
  onderwerp: string,
): Promise<{ ok: true } | Refused> {
  return zonderInwoner(() =>
    ctx.db.asActor(ctx.actor, async (tx): Promise<{ ok: true } | Refused> => {
      const plan = await loadOmTeSchrijven(tx, ctx, trajectId)
      if ('weigering' in plan) return plan
      const huidig = plan.passages.find((een) => een.onderwerp === onderwerp)
      const item = itemVan(plan.set, onderwerp)
      if (!huidig || !item || bronlijstVan(plan.set, item.lijst) !== item.lijst) return refuse('niet-gevonden')
      const { versie, waarden } = huidig
      if (!huidig.weg)
        await addPassage(tx, { ...vanToegang(ctx, trajectId, onderwerp), versie: versie + 1, waarden, weg: true })
      return { ok: true as const }
    }),
  )
}

/** The plan, once nobody is sending it, when the toegang may write in it now; else why not. */
export async function loadOmTeSchrijven(tx: Tx, ctx: ToegangCtx, trajectId: string): Promise<NamensPlan | Refused> {
  const traject = await loadNaast(tx, ctx, trajectId, 'samen')
  const { decision } = await handle(tx, ctx, traject, { type: 'WerkNamens' })
  if (!decision.ok) return decision
  return namensPlanVan(tx, traject!)
}

const vanToegang = (ctx: ToegangCtx, trajectId: string, onderwerp: string) => ({
  ...{ trajectId, onderwerp, op: ctx.now },
  stem: 'namens' as const,
  auteur: ctx.actor.medewerkerId,
})

/** Does the work, and again when somebody was first. A place that is taken twice by words the toegang cannot see is the inwoner's. */
async function zonderInwoner<T>(work: () => Promise<T>): Promise<T | Refused> {
  for (const poging of [1, 2]) {
    try {
      return await work()
    } catch (fout) {
      if (!isBotsing(fout)) throw fout
      if (poging === 2) break
    }
  }
  return refuse('inwoner-schreef-al')
}
