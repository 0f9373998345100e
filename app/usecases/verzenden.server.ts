import { kijkWeerOver, wanneerMelden } from '#app/domain/bericht/bundelen.ts'
import { herinneringNu } from '#app/domain/bericht/herinnering.ts'
import { berichtIdVan, isMailadres, isVoorTeam, pauzeNa } from '#app/domain/bericht/verzending.ts'
import { teamadresVan } from '#app/domain/gemeente/gemeenten.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Database } from '#db/client.server.ts'
import {
  bekijkWeer,
  isKlaar,
  isMislukt,
  laatLos,
  laatWachten,
  meldstandVan,
  neemTermijnen,
  neemVerzendingen,
  schrijfSignaal,
  type InHanden,
} from '#db/queries/verzending.ts'
import type { Taal } from './ctx.ts'

const systeem = { soort: 'systeem' } as const
const perKeer = 50

/**
 * Looks at every term that is to be looked at today and writes the reminder that is due in the ledger, with the signals that are over. Two processes
 * at once each take others. Out: how many terms were looked at.
 */
export async function herinner(db: Database, nu: Date): Promise<number> {
  const vandaag = datumVan(nu)
  for (let bekeken = 0; ;) {
    const aantal = await db.asActor(systeem, async (tx) => {
      const termijnen = await neemTermijnen(tx, vandaag, perKeer)
      for (const termijn of termijnen) {
        const laatst = termijn.laatst && datumVan(termijn.laatst)
        const { zend, voorbij, volgende } = herinneringNu(termijn, vandaag, { gehad: new Set(termijn.gehad), laatst })
        for (const signaal of voorbij) await schrijfSignaal(tx, termijn, signaal, nu, 'voorbij')
        if (zend) await schrijfSignaal(tx, termijn, zend, nu, null)
        await bekijkWeer(tx, termijn.trajectId, volgende)
      }
      return termijnen.length
    })
    bekeken += aantal
    if (aantal < perKeer) return bekeken
  }
}

/** One message to one address. The words are made by who delivers it; they say only that something is ready. */
export type Mail = { berichtId: string; aan: string; taal: Taal; deur?: 'medewerker' }

/** Hands a message to the mail server. Throws when it was not taken; the `code` of the error is kept, its words are not. */
export type Bezorg = (mail: Mail) => Promise<void>

export type Verzending = {
  bezorg: Bezorg
  /** Legal time. */
  nu: () => Date
  /** Machine time. */
  machine: () => Date
  /** How long an entry is in the hands of one process, in milliseconds: after that another may take it, because this one died. */
  inHanden: number
  /** False as soon as the process stops: what is in hand is finished, nothing new is taken. */
  door: () => boolean
}

/** Sends what is due. Out: how many entries were taken. */
export async function verstuurWatKlaarstaat(db: Database, verzending: Verzending): Promise<number> {
  let genomen = 0
  while (verzending.door()) {
    const machine = verzending.machine()
    const tot = new Date(machine.getTime() + verzending.inHanden)
    const lijst = await db.asActor(systeem, (tx) =>
      neemVerzendingen(tx, { nu: verzending.nu(), machine, tot, aantal: 10 }),
    )
    if (lijst.length === 0) break
    genomen += lijst.length
    // One after the other. Who runs out of time or stops lets go of the rest: another process takes it at once.
    const laatste = new Date(tot.getTime() - verzending.inHanden / 5)
    for (const [nr, een] of lijst.entries()) {
      if (!verzending.door() || verzending.machine() > laatste) {
        await db.asActor(systeem, (tx) => laatLos(tx, lijst.slice(nr)))
        break
      }
      await verstuur(db, een, verzending)
    }
  }
  return genomen
}

async function verstuur(db: Database, een: InHanden, verzending: Verzending): Promise<void> {
  const { id, aanSoort, pogingen, taal } = een
  const noteer = (werk: (tx: Parameters<Parameters<Database['asActor']>[1]>[0]) => Promise<void>) =>
    db.asActor(systeem, werk)
  const { gemeente, ...stand } = await db.asActor(systeem, (tx) => meldstandVan(tx, id))
  const team = isVoorTeam(aanSoort)
  const adres = team ? teamadresVan(gemeente) : een.email
  if (!isMailadres(adres)) return noteer((tx) => isKlaar(tx, id, 'portaal', verzending.nu()))
  if (team || een.signaal === 'bericht') {
    const nu = verzending.nu()
    const wanneer = wanneerMelden({ geplaatst: een.vanaf, ...stand }, nu)
    if (wanneer === 'gedekt') return noteer((tx) => isKlaar(tx, id, 'voorbij', nu))
    if (wanneer !== 'nu') {
      const nietVoor = new Date(verzending.machine().getTime() + kijkWeerOver(wanneer, nu))
      return noteer((tx) => laatWachten(tx, id, nietVoor))
    }
  }
  const fout = await verzending
    .bezorg({ berichtId: berichtIdVan(id), aan: adres, taal: taalVan(taal), ...(team ? { deur: 'medewerker' } : {}) })
    .then(() => null, codeVan)
  const pauze = pauzeNa(pogingen + 1)
  await noteer((tx) => {
    if (fout === null) return isKlaar(tx, id, 'mail', verzending.nu())
    if (pauze === null) return isKlaar(tx, id, 'opgegeven', verzending.nu(), fout)
    return isMislukt(tx, id, fout, new Date(verzending.machine().getTime() + pauze))
  })
}

/** The words somebody gets: those of their last proof of receipt, and Dutch for who has none. */
export function taalVan(taal: string | null): Taal {
  return taal === 'en' || taal === 'nl-jeugd' ? taal : 'nl'
}

/** What went wrong as a code: the answer of the mail server, else the name of the error. Its text may hold an address. */
function codeVan(fout: unknown): string {
  const { responseCode, code } = fout as { responseCode?: unknown; code?: unknown }
  if (typeof responseCode === 'number') return String(responseCode)
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'onbekend'
}
