import { bijschriftenVan } from '#app/domain/perspectiefplan/bijschrift.ts'
import { tekstenVan } from '#app/domain/traject/gesprek.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Wet } from '#app/domain/traject/gebeurtenissen.ts'
import type { ReisId } from '#app/domain/klantreis/reizen.ts'
import { datumVan, plusDagen } from '#app/domain/termijnen/kalender.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import type { Stap } from '#app/domain/traject/samenvatting.ts'
import { dossierVan } from '#db/queries/dossier.ts'
import { eersteTaken } from '#db/queries/taak.ts'
import { rondWerkvoorraad, werkvoorraadVan, type Na } from '#db/queries/werkvoorraad.ts'
import type { ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { notitieBij } from './overdracht.server.ts'
import { loadTraject, logReading } from './traject.server.ts'
import { geefKorteOpdracht, geefOpdracht } from './opdracht.server.ts'

const perBladzijde = 25

/**
 * What somebody of the toegang wants to see of the work: one step, what they, nobody or one colleague (by id) has in hand, only what cannot wait, one
 * team, one klantreis or one step of it, what is late or late within a week.
 */
export type WerkVraag = {
  stap: Stap | null
  van?: 'mij' | 'niemand' | (string & {}) | null
  spoed?: boolean
  team?: Wet | null
  klantreis?: ReisId | null
  reisStap?: string | null
  termijn?: 'laat' | 'week' | null
  na: Na | null
}

/**
 * One page of the hulpvragen of this gemeente, what cannot wait on top; `volgende` is where the next page begins, or null; `belverzoeken` how many people
 * wait for a call; `collegas` whose work can be chosen beside their own; `taken` the first open tasks of who asks, none for a volunteer (D1-45).
 */
export async function werkvoorraad(ctx: ToegangCtx, { van, termijn, ...keuze }: WerkVraag) {
  const { gemeente, medewerkerId } = ctx.actor
  const wie = van == null ? {} : { van: van === 'mij' ? medewerkerId : van === 'niemand' ? null : van }
  const vandaag = datumVan(ctx.now)
  const voor = termijn === 'laat' ? vandaag : termijn === 'week' ? plusDagen(vandaag, 8) : null
  const metTaken = !keuze.na && !isVrijwilliger(ctx.actor)
  const { rijen, rond, taken } = await ctx.db.asActor(ctx.actor, async (tx) => ({
    rijen: await werkvoorraadVan(tx, gemeente, { ...keuze, ...wie, voor, aantal: perBladzijde }),
    rond: await rondWerkvoorraad(tx, gemeente),
    taken: metTaken ? await eersteTaken(tx, medewerkerId, 5) : { voor: [], van: [] },
  }))
  const getoond = rijen.slice(0, perBladzijde)
  const laatste = getoond.at(-1)
  return {
    rijen: getoond,
    belverzoeken: rond.belverzoeken,
    collegas: rond.collegas.filter(({ id }) => id !== medewerkerId),
    taken,
    volgende: rijen.length > perBladzijde && laatste ? naVan(laatste) : null,
  }
}

const naVan = ({ voorrang, uiterlijk, id }: Na): Na => ({ voorrang, uiterlijk, id })

/**
 * A traject as the toegang reads it: the words of the hulpvraag, the plan as it was last sent (never what the inwoner is still writing; null before it
 * was sent), what the toegang wrote beside it, and the last words that went between the two. Null for another gemeente.
 */
export function openDossier(ctx: ToegangCtx, trajectId: string, wat: string) {
  return readDossier(ctx, trajectId, wat, () => true)
}

/** `genoeg`: whether there is what this screen is about; without it nothing is read, and the read log says so. */
async function readDossier(ctx: ToegangCtx, trajectId: string, wat: string, genoeg: (traject: Traject) => boolean) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject = await loadTraject(tx, ctx, trajectId)
    if (!traject || !genoeg(traject)) return null
    await logReading(tx, ctx, traject.id, wat)
    const { laatsteTekst, gesprek, hulpvraagTekst, spoed } = traject
    const vanSpoed = [spoed?.bereikbaar, spoed?.uitleg]
    const ids = [...tekstenVan(gesprek), laatsteTekst?.id, hulpvraagTekst, ...vanSpoed].filter((id) => id != null)
    const dossier = await dossierVan(tx, traject.id, traject.plan.ingediend?.versie ?? 0, ids, traject.gezag?.door)
    if (!dossier) return null
    const { teksten, toegang } = dossier
    const notitie = await notitieBij(tx, ctx, traject)
    const woorden = teksten.find(({ id }) => id === laatsteTekst?.id)
    const tekst = woorden && laatsteTekst ? { ...woorden, wat: laatsteTekst.bij } : null
    const hulpvraag = teksten.find(({ id }) => id === hulpvraagTekst) ?? null
    return { traject, ...dossier, notitie, hulpvraag, tekst, bijschriften: bijschriftenVan(gesprek, teksten, toegang) }
  })
}

/** As openDossier, for what is about a plan that was sent; null too when none was. */
export async function openDossierMetPlan(ctx: ToegangCtx, trajectId: string, wat: string) {
  const dossier = await readDossier(ctx, trajectId, wat, ({ plan }) => plan.ingediend !== null)
  return dossier?.versie ? { ...dossier, versie: dossier.versie } : null
}

/** Records that independent cliëntondersteuning was pointed out (D0-04). */
export function wijsOpClientondersteuning(ctx: ToegangCtx, trajectId: string) {
  return geefKorteOpdracht(ctx, trajectId, { type: 'WijsOpClientondersteuning' })
}

/** Sets the law of this traject; the proposal came from the first answers, the inwoner never chose (domain C12). */
export function stelWetVast(ctx: ToegangCtx, trajectId: string, wet: 'jeugd' | 'wmo') {
  return geefKorteOpdracht(ctx, trajectId, { type: 'StelWetVast', wet })
}

/** Hands the plan back to the inwoner with what is still needed. Sent twice it is handed back once. */
export function vraagAanvulling(ctx: ToegangCtx, trajectId: string, formulier: Formulier, woorden: string) {
  return geefOpdracht(ctx, trajectId, formulier, ({ noteer }) => ({
    type: 'VraagAanvulling',
    tekst: noteer('aanvulling', woorden),
  }))
}
