import { toevoegingBij, type Bron } from '#app/domain/perspectiefplan/bijschrift.ts'
import { isLeeg, type Passage } from '#app/domain/perspectiefplan/plan.ts'
import type { ToegangOnderwerp } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse } from '#app/domain/refuse.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { passagesVan, planVersieVan } from '#db/queries/plan.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { ToegangCtx } from './ctx.ts'
import { bewaarPassage, veranderdDoor, type Bewaard } from './plan-passage.server.ts'
import { handle, loadTraject } from './traject.server.ts'

/** Saves the summary, 'welke hulp' (D0-23, D0-24) or a part of the Wmo verslag (D1-43). Never overwrites what a colleague wrote meanwhile. A change takes an asked akkoord back. */
export function schrijfBijPlan(
  ctx: ToegangCtx,
  trajectId: string,
  onderwerp: ToegangOnderwerp,
  { basis, tekst }: { basis: number; tekst: string },
): Promise<Bewaard> {
  return schrijf(ctx, trajectId, onderwerp, { basis, waarden: { tekst } }, (versie) => ({
    type: 'SchrijfBijPlan',
    onderwerp,
    versie,
    leeg: isLeeg(tekst),
  }))
}

/** Saves what the toegang adds at one page, with its source (D0-08); the words of the inwoner stay. Refuses a page that was not sent. */
export async function voegToe(
  ctx: ToegangCtx,
  trajectId: string,
  bladzijde: string,
  { basis, tekst, bron }: { basis: number; tekst: string; bron: Bron },
): Promise<Bewaard> {
  const waarden = { tekst, bron }
  return schrijf(ctx, trajectId, toevoegingBij(bladzijde), { basis, waarden, bladzijde }, (versie) => ({
    type: 'VoegToe',
    bladzijde,
    versie,
    leeg: isLeeg(tekst),
  }))
}

/** Writes a text of the toegang on top of `basis` and says so in the traject; `bladzijde` has to be in the plan that was sent. */
async function schrijf(
  ctx: ToegangCtx,
  trajectId: string,
  onderwerp: string,
  { basis, waarden, bladzijde }: { basis: number; waarden: Waarden; bladzijde?: string },
  commandVoor: (versie: number) => Command,
): Promise<Bewaard> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx): Promise<Bewaard> => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      if (bladzijde !== undefined && !(await isVerstuurd(tx, traject, bladzijde))) return refuse('niet-gevonden')
      const huidig = (await passagesVan(tx, trajectId)).find((een) => een.onderwerp === onderwerp)
      const wie = { trajectId, onderwerp, stem: 'toegang' as const, auteur: ctx.actor.medewerkerId, op: ctx.now }
      if (!isVeranderd(huidig, waarden)) return { ok: true, versie: huidig?.versie ?? 0 }
      if (huidig && huidig.versie !== basis) return veranderdDoor(tx, huidig, wie)
      const { decision } = await handle(tx, ctx, traject, commandVoor((huidig?.versie ?? 0) + 1))
      if (!decision.ok) return decision
      return bewaarPassage(tx, wie, huidig, { basis, waarden })
    }),
  )
}

async function isVerstuurd(tx: Tx, { id, plan }: Traject, bladzijde: string): Promise<boolean> {
  const verstuurd = plan.ingediend && (await planVersieVan(tx, id, plan.ingediend.versie))
  return verstuurd ? verstuurd.inhoud.onderdelen.some((een) => een.bladzijde === bladzijde) : false
}

function isVeranderd(huidig: Passage | undefined, waarden: Waarden): boolean {
  if (!huidig && isLeeg(waarden.tekst)) return false
  return Object.entries(waarden).some(([naam, waarde]) => (huidig?.waarden[naam] ?? '') !== waarde)
}
