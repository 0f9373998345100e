import { v7 as uuidv7 } from 'uuid'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { nieuwNummer } from '#app/domain/traject/nummer.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { mayOpenConcept } from '#app/domain/toegankelijk.ts'
import { begin, evolve } from '#app/domain/traject/traject.ts'
import { wetVoorstel } from '#app/domain/traject/wet-voorstel.ts'
import type { Tx } from '#db/client.server.ts'
import { addConcept, discardConcept, findConcept, lockBegin, openConcepten, sendConcept, writeConcept } from '#db/queries/concept.ts'
import { addRelatie, addPersoon, findPersoon } from '#db/queries/persoon.ts'
import { addOntvangstbewijs, addPassage } from '#db/queries/plan.ts'
import { deelname, traject as trajectTabel } from '#db/schema/traject.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { append } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/** A hulpvraag that was not sent yet, as its pages show it. */
export type Hulpvraag = { id: string; versie: number; gemeente: string; waarden: Waarden; trajectId: string | null; op: Date }

/** Begins a hulpvraag, or goes on with the one for this gemeente that is still empty, so that going back and forth leaves no litter. */
export async function beginHulpvraag(ctx: InwonerCtx, gemeente: string): Promise<string> {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    await lockBegin(tx, ctx.actor.persoonId)
    const open = await openConcepten(tx, ctx.actor.persoonId)
    const leeg = open.find((een) => een.gemeente === gemeente && Object.keys(een.waarden).length === 0)
    if (leeg) return leeg.id
    const id = uuidv7()
    await addConcept(tx, { id, persoonId: ctx.actor.persoonId, gemeente, versie: 0, waarden: {}, op: ctx.now })
    return id
  })
}

/** The concept, or null when it does not exist or is not of this actor: decided here as well as by the database. */
async function loadConcept(tx: Tx, ctx: InwonerCtx, id: string, options?: { lock: boolean }) {
  const concept = await findConcept(tx, id, options)
  return concept && mayOpenConcept(ctx.actor, concept) ? concept : null
}

/** The concept with whom it may be about, or null when it is not this person's. */
export async function openHulpvraag(ctx: InwonerCtx, id: string) {
  if (!isUuid(id)) return null
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const concept = await loadConcept(tx, ctx, id)
    if (!concept) return null
    const namens = ctx.actor.namensId ? await findPersoon(tx, ctx.actor.namensId) : null
    return { hulpvraag: concept satisfies Hulpvraag, namens }
  })
}

/** Saves one page of the hulpvraag. Out: ok, unknown, or what somebody wrote in another window in between. */
export async function bewaarHulpvraag(
  ctx: InwonerCtx,
  id: string,
  { basis, waarden }: { basis: number; waarden: Waarden },
): Promise<{ ok: true; versie: number } | Refused | { ok: false; botsing: Hulpvraag }> {
  if (!isUuid(id)) return refuse('niet-gevonden')
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const concept = await loadConcept(tx, ctx, id, { lock: true })
    if (!concept || concept.trajectId) return refuse('niet-gevonden')
    const veranderd = Object.keys(waarden).filter((naam) => !gelijk(concept.waarden[naam], waarden[naam]))
    if (veranderd.length === 0) return { ok: true as const, versie: concept.versie }
    if (concept.versie !== basis && veranderd.some((naam) => concept.waarden[naam] !== undefined)) {
      return { ok: false as const, botsing: concept }
    }
    await writeConcept(tx, id, concept.versie, { ...concept.waarden, ...waarden }, ctx.now)
    return { ok: true as const, versie: concept.versie + 1 }
  })
}

/** Throws a hulpvraag away that was not sent; its words are wiped. */
export async function gooiHulpvraagWeg(ctx: InwonerCtx, id: string): Promise<void> {
  if (!isUuid(id)) return
  await ctx.db.asActor(ctx.actor, async (tx) => {
    if (await loadConcept(tx, ctx, id, { lock: true })) await discardConcept(tx, id, ctx.now)
  })
}

/** Whom a hulpvraag is about, from its answers; null while that is not complete. */
export type OverWie = { soort: 'mij' } | { soort: 'namens' } | { soort: 'kind'; voornaam: string; achternaam: string; geboortedatum: string }

export function overWie(waarden: Waarden): OverWie | null {
  const { voorWie, voornaam = '', achternaam = '', geboortedatum = '' } = waarden
  if (voorWie === 'mij' || voorWie === 'namens') return { soort: voorWie }
  if (voorWie !== 'kind' || !voornaam || !achternaam || !geboortedatum) return null
  return { soort: 'kind', voornaam: String(voornaam), achternaam: String(achternaam), geboortedatum: String(geboortedatum) }
}

/**
 * Sends a hulpvraag (D0-01): makes the traject about one betrokkene, fixes the date, puts the words in question 1 so that nothing is asked
 * twice (D1-32), and stores the receipt with a copy of what was sent (Awb 2:17). Sent twice it gives the first traject again.
 * In: the copy in the words that were shown, and random bytes for the numbers. Refuses an incomplete or unknown hulpvraag.
 */
export async function verstuurHulpvraag(
  ctx: InwonerCtx,
  id: string,
  formulier: Formulier,
  { kopie, toeval }: { kopie: { vraag: string; antwoord: string }[]; toeval: () => Uint8Array },
): Promise<{ ok: true; trajectId: string; bewijs: string } | Refused> {
  if (!isUuid(id)) return refuse('niet-gevonden')
  return ctx.db.asActor(ctx.actor, (tx) =>
    eenmaal(tx, ctx, formulier, async () => {
      const concept = await loadConcept(tx, ctx, id, { lock: true })
      if (!concept) return refuse('niet-gevonden')
      if (concept.trajectId) return refuse('al-verstuurd')
      const wie = overWie(concept.waarden)
      const woorden = concept.waarden.woorden
      if (!wie || typeof woorden !== 'string' || !woorden) return refuse('plan-niet-compleet')

      const betrokkene = await betrokkeneVan(tx, ctx, wie, concept.gemeente)
      if (!betrokkene) return refuse('niet-gevonden')
      const trajectId = await maakTraject(tx, ctx, betrokkene, concept.gemeente, toeval)
      await addPassage(tx, {
        trajectId,
        onderwerp: 'vraag-1',
        versie: 1,
        stem: 'inwoner',
        waarden: { woorden },
        auteur: ctx.actor.persoonId,
        op: ctx.now,
      })
      await sendConcept(tx, id, trajectId)
      const bewijs = uuidv7()
      const nummer = nieuwNummer('OB', ctx.now, toeval())
      await addOntvangstbewijs(tx, {
        id: bewijs,
        trajectId,
        persoonId: ctx.actor.persoonId,
        nummer,
        soort: 'hulpvraag',
        op: ctx.now,
        kopie,
        taal: ctx.taal,
      })
      return { ok: true as const, trajectId, bewijs }
    }),
  )
}

async function betrokkeneVan(tx: Tx, ctx: InwonerCtx, wie: OverWie, gemeente: string) {
  if (wie.soort === 'mij') return findPersoon(tx, ctx.actor.persoonId)
  if (wie.soort === 'namens') return ctx.actor.namensId ? findPersoon(tx, ctx.actor.namensId) : null
  const id = uuidv7()
  const { voornaam: voornamen, achternaam, geboortedatum } = wie
  await addPersoon(tx, { id, gemeente, voornamen, achternaam, geboortedatum, opgegevenDoor: ctx.actor.persoonId, op: ctx.now })
  // What somebody says about being a parent opens this new traject and nothing else; nobody checked it yet.
  await addRelatie(tx, { van: ctx.actor.persoonId, naar: id, soort: 'ouder', op: ctx.now })
  return findPersoon(tx, id)
}

async function maakTraject(
  tx: Tx,
  ctx: InwonerCtx,
  betrokkene: { id: string; voornamen: string; achternaam: string; geboortedatum: string | null },
  gemeente: string,
  toeval: () => Uint8Array,
): Promise<string> {
  const id = uuidv7()
  const zelf = betrokkene.id === ctx.actor.persoonId
  const rol = zelf ? ('betrokkene' as const) : ('vertegenwoordiger' as const)
  const wet = wetVoorstel(betrokkene.geboortedatum, datumVan(ctx.now))
  const eerste = { type: 'HulpvraagIngediend', kanaal: 'klik', wetVoorstel: wet, ingediendDoor: rol } as const
  const basis = begin({
    id,
    nummer: nieuwNummer('EK', ctx.now, toeval()),
    gemeente,
    betrokkeneId: betrokkene.id,
    betrokkeneNaam: `${betrokkene.voornamen} ${betrokkene.achternaam}`,
    ingediendOp: null,
    deelnames: [{ soort: 'persoon', wie: ctx.actor.persoonId, rol, reikwijdte: 'schrijven', tot: null }],
  })
  const na = evolve(basis, { ...eerste, volgnr: 1, op: ctx.now, doorSoort: 'inwoner', door: ctx.actor.persoonId })
  const lijst = samenvattingVan(na)
  await tx.insert(trajectTabel).values({
    id,
    nummer: basis.nummer,
    gemeente,
    betrokkeneId: betrokkene.id,
    betrokkeneNaam: basis.betrokkeneNaam,
    aangemaaktOp: ctx.now,
    volgnr: 0,
    ...lijst,
  })
  const { stap, aanZet, uiterlijk } = lijst
  await tx.insert(deelname).values({
    trajectId: id,
    soort: 'persoon',
    wie: ctx.actor.persoonId,
    rol,
    reikwijdte: 'schrijven',
    van: ctx.now,
    stap,
    aanZet,
    uiterlijk,
  })
  await append(tx, ctx, basis, [eerste])
  return id
}

function gelijk(een: string | string[] | undefined, twee: string | string[] | undefined): boolean {
  return JSON.stringify(een ?? '') === JSON.stringify(twee ?? '')
}
