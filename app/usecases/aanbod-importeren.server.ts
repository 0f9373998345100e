import { createHash } from 'node:crypto'
import type { Aanbieder } from '#app/domain/aanbod/aanbieder.ts'
import { leesRegel, type Kolom, type Regel, type RegelFout } from '#app/domain/aanbod/regel.ts'
import { hulpVan, periodeMetCode } from '#app/domain/aanbod/regio.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import type { Tx } from '#db/client.server.ts'
import { inhoudVan, schrijfAanbod, type AanbodRij, type HulpRij } from '#db/queries/aanbod.ts'
import type { ToegangCtx } from './ctx.ts'

/** How many lines one file may have, and how many wrong ones are told one by one; the rest is counted. */
export const maxRegels = 20_000
export const maxGemeld = 200
const perKeer = 200

/** A line as it was read, or why it could not be read at all. */
export type Ingelezen = { nr: number; regel: Regel } | { nr: number; fout: 'onleesbaar' | 'kolommen' }
export type Melding = { nr: number; naam: string; kolom: Kolom | null; fout: RegelFout | 'onleesbaar' | 'kolommen' }
export type Verslag = { nieuw: number; gewijzigd: number; zelfde: number; fout: number; meldingen: Melding[] }
export type Importuitkomst = { ok: true; verslag: Verslag } | { ok: false; fout: 'te-veel-regels' | 'niet-van-u' }

type Goed = { aanbieder: Aanbieder; sleutel: string }

/**
 * Takes the lines of a file over into the aanbod of the own gemeente (D4-24): every good line is a whole aanbieder, every bad one is told and stops nothing
 * else. All good lines are written in one transaction. An aanbieder that is not in the file stays as it is. In: the lines; `gepubliceerd` shows them to
 * everybody at once. Refused: a file with too many lines (before anything is written), a volunteer (D1-45).
 */
export async function importeerAanbod(
  ctx: ToegangCtx,
  regels: AsyncIterable<Ingelezen> | Iterable<Ingelezen>,
  gepubliceerd: boolean,
): Promise<Importuitkomst> {
  if (isVrijwilliger(ctx.actor)) return { ok: false, fout: 'niet-van-u' }
  const gelezen = await leesAlles(regels, ctx.actor.gemeente)
  if (!gelezen) return { ok: false, fout: 'te-veel-regels' }
  const { goed, verslag } = gelezen
  await ctx.db.asActor(ctx.actor, async (tx) => {
    for (let van = 0; van < goed.length; van += perKeer) {
      const geteld = await schrijf(tx, ctx, goed.slice(van, van + perKeer), gepubliceerd)
      verslag.nieuw += geteld.nieuw
      verslag.gewijzigd += geteld.gewijzigd
      verslag.zelfde += geteld.zelfde
    }
  })
  return { ok: true, verslag }
}

async function leesAlles(regels: AsyncIterable<Ingelezen> | Iterable<Ingelezen>, gemeente: string) {
  const goed: Goed[] = []
  const gezien = new Set<string>()
  const verslag: Verslag = { nieuw: 0, gewijzigd: 0, zelfde: 0, fout: 0, meldingen: [] }
  const meld = (melding: Melding) => {
    verslag.fout++
    if (verslag.meldingen.length < maxGemeld) verslag.meldingen.push(melding)
  }
  let aantal = 0
  for await (const een of regels) {
    if (++aantal > maxRegels) return null
    if ('fout' in een) {
      meld({ nr: een.nr, naam: '', kolom: null, fout: een.fout })
      continue
    }
    const uit = leesRegel(een.regel, gemeente)
    const sleutel = uit.ok ? `${uit.aanbieder.periode} ${uit.aanbieder.kvk}` : ''
    // The name is told so that the line can be found; one that is wrong itself is not repeated.
    const naam = uit.ok ? uit.aanbieder.naam : uit.kolom === 'naam' ? '' : een.regel.naam.slice(0, 100)
    if (!uit.ok) meld({ nr: een.nr, naam, kolom: uit.kolom, fout: uit.fout })
    else if (gezien.has(sleutel)) meld({ nr: een.nr, naam, kolom: 'kvk', fout: 'dubbel' })
    else {
      gezien.add(sleutel)
      goed.push({ aanbieder: uit.aanbieder, sleutel })
    }
  }
  return { goed, verslag }
}

async function schrijf(tx: Tx, ctx: ToegangCtx, goed: readonly Goed[], gepubliceerd: boolean) {
  const { gemeente } = ctx.actor
  const bekend = await inhoudVan(
    tx,
    gemeente,
    goed.map(({ aanbieder }) => aanbieder.kvk),
  )
  const rijen = goed.map(({ aanbieder, sleutel }) => ({
    sleutel,
    ...rijVan(aanbieder, gemeente, gepubliceerd, ctx.now),
  }))
  const anders = rijen.filter(
    ({ sleutel, aanbod }) => bekend.get(sleutel) !== Buffer.from(aanbod.inhoud).toString('hex'),
  )
  await schrijfAanbod(tx, anders)
  const gewijzigd = anders.filter(({ sleutel }) => bekend.has(sleutel)).length
  return { nieuw: anders.length - gewijzigd, gewijzigd, zelfde: rijen.length - anders.length }
}

/** The row of an aanbieder, and what the lists show of it per kind of help. */
function rijVan(
  aanbieder: Aanbieder,
  gemeente: string,
  gepubliceerd: boolean,
  nu: Date,
): { aanbod: AanbodRij; hulp: HulpRij[] } {
  const { van, tot } = periodeMetCode(gemeente, aanbieder.periode)!
  const inhoud = createHash('sha256')
    .update(JSON.stringify([aanbieder, van, tot, gepubliceerd]))
    .digest()
  const samen = { gemeente, contractVan: van, contractTot: tot, voorbeeld: aanbieder.voorbeeld, gepubliceerd }
  const { naam, leeftijdVan, leeftijdTot, wachtWeken, opgegevenOp } = aanbieder
  return {
    aanbod: { ...aanbieder, ...samen, inhoud: new Uint8Array(inhoud), gewijzigdOp: nu },
    hulp: hulpVan(gemeente, aanbieder.producten).map(({ nr: hulp }) => ({
      ...{ ...samen, hulp, naam, leeftijdVan, leeftijdTot, wachtWeken, opgegevenOp },
      postcodes: aanbieder.plekken.map(({ postcode }) => postcode).join(' '),
      talen: aanbieder.talen.filter((taal) => taal !== 'nl').join(' '),
    })),
  }
}
