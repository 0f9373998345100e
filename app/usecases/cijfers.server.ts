import { doorlooptijdenVan, mijlpalen, standVan, type Dagen } from '#app/domain/cijfers/cijfers.ts'
import { beginVan, laatsteKwartalen } from '#app/domain/cijfers/kwartaal.ts'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { mayOpenCijfers } from '#app/domain/toegankelijk.ts'
import type { Database, Tx } from '#db/client.server.ts'
import {
  cijfersVan,
  leesCijfers,
  neemCijfers,
  telDagen,
  telStand,
  totTraject,
  vervangCijfers,
  type NieuwCijfer,
} from '#db/queries/cijfer.ts'
import type { ToegangCtx } from './ctx.ts'

/** What of the figures somebody wants to see; `''` is everything together. */
export type CijferVraag = { klantreis: string; team: string; periode: string }

/** How many trajecten are measured at once. */
const perKeer = 5_000

/** How old figures may become, in legal time. */
const hooguit = 3_600_000

/** The figures of this gemeente as they were last computed; `bijgewerktOp` is null when they never were. null for who is no professional (D1-45). */
export async function openCijfers(ctx: ToegangCtx, vraag: CijferVraag) {
  const { gemeente } = ctx.actor
  if (!mayOpenCijfers(ctx.actor, { gemeente })) return null
  const rijen = await ctx.db.asActor(ctx.actor, (tx) => leesCijfers(tx, gemeente, vraag))
  return {
    bijgewerktOp: rijen[0]?.bijgewerktOp ?? null,
    stand: rijen.filter(({ periode }) => periode === 'nu'),
    doorlooptijd: rijen.filter(({ periode }) => periode !== 'nu'),
  }
}

/**
 * Rebuilds the figures when they are of another day, or older than an hour. Out: whether it did. Any number of processes may ask; it is given up, without a
 * trace, once `door` says no.
 */
export function houdCijfersBij(db: Database, nu: Date, door: () => boolean = altijd): Promise<boolean> {
  return herbouw(db, nu, door, (vorige) => {
    if (!vorige || datumVan(vorige) !== datumVan(nu)) return true
    return nu.getTime() - vorige.getTime() >= hooguit
  })
}

/** Rebuilds the figures of every gemeente from trajecten and gebeurtenissen. Out: false when another process is doing so. */
export const herbouwCijfers = (db: Database, nu: Date): Promise<boolean> => herbouw(db, nu, altijd, altijd)

const altijd = () => true

function herbouw(
  db: Database,
  nu: Date,
  door: () => boolean,
  moet: (vorige: Date | null) => boolean,
): Promise<boolean> {
  return db.asActor({ soort: 'systeem' }, async (tx) => {
    if (!moet(await cijfersVan(tx)) || !(await neemCijfers(tx))) return false
    const vandaag = datumVan(nu)
    const geteld = await telStand(tx, vandaag)
    const gemeten = await meet(tx, beginVan(laatsteKwartalen(vandaag).at(-1)!), door)
    const van = <T extends { gemeente: string }>(rijen: T[], code: string) =>
      rijen.filter(({ gemeente }) => gemeente === code)
    const rijen = gemeenten.flatMap(({ code: gemeente }): NieuwCijfer[] => [
      ...standVan(van(geteld, gemeente)).map((een) => ({
        ...een,
        gemeente,
        periode: 'nu',
        stap: '',
        bijgewerktOp: nu,
      })),
      ...doorlooptijdenVan(van(gemeten, gemeente)).map((een) => ({ ...een, gemeente, bijgewerktOp: nu })),
    ])
    await vervangCijfers(tx, rijen)
    return true
  })
}

/** What was done since a day, over all trajecten: in pieces, so that no statement takes long, and added up. */
async function meet(tx: Tx, sinds: string, door: () => boolean): Promise<(Dagen & { gemeente: string })[]> {
  const per = new Map<string, Dagen & { gemeente: string }>()
  for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
    const tot = await totTraject(tx, na, perKeer)
    if (tot === null) return [...per.values()]
    if (!door()) throw new Error('the figures were not finished: the process stops')
    for (const een of await telDagen(tx, sinds, mijlpalen, { na, tot })) {
      const { aantal, ...wat } = een
      const sleutel = Object.values(wat).join('\n')
      per.set(sleutel, { ...een, aantal: aantal + (per.get(sleutel)?.aantal ?? 0) })
    }
    na = tot
  }
}
