import { and, asc, eq, notInArray, sql } from 'drizzle-orm'
import { gesloten, type Stap } from '#app/domain/traject/samenvatting.ts'
import type { Tx } from '#db/client.server.ts'
import { traject } from '#db/schema/traject.ts'

/** Where a page of the work list begins: just after this row. */
export type Na = { uiterlijk: string; id: string }

/**
 * One page of the hulpvragen of a gemeente that are open (unless that step is asked for), the most urgent first, read from a covering index and nothing else. In: the gemeente, an
 * optional step, the row to begin after, how many. Asks for one more than is shown, so that the caller knows whether there is a next page.
 */
export function werkvoorraadVan(
  tx: Tx,
  gemeente: string,
  { stap, na, aantal }: { stap: Stap | null; na: Na | null; aantal: number },
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
      spoed: traject.spoed,
    })
    .from(traject)
    .where(
      and(
        eq(traject.gemeente, gemeente),
        stap ? eq(traject.stap, stap) : notInArray(traject.stap, [...gesloten]),
        na ? sql`(${traject.uiterlijk}, ${traject.id}) > (${na.uiterlijk}::date, ${na.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(traject.uiterlijk), asc(traject.id))
    .limit(aantal + 1)
}
