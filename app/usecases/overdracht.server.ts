import { refuse } from '#app/domain/refuse.ts'
import { mayReadOnderling } from '#app/domain/toegankelijk.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import type { Tx } from '#db/client.server.ts'
import { collegasIn } from '#db/queries/medewerker.ts'
import { tekstenMetNaam } from '#db/queries/tekst.ts'
import type { ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'

/** Puts a traject in the hands of a colleague, with a note that only the toegang reads (D1-19). Refuses who is no professional of this gemeente. */
export function draagOver(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { behandelaar, notitie }: { behandelaar: string; notitie: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, async ({ tx, noteer }) => {
    const collega = (await collegasIn(tx, ctx.actor.gemeente)).find(({ id }) => id === behandelaar)
    if (!collega || isVrijwilliger({ ...ctx.actor, rollen: collega.rollen })) return refuse('niet-gevonden')
    return { type: 'DraagOver', behandelaar, tekst: noteer('notitie', notitie) }
  })
}

/** Who got it says that the note was read: it leaves the top of the file. */
export function leesOverdracht(ctx: ToegangCtx, trajectId: string, formulier: Formulier) {
  return geefOpdracht(ctx, trajectId, formulier, () => ({ type: 'LeesOverdracht', door: ctx.actor.medewerkerId }))
}

/** The note on top of the file with who wrote it; null when there is none, or this actor may not read it. */
export async function notitieBij(tx: Tx, ctx: ToegangCtx, traject: Traject) {
  const { overdracht } = traject
  if (!overdracht || !mayReadOnderling(ctx.actor, traject)) return null
  const { teksten, naam } = await tekstenMetNaam(tx, traject.id, [overdracht.tekst], overdracht.van)
  const [tekst] = teksten
  return tekst ? { woorden: tekst.woorden, naam: naam ?? '', op: overdracht.op } : null
}
