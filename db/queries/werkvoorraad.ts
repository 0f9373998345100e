import { and, asc, eq, lt, sql } from 'drizzle-orm'
import { voorrangen, type Stap, type Voorrang } from '#app/domain/traject/samenvatting.ts'
import type { Tx } from '#db/client.server.ts'
import { traject } from '#db/schema/traject.ts'

/** Where a page of the work list begins: just after this row. */
export type Na = { voorrang: Voorrang; uiterlijk: string; id: string }

/**
 * What a page of the work list holds: one step, what one colleague has in hand (`null`: nobody), only what cannot wait, one klantreis or one step of it,
 * only what is due before a day; left out is everything.
 */
export type Keuze = {
  stap: Stap | null
  van?: string | null
  spoed?: boolean
  klantreis?: string | null
  reisStap?: string | null
  voor?: string | null
  na: Na | null
}

/**
 * One page of the hulpvragen of a gemeente that are open (unless that step is asked for): what cannot wait on top, then by due date, read from a covering
 * index and nothing else. In: the gemeente, what to show, how many. Asks for one more than is shown, so that the caller knows whether there is a next page.
 */
export function werkvoorraadVan(
  tx: Tx,
  gemeente: string,
  { stap, van, spoed, klantreis, reisStap, voor, na, aantal }: Keuze & { aantal: number },
) {
  return tx
    .select({
      id: traject.id,
      nummer: traject.nummer,
      betrokkeneNaam: traject.betrokkeneNaam,
      wet: traject.wet,
      stap: traject.stap,
      aanZet: traject.aanZet,
      uiterlijk: traject.uiterlijk,
      ingediendOp: traject.ingediendOp,
      behandelaar: traject.behandelaar,
      voorrang: traject.voorrang,
      klantreis: traject.klantreis,
      reisStap: traject.reisStap,
    })
    .from(traject)
    .where(
      and(
        eq(traject.gemeente, gemeente),
        stap ? eq(traject.stap, stap) : undefined,
        van === undefined ? undefined : eq(traject.inHanden, van ?? niemand),
        spoed ? lt(traject.voorrang, 'gewoon') : stap ? undefined : lt(traject.voorrang, 'gesloten'),
        klantreis ? eq(traject.klantreis, klantreis) : undefined,
        klantreis && reisStap ? eq(traject.reisStap, reisStap) : undefined,
        voor ? and(totGewoon(voor), lt(traject.uiterlijk, voor)) : undefined,
        // Who goes on from past the end of what was asked for gets nothing, and nothing is read for it.
        voor && na?.voorrang === 'gewoon' && na.uiterlijk >= voor ? sql`false` : undefined,
        na
          ? sql`(${traject.voorrang}, ${traject.uiterlijk}, ${traject.id}) > (${voorrangen.indexOf(na.voorrang)}::smallint, ${na.uiterlijk}::date, ${na.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(traject.voorrang), asc(traject.uiterlijk), asc(traject.id))
    .limit(aantal + 1)
}

/** Where in the order of the list nothing open that is due before this day comes any more: the index stops there. */
const totGewoon = (dag: string) =>
  sql`(${traject.voorrang}, ${traject.uiterlijk}) < (${voorrangen.indexOf('gewoon')}::smallint, ${dag}::date)`

/** In nobody's hands, as `in_handen` says it. */
const niemand = '00000000-0000-0000-0000-000000000000'
