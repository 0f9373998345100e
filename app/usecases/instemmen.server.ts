import { refuse } from '#app/domain/refuse.ts'
import { doetBetrokkeneMee, nogTeHoren, type InstemmingCommand } from '#app/domain/traject/instemming.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { addDeelname } from '#db/queries/deelname.ts'
import { findPersoon, namenVan } from '#db/queries/persoon.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOntvangstbewijsAan, type Bewijsstof } from './ontvangstbewijs.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { openTraject } from './traject.server.ts'

/** An answer as the form of the toegang holds it; `wie` is the place of that person among those who have still to be heard. */
export type VastTeLeggen = Omit<
  InstemmingCommand & { type: 'LegAkkoordVast' },
  'type' | 'als' | 'persoon' | 'tekst'
> & {
  wie: number
  reden: string
}

/** The traject with who has still to answer, by name; null for another gemeente. */
export async function openInstemming(ctx: ToegangCtx, trajectId: string, wat: string) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await openTraject(tx, ctx, trajectId, wat)
    if (!traject) return null
    const open = nogTeHoren(traject.instemming)
    const namen = await namenVan(
      tx,
      open.flatMap(({ persoon }) => persoon ?? []),
    )
    return {
      traject,
      open: open.map((een) => ({ ...een, naam: een.persoon ? (namen.get(een.persoon) ?? null) : null })),
    }
  })
}

/**
 * Writes down an answer that was signed or spoken (D3A-10, D2-08), for that version and on the day it was given. Whoever takes part gets a proof of it and
 * can say that it is not right. Refuses a way this gemeente does not use, and a second answer for the same person.
 */
export function legAkkoordVast(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { wie, reden, ...antwoord }: VastTeLeggen,
  bewijs: Bewijsstof,
) {
  return geefOpdracht(
    ctx,
    trajectId,
    formulier,
    ({ traject, noteer }) => {
      const gehoord = nogTeHoren(traject.instemming)[wie]
      if (!gehoord) return refuse('al-geantwoord')
      const { als, persoon } = gehoord
      const tekst = reden ? noteer('akkoord-vastgelegd', reden) : null
      return {
        type: 'LegAkkoordVast',
        ...antwoord,
        als,
        persoon,
        erbij: als === 'jeugdige' ? antwoord.erbij : null,
        tekst,
      }
    },
    (tx, traject) => geefBewijzen(tx, ctx, traject, bewijs),
  )
}

/** A proof for each inwoner who takes part, in the transaction of what it proves (Awb 2:17). */
async function geefBewijzen(tx: Tx, ctx: ToegangCtx, traject: Traject, stof: Bewijsstof) {
  const wat = { trajectId: traject.id, soort: 'akkoord-vastgelegd' as const }
  for (const { soort, wie, tot } of traject.deelnames)
    if (soort === 'persoon' && !tot) await geefOntvangstbewijsAan(tx, ctx, wie, wat, stof)
}

/** The inwoner says that an answer the gemeente wrote down is not right: it counts no more, and the question stands open again. */
export function betwistAkkoord(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { versie, woorden }: { versie: number; woorden: string },
) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'BetwistAkkoord',
    versie,
    tekst: noteer('akkoord-betwist', woorden),
  }))
}

/**
 * Lets the person it is about take part with a sign-in of their own (Jeugdwet 7.3.5, D2-08). Refuses for somebody who never signed in: of them only a name
 * that somebody else gave is known, and nobody could open the file with it.
 */
export function laatBetrokkeneMeedoen(ctx: ToegangCtx, trajectId: string, formulier: Formulier) {
  return geefOpdracht(
    ctx,
    trajectId,
    formulier,
    async ({ tx, traject }) => {
      const betrokkene = await findPersoon(tx, traject.betrokkeneId)
      return { type: 'LaatBetrokkeneMeedoen', bekend: betrokkene?.bron === 'aanmelding' }
    },
    async (tx, na, voor) => {
      if (doetBetrokkeneMee(voor)) return
      const { stap, aanZet, uiterlijk } = samenvattingVan(na)
      const lijst = { stap, aanZet, uiterlijk, van: ctx.now }
      await addDeelname(tx, { trajectId: na.id, wie: na.betrokkeneId, rol: 'betrokkene', ...lijst })
    },
  )
}
