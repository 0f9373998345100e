import { v7 as uuidv7 } from 'uuid'
import type { Refused } from '#app/domain/refuse.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import type { Ervaring, Invulling, UitlegWijze } from '#app/domain/traject/contact-feiten.ts'
import { tekstenVanGesprek } from '#app/domain/traject/contact.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { tekstenMetNaam } from '#db/queries/tekst.ts'
import type { Ctx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { loadTraject, logReading } from './traject.server.ts'
import { geefOpdracht } from './opdracht.server.ts'

type Gedaan = Promise<{ ok: true } | Refused>

/** The traject with what was said around the talks and the explaining, and who explained. Null for who may not open it. */
export function openContact(ctx: Ctx, trajectId: string, wat: string) {
  return readContact(ctx, trajectId, wat, () => true)
}

/** `genoeg`: whether there is what this screen is about; without it nothing is read, and the read log says so. */
async function readContact(ctx: Ctx, trajectId: string, wat: string, genoeg: (traject: Traject) => boolean) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    if (!traject || !genoeg(traject)) return null
    await logReading(tx, ctx, traject.id, wat)
    const { uitgelegd, gesprekken } = traject.contact
    const ids = [...gesprekken.flatMap(tekstenVanGesprek), ...(uitgelegd?.tekst ? [uitgelegd.tekst] : [])]
    const { teksten, naam } = await tekstenMetNaam(tx, traject.id, ids, uitgelegd?.door ?? null)
    const woordenVan = (id: string | null | undefined) => teksten.find((een) => een.id === id) ?? null
    return { traject, woordenVan, uitgelegdDoor: naam }
  })
}

/** One talk with the words that belong to it; null when it is not there. */
export async function openGesprek(ctx: Ctx, trajectId: string, gesprek: string, wat: string) {
  const afspraakIn = ({ contact }: Traject) => contact.gesprekken.find(({ id }) => id === gesprek)
  const gevonden = await readContact(ctx, trajectId, wat, (traject) => afspraakIn(traject) !== undefined)
  const afspraak = gevonden && afspraakIn(gevonden.traject)
  return gevonden && afspraak ? { ...gevonden, afspraak } : null
}

/** Records that the process was explained, how and on which day (D0-02). The note is for the inwoner to read as well. */
export function legProcesUit(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { hoe, dag, notitie }: { hoe: UitlegWijze; dag: Datum; notitie: string },
): Gedaan {
  return zeg(ctx, trajectId, formulier, ['uitleg', notitie], (tekst) => ({ type: 'LegProcesUit', hoe, dag, tekst }))
}

type Afgesproken = Omit<Invulling, 'tekst'> & { woorden: string }

/** Plans a talk: the inwoner sees the invitation at once (D0-06, D3L-01). */
export function planGesprek(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  afgesproken: Afgesproken,
): Gedaan {
  const { woorden, ...invulling } = afgesproken
  const gesprek = uuidv7()
  return zeg(ctx, trajectId, formulier, ['gesprek', woorden], (tekst) => ({
    type: 'PlanGesprek',
    gesprek,
    ...invulling,
    tekst,
  }))
}

/** Moves a talk; what the inwoner answered was about the old time and no longer counts. */
export function verzetGesprek(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { gesprek, woorden, ...invulling }: Afgesproken & { gesprek: string },
): Gedaan {
  return zeg(ctx, trajectId, formulier, ['gesprek', woorden], (tekst) => ({
    type: 'VerzetGesprek',
    gesprek,
    ...invulling,
    tekst,
  }))
}

/** Cancels a talk with the reason, which the inwoner reads. */
export function zegGesprekAf(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { gesprek, waarom }: { gesprek: string; waarom: string },
): Gedaan {
  return zeg(ctx, trajectId, formulier, ['gesprek-af', waarom], (tekst) => ({
    type: 'ZegGesprekAf',
    gesprek,
    tekst: tekst ?? '',
  }))
}

/** The report of a talk, that the inwoner reads (D0-06). `basis`: how many wordings it had on screen; a colleague's newer one is never written over. */
export function maakVerslag(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  { verslag, ...stand }: { gesprek: string; verslag: string; besproken: boolean; doel?: boolean; basis: number },
): Gedaan {
  const vandaag = datumVan(ctx.now)
  return zeg(ctx, trajectId, formulier, ['gesprek-verslag', verslag], (tekst) => ({
    ...{ type: 'MaakVerslag' as const, ...stand, vandaag },
    tekst: tekst ?? '',
  }))
}

/** The inwoner can come then, or cannot and says why. `beurt` is the time that was read. */
export function beantwoordUitnodiging(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { gesprek, wat, want, beurt }: { gesprek: string; wat: 'kan' | 'kan-niet'; want: string; beurt: number },
): Gedaan {
  return zeg(ctx, trajectId, formulier, ['gesprek-antwoord', want], (tekst) => ({
    ...{ type: 'BeantwoordUitnodiging' as const, gesprek, wat, beurt },
    tekst,
  }))
}

/** How the talk went in the eyes of the inwoner; the newest counts (D1-20). */
export function waardeerGesprek(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { gesprek, hoe, woorden }: { gesprek: string; hoe: Ervaring; woorden: string },
): Gedaan {
  return zeg(ctx, trajectId, formulier, ['gesprek-ervaring', woorden], (tekst) => ({
    ...{ type: 'WaardeerGesprek' as const, gesprek, hoe },
    tekst,
  }))
}

/** Gives a command with the words that go with it; without words it names none. */
function zeg(
  ctx: InwonerCtx | ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  [soort, woorden]: [soort: string, woorden: string],
  commandMet: (tekst: string | null) => Command,
): Gedaan {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => commandMet(woorden ? noteer(soort, woorden) : null))
}
