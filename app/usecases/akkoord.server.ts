import { v7 as uuidv7 } from 'uuid'
import { bijschriftenVan } from '#app/domain/perspectiefplan/bijschrift.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { watVan, type Antwoord } from '#app/domain/traject/instemming.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { planVersiesVan, planVersieVan } from '#db/queries/plan.ts'
import { addTekst, tekstenMet } from '#db/queries/tekst.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { Ctx, InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { geefOntvangstbewijs } from './ontvangstbewijs.server.ts'
import { handle, loadTraject, logReading, openTraject } from './traject.server.ts'

/** One frozen version with the traject around it, or null: for reading, and for answering when akkoord was asked for it. */
export async function openVersie(ctx: Ctx, trajectId: string, nr: number, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    const versie = traject && (await versieMetGesprek(tx, traject, nr))
    if (!versie) return null
    await logReading(tx, ctx, traject.id, wat)
    return { traject, versie }
  })
}

/** A frozen version with what was said about it later: where the inwoner does not agree travels with it, and changes nothing in it. */
async function versieMetGesprek(tx: Tx, traject: Traject, nr: number) {
  const oneens = traject.gesprek.oneens.filter(({ versie }) => versie === nr)
  const versie = await planVersieVan(
    tx,
    traject.id,
    nr,
    oneens.map(({ tekst }) => tekst),
  )
  if (!versie) return null
  const later = bijschriftenVan({ verdiepingen: [], oneens }, versie.teksten, [])
  return { ...versie, bijschriften: [...(versie.inhoud.bijschriften ?? []), ...later] }
}

/** Two frozen versions with the traject around them, the older first; null when one is not there or not for this actor. */
export async function openTweeVersies(ctx: Ctx, trajectId: string, eerder: number, nr: number) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    const versies = traject ? await planVersiesVan(tx, traject.id, [eerder, nr]) : []
    const [eerst, nu] = [eerder, nr].map((een) => versies.find((versie) => versie.nr === een))
    if (!traject || !eerst || !nu) return null
    await logReading(tx, ctx, traject.id, 'vergelijken')
    return { traject, eerst, nu }
  })
}

export type TweeVersies = NonNullable<Awaited<ReturnType<typeof openTweeVersies>>>

/** The version akkoord is asked for now, or null when nothing is asked (the traject then says why). */
export async function openAkkoord(ctx: InwonerCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'akkoord')
    if (!traject) return null
    const nr = traject.akkoord.gevraagd?.versie ?? traject.plan.versie
    return { traject, versie: await versieMetGesprek(tx, traject, nr) }
  })
}

/** The traject with the words that belong to its newest turn: why it was closed and who took it over (D1-25), what should be added, or why the inwoner does not agree. */
export async function openTrajectMetTekst(ctx: Ctx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    const id = traject.afgesloten?.uitleg ?? traject.plan.terug?.tekst ?? traject.akkoord.antwoord?.tekst
    const ontvanger = traject.afgesloten?.overdracht?.ontvanger
    const teksten = id ? await tekstenMet(tx, traject.id, ontvanger ? [id, ontvanger] : [id]) : []
    const van = (welk: string | undefined) => teksten.find((een) => een.id === welk) ?? null
    return { traject, tekst: van(id), ontvanger: van(ontvanger)?.woorden ?? null }
  })
}

/**
 * The inwoner agrees with the results and with the plan, disagrees with a reason, or wants to add something, for that version (D0-26, D2-08, D2-17). Stores the reason as a text of its own
 * and a receipt. Refuses an answer to another version than was asked for. Sent twice it counts once.
 */
export async function antwoordOpAkkoord(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  antwoord: Antwoord & { versie: number; reden: string },
  { kopie, toeval }: { kopie: { vraag: string; antwoord: string }[]; toeval: () => Uint8Array },
): Promise<{ ok: true; bewijs: string } | Refused> {
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const { resultaten, plan, versie, reden } = antwoord
        const wat = watVan(antwoord)
        const tekst = wat === 'ja' ? {} : { tekst: uuidv7() }
        const door = ctx.actor.persoonId
        const command = { type: 'AntwoordAkkoord' as const, resultaten, plan, versie, door, ...tekst }
        const { decision } = await handle(tx, ctx, traject, command)
        if (!decision.ok) return decision
        const wie = { auteurSoort: 'inwoner' as const, auteur: door, op: ctx.now }
        if (tekst.tekst)
          await addTekst(tx, { id: tekst.tekst, trajectId, soort: `akkoord-${wat}`, woorden: reden, ...wie })
        const bewijs = await geefOntvangstbewijs(tx, ctx, { trajectId, soort: 'akkoord' }, { kopie, toeval })
        return { ok: true as const, bewijs }
      })
    }),
  )
}
