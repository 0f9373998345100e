import { createHash } from 'node:crypto'
import { maaktNietUit, type Soort } from '#app/domain/belverzoek/velden.ts'
import { uiterlijkVan } from '#app/domain/belverzoek/momenten.ts'
import { belverzoekNummer } from '#app/domain/belverzoek/nummer.ts'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { mayOpenBelverzoek } from '#app/domain/toegankelijk.ts'
import {
  aantalWachtend,
  addBelverzoek,
  afgehandeldeBelverzoeken,
  findBelverzoek,
  handelBelverzoekAf,
  wachtendeBelverzoeken,
} from '#db/queries/belverzoek.ts'
import type { Ctx, ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { isUuid } from './uuid.ts'

/** What the person who asked may know of the request: it names nobody. */
export type Bewijs = { nummer: string; soort: Soort; op: string; uiterlijk: string; voorkeur: string[] }

/**
 * Asks the toegang of a gemeente to call, or to send the form by post or mail (D0-02, D0-03, D1-29). Whoever asks does so as nobody: a session
 * adds nothing to it. The same form sent ten times is one request, with the same number. Refuses a gemeente that does not exist.
 */
export async function vraagBelverzoek(
  ctx: Ctx,
  gemeente: string,
  soort: Soort,
  formulier: Formulier,
  waarden: Waarden,
): Promise<({ ok: true } & Bewijs) | Refused> {
  if (!gemeenteMetCode(gemeente)) return refuse('niet-gevonden')
  const hash = createHash('sha256').update(formulier.sleutel).update(formulier.inhoud).digest()
  const tekst = (naam: string) => (typeof waarden[naam] === 'string' ? waarden[naam] : '')
  const wanneer = [waarden['wanneer'] ?? []].flat()
  const voorkeur = wanneer.includes(maaktNietUit) ? [] : wanneer
  const nummer = belverzoekNummer(hash.subarray(16))
  const uiterlijk = uiterlijkVan(ctx.now, voorkeur)
  await ctx.db.asActor({ soort: 'open' }, (tx) =>
    addBelverzoek(tx, {
      id: uuidVan(hash),
      nummer,
      gemeente,
      soort,
      naam: tekst('naam'),
      telefoon: tekst('telefoon') || null,
      email: soort === 'mail' ? tekst('email') : null,
      adres: soort === 'post' ? `${tekst('straat')}\n${tekst('postcode')} ${tekst('plaats')}` : null,
      voorkeur,
      waarover: tekst('waarover'),
      taal: tekst('tolk') || null,
      op: ctx.now,
      uiterlijk,
    }),
  )
  return { ok: true, nummer, soort, op: ctx.now.toISOString(), uiterlijk, voorkeur }
}

/** The first sixteen bytes of a hash in the shape of a UUID (version 8: made by the application). */
function uuidVan(hash: Uint8Array): string {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The requests of the own gemeente: what waits, the oldest first, and what was done last. */
export async function belverzoeken(ctx: ToegangCtx) {
  const { gemeente } = ctx.actor
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const wacht = await wachtendeBelverzoeken(tx, gemeente, 50)
    const gedaan = await afgehandeldeBelverzoeken(tx, gemeente, 20)
    const mag = (rij: { gemeente: string }) => mayOpenBelverzoek(ctx.actor, rij)
    return { wacht: wacht.filter(mag), gedaan: gedaan.filter(mag), aantal: await aantalWachtend(tx, gemeente) }
  })
}

/** One request, or null when it does not exist or is of another gemeente: one answer for both. */
export async function openBelverzoek(ctx: ToegangCtx, id: string) {
  if (!isUuid(id)) return null
  const gevonden = await ctx.db.asActor(ctx.actor, (tx) => findBelverzoek(tx, id))
  return gevonden && mayOpenBelverzoek(ctx.actor, gevonden) ? gevonden : null
}

/**
 * Writes down that somebody was called (or got the form), by whom and when, whether the process was explained (D0-02), and a short note. Refuses
 * what somebody else did before; the same form sent twice counts once.
 */
export async function handelAf(
  ctx: ToegangCtx,
  id: string,
  formulier: Formulier,
  { uitgelegd, notitie }: { uitgelegd: boolean; notitie: string },
): Promise<{ ok: true } | Refused> {
  if (!isUuid(id)) return refuse('niet-gevonden')
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const gevonden = await findBelverzoek(tx, id)
    if (!gevonden || !mayOpenBelverzoek(ctx.actor, gevonden)) return refuse('niet-gevonden')
    return eenmaal(tx, ctx, formulier, async () => {
      const wie = { gedaanOp: ctx.now, gedaanDoor: ctx.actor.medewerkerId }
      const gelukt = await handelBelverzoekAf(tx, id, { ...wie, uitgelegd, notitie })
      return gelukt ? { ok: true as const } : refuse('intussen-veranderd')
    })
  })
}
