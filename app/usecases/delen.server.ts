import { deelbaarIn, deelVan } from '#app/domain/toestemming/delen.ts'
import { refuse } from '#app/domain/refuse.ts'
import { uitvoerendeMatch, wieKanLezen } from '#app/domain/traject/uitvoering-stand.ts'
import { deelMetAlleen, deelNiets } from '#db/queries/gedeeld.ts'
import { rondDelen } from '#db/queries/keuze.ts'
import { planVersieVan } from '#db/queries/plan.ts'
import type { InwonerCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { kvksIn } from './keuze.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { openTraject } from './traject.server.ts'

/**
 * Who can read, with the plan that was agreed, to choose what of it is shared, and what is shared once that was done; with the words in which the aanbieder that
 * helps asks for more (D3L-23). Null when it is not for this actor.
 */
export async function openDelen(ctx: InwonerCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, 'delen')
    if (!traject) return null
    const { antwoord } = traject.akkoord
    const teKiezen = !traject.keuze.goed || uitvoerendeMatch(traject) !== undefined
    const { inzage } = traject.uitvoering
    const rond = await rondDelen(tx, {
      ...{ trajectId: traject.id, gemeente: traject.gemeente, kvks: kvksIn(traject) },
      versie: teKiezen && antwoord?.wat === 'ja' ? antwoord.versie : null,
      teksten: inzage ? [inzage.tekst] : [],
    })
    return { traject, kunnen: wieKanLezen(traject), inzage, ...rond }
  })
}

/**
 * The inwoner lets these parts of this version be read by these aanbieders: written down with a copy of exactly that for each of them, in one transaction
 * (D0-25). Refuses another version than was shown, and parts that this version does not have.
 */
export function vindDelenGoed(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { kvks, versie: nr, onderdelen }: { kvks: readonly string[]; versie: number; onderdelen: readonly string[] },
) {
  return geefOpdracht(
    ctx,
    trajectId,
    formulier,
    async ({ tx, traject }) => {
      const versie = await planVersieVan(tx, traject.id, nr)
      const delen = versie
        ? deelbaarIn(versie.inhoud, traject.afweging.besluit).filter((deel) => onderdelen.includes(deel))
        : []
      const dezelfde = traject.akkoord.antwoord?.versie === nr
      if (dezelfde && delen.length < onderdelen.length) return refuse('intussen-veranderd')
      return { type: 'VindDelenGoed', kvks, versie: nr, onderdelen: delen }
    },
    async (tx, { id, keuze: { goed } }) => {
      const versie = goed && (await planVersieVan(tx, id, goed.versie))
      if (!versie) throw new Error('a yes to share nothing')
      const inhoud = deelVan(versie.inhoud, goed.onderdelen)
      const { persoonId: door } = ctx.actor
      await deelMetAlleen(tx, goed.kvks, { trajectId: id, versie: goed.versie, inhoud, door, op: ctx.now })
    },
  )
}

/** The inwoner does not want that anything is shared any more: whoever was asked, reads nothing of it from now on. */
export function neemDelenTerug(ctx: InwonerCtx, trajectId: string, formulier: Formulier) {
  return geefOpdracht(
    ctx,
    trajectId,
    formulier,
    () => ({ type: 'NeemDelenTerug' }),
    (tx, { id }) => deelNiets(tx, id),
  )
}
