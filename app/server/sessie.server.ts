import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '#app/domain/actor.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { readCookie } from '#app/server/cookie.server.ts'
import type { Database } from '#db/client.server.ts'
import { endSessie, insertSessie, readSessie, type BewaardFormulier, type SessieRij } from '#db/queries/sessie.ts'

const minuut = 60_000
const stil = 15 * minuut
const langst = { inwoner: 12 * 60 * minuut, aanbieder: 8 * 60 * minuut, toegang: 8 * 60 * minuut }

export const sessieCookie = '__Host-eenklik'

export type SignedIn = Exclude<Actor, { soort: 'open' } | { soort: 'systeem' }>

export type GevondenSessie = {
  /** The value of the cookie; it never leaves the server except in that cookie. */
  waarde: string
  actor: SignedIn
  gemeente: string | null
  /** Of the inwoner who reads, also when they signed in for somebody else; null when the sign-in did not tell it, and for staff. */
  geboortedatum: Datum | null
  einde: Date
  /** The forms that were kept for this person when an earlier session ended, newest first. */
  bewaard: readonly BewaardFormulier[]
  /** Over: the person has to sign in again, but a form they sent may still be kept for them. */
  voorbij: boolean
}

/**
 * Begins a session under a new random id of 256 bits; the database knows only its hash. Returns the value for the cookie.
 * Ends the session this browser had before (quality S10: no fixation).
 */
export async function startSessie(
  db: Database,
  actor: SignedIn,
  {
    betrouwbaarheid,
    gemeente,
    vorige,
    nu = new Date(),
  }: { betrouwbaarheid: string; gemeente: string | null; vorige: string | null; nu?: Date },
): Promise<string> {
  const waarde = randomBytes(32).toString('base64url')
  await db.asActor({ soort: 'systeem' }, async (tx) => {
    if (vorige) await endSessie(tx, hashOf(vorige), nu)
    await insertSessie(tx, {
      id: hashOf(waarde),
      ...columnsOf(actor),
      gemeente,
      betrouwbaarheid,
      naam: actor.naam,
      begonnenOp: nu,
      laatstGezienOp: nu,
      uiterlijkOp: new Date(nu.getTime() + langst[actor.soort]),
    })
  })
  return waarde
}

/**
 * The session of the cookie, read and noted as seen in one query; null when there is none. `verlengen` notes it always, otherwise
 * at most once a minute. A session is over after 15 minutes of silence, at its absolute end (12 hours; 8 for staff), when it was ended, and
 * when the roles or the gemeente of a medewerker of the toegang are no longer what they were at sign-in. What somebody of an aanbieder may, is read anew each time.
 */
export async function findSessie(
  db: Database,
  request: Request,
  { nu = new Date(), verlengen = false }: { nu?: Date; verlengen?: boolean } = {},
): Promise<GevondenSessie | null> {
  const waarde = readCookie(request, sessieCookie)
  if (!waarde || !/^[\w-]{43}$/.test(waarde)) return null
  const stilSinds = new Date(nu.getTime() - stil)
  const bijwerkenVoor = verlengen ? nu : new Date(nu.getTime() - minuut)
  const gevonden = await db.asActor({ soort: 'systeem' }, (tx) =>
    readSessie(tx, hashOf(waarde), { nu, stilSinds, bijwerkenVoor }),
  )
  if (!gevonden) return null

  const { sessie: rij, rollenNu, gemeenteNu, geboortedatum, bewaard } = gevonden
  const actor = actorFrom(rij, rollenNu ?? [])
  const veranderd =
    actor.soort === 'toegang' && (String(rollenNu) !== String(rij.rollen) || gemeenteNu !== rij.gemeente)
  return {
    waarde,
    actor,
    gemeente: rij.gemeente,
    geboortedatum,
    bewaard,
    einde: new Date(Math.min(rij.laatstGezienOp.getTime() + stil, rij.uiterlijkOp.getTime())),
    voorbij: rij.beeindigdOp !== null || veranderd || rij.laatstGezienOp <= stilSinds || rij.uiterlijkOp <= nu,
  }
}

/** Ends the session of this cookie value on the server. */
export async function stopSessie(db: Database, waarde: string, nu = new Date()): Promise<void> {
  await db.asActor({ soort: 'systeem' }, (tx) => endSessie(tx, hashOf(waarde), nu))
}

const hashOf = (waarde: string) => new Uint8Array(createHash('sha256').update(waarde).digest())

function columnsOf(actor: SignedIn) {
  switch (actor.soort) {
    case 'inwoner':
      return { soort: actor.soort, persoonId: actor.persoonId, namensId: actor.namensId }
    case 'aanbieder':
      return { soort: actor.soort, medewerkerId: actor.medewerkerId, organisatieId: actor.organisatieId }
    case 'toegang':
      return { soort: actor.soort, medewerkerId: actor.medewerkerId, rollen: actor.rollen }
  }
}

/** The actor of a row. What the row must hold for its kind was written by `startSessie`; what somebody may at their aanbieder is as it is now. */
function actorFrom(rij: SessieRij, rollenNu: readonly string[]): SignedIn {
  const { naam } = rij
  switch (rij.soort) {
    case 'inwoner':
      return { soort: 'inwoner', persoonId: rij.persoonId!, namensId: rij.namensId, naam }
    case 'aanbieder':
      return {
        ...{ soort: 'aanbieder', medewerkerId: rij.medewerkerId!, organisatieId: rij.organisatieId!, naam },
        rollen: rollenNu,
      }
    case 'toegang':
      return { soort: 'toegang', medewerkerId: rij.medewerkerId!, gemeente: rij.gemeente!, naam, rollen: rij.rollen }
  }
}
