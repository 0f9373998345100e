import { v7 as uuidv7 } from 'uuid'
import { refuse } from '#app/domain/refuse.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import { mayReadOnderling } from '#app/domain/toegankelijk.ts'
import type { TaakRol, TaakSoort } from '#app/domain/traject/taken.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { collegasIn, type Collega } from '#db/queries/medewerker.ts'
import { takenVan, tekstenEnCollegas, type NaTaak } from '#db/queries/taak.ts'
import type { ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

const perBladzijde = 25

/** One page of the open tasks of who asks: what they were asked, or what they asked of others (D1-21); `volgende` is where the next page begins, or null. */
export async function mijnTaken(
  ctx: ToegangCtx,
  { lijst, na }: { lijst: 'voor' | 'van'; na: NaTaak | null },
  aantal = perBladzijde,
) {
  if (isVrijwilliger(ctx.actor)) return { rijen: [], volgende: null }
  const rijen = await ctx.db.asActor(ctx.actor, (tx) => takenVan(tx, ctx.actor.medewerkerId, { lijst, na, aantal }))
  const getoond = rijen.slice(0, aantal)
  const laatste = getoond.at(-1)
  return {
    rijen: getoond,
    volgende: rijen.length > aantal && laatste ? { uiterlijk: laatste.uiterlijk, id: laatste.id } : null,
  }
}

/** The traject with the words of every task in it and the professionals that can be asked; null when it is not for this actor, or for a volunteer. */
export async function openTaken(ctx: ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'taken')
    if (!traject || !mayReadOnderling(ctx.actor, traject)) return null
    const ids = traject.taken.flatMap(({ wie, tekst, einde }) => [wie, tekst, einde?.tekst]).filter((id) => id != null)
    const { teksten, collegas } = await tekstenEnCollegas(tx, traject, ids)
    return { traject, teksten, namen: collegas, collegas: collegas.filter((een) => isProfessional(ctx, een)) }
  })
}

const isProfessional = (ctx: ToegangCtx, { id, rollen }: Collega) =>
  id !== ctx.actor.medewerkerId && !isVrijwilliger({ ...ctx.actor, rollen })

/** What somebody is asked. `aan`: a colleague; `wie`: the name of somebody else, who is asked by phone or letter. */
export type TaakVraag = { rol: TaakRol; wat: TaakSoort; aan: string | null; wie: string; vraag: string; tot: Datum }

/** Asks a colleague or another professional something, before a day (D1-21). Refuses a colleague who is no professional of this gemeente. */
export function vraagTaak(ctx: ToegangCtx, trajectId: string, formulier: Formulier, taak: TaakVraag) {
  const { rol, wat, aan, wie, vraag, tot } = taak
  return geefOpdracht(ctx, trajectId, formulier, async ({ tx, noteer }) => {
    if (rol === 'collega') {
      const bekend = (await collegasIn(tx, ctx.actor.gemeente)).filter((een) => isProfessional(ctx, een))
      if (!aan || !isUuid(aan) || !bekend.some(({ id }) => id === aan)) return refuse('niet-gevonden')
    }
    return {
      type: 'VraagTaak',
      taak: uuidv7(),
      ...{ rol, wat, tot, vandaag: datumVan(ctx.now) },
      aan: rol === 'collega' ? aan : null,
      wie: rol === 'collega' ? null : noteer('taak-wie', wie),
      tekst: noteer('taak', vraag),
    }
  })
}

/** Ends a task: with what came of it (D1-46), or withdrawn. */
export function sluitTaak(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { taak, uitkomst }: { taak: string; uitkomst: string | null },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) =>
    uitkomst === null
      ? { type: 'TrekTaakIn', taak }
      : { type: 'RondTaakAf', taak, tekst: noteer('taak-uitkomst', uitkomst) },
  )
}
