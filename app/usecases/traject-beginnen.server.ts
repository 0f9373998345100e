import { v7 as uuidv7 } from 'uuid'
import { idOf } from '#app/domain/actor.ts'
import type { Relatie } from '#app/domain/hulpvraag/balie.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Kanaal } from '#app/domain/traject/gebeurtenissen.ts'
import { nieuwNummer } from '#app/domain/traject/nummer.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { evolve } from '#app/domain/traject/evolve.ts'
import { begin } from '#app/domain/traject/traject.ts'
import { wetVoorstel } from '#app/domain/traject/wet-voorstel.ts'
import type { Tx } from '#db/client.server.ts'
import { addTekst } from '#db/queries/tekst.ts'
import { deelname, traject as trajectTabel } from '#db/schema/traject.ts'
import type { InwonerCtx, ToegangCtx } from './ctx.ts'
import { append } from './traject.server.ts'

export type Begin = {
  betrokkene: { id: string; voornamen: string; achternaam: string; geboortedatum: string | null }
  gemeente: string
  /** Whose household the plan refers to. */
  gezinVan: string
  kanaal: Kanaal
  /** Who takes part from the first day; the last one is who asked. */
  deelnames: readonly { wie: string; rol: 'betrokkene' | 'vertegenwoordiger' }[]
  relatie?: Relatie
  woorden: string
  /** Set when the inwoner says that help cannot wait: the number on which they can be called, or null. */
  spoed?: { telefoon: string | null } | undefined
  /** When the hulpvraag came in: its date, from which the terms run (D0-01). */
  op: Date
  toeval: () => Uint8Array
}

/**
 * Makes the traject of one hulpvraag, in the transaction of the caller: who it is about, who takes part, its words as the gemeente reads them, the first
 * gebeurtenis, and with it that help cannot wait: from that moment it stands on top of the work list. Out: its id. Who may take part is judged by the database.
 */
export async function beginTraject(
  tx: Tx,
  ctx: InwonerCtx | ToegangCtx,
  { betrokkene, gemeente, gezinVan, kanaal, deelnames, relatie, woorden, spoed, op, toeval }: Begin,
): Promise<string> {
  const id = uuidv7()
  const tekst = uuidv7()
  const eerste = {
    type: 'HulpvraagIngediend',
    kanaal,
    wetVoorstel: wetVoorstel(betrokkene.geboortedatum, datumVan(op)),
    ingediendDoor: deelnames.at(-1)!.rol,
    tekst,
    ...(relatie ? { relatie } : {}),
  } as const
  const nummer = spoed?.telefoon ? uuidv7() : null
  const basis = begin({
    id,
    nummer: nieuwNummer('EK', op, toeval()),
    gemeente,
    betrokkeneId: betrokkene.id,
    betrokkeneNaam: `${betrokkene.voornamen} ${betrokkene.achternaam}`,
    ingediendOp: null,
    gezinVan,
    deelnames: deelnames.map((een) => ({ ...een, soort: 'persoon', reikwijdte: 'schrijven', tot: null })),
  })
  const auteur = { auteurSoort: ctx.actor.soort, auteur: idOf(ctx.actor)! }
  const na = evolve(basis, { ...eerste, volgnr: 1, op, doorSoort: auteur.auteurSoort, door: auteur.auteur })
  const lijst = samenvattingVan(na)
  await tx.insert(trajectTabel).values({
    id,
    nummer: basis.nummer,
    gemeente,
    betrokkeneId: betrokkene.id,
    betrokkeneNaam: basis.betrokkeneNaam,
    gezinVan,
    aangemaaktOp: op,
    volgnr: 0,
    ...lijst,
  })
  const { stap, aanZet, uiterlijk } = lijst
  await tx.insert(deelname).values(
    deelnames.map(({ wie, rol }) => ({
      trajectId: id,
      soort: 'persoon' as const,
      wie,
      rol,
      reikwijdte: 'schrijven' as const,
      van: ctx.now,
      stap,
      aanZet,
      uiterlijk,
    })),
  )
  // What the gemeente reads from the first day; the plan itself stays with the inwoner until it is sent.
  await addTekst(tx, { id: tekst, trajectId: id, soort: 'hulpvraag', woorden, ...auteur, op: ctx.now })
  if (nummer && spoed?.telefoon)
    await addTekst(tx, {
      id: nummer,
      trajectId: id,
      soort: 'bereikbaar',
      woorden: spoed.telefoon,
      ...auteur,
      op: ctx.now,
    })
  const dringend = spoed ? [{ type: 'SpoedGemeld', bereikbaar: nummer } as const] : []
  await append(tx, ctx, basis, [eerste, ...dringend], op)
  return id
}
