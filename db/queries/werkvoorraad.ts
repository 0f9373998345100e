import { and, asc, eq, lt, sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Wet } from '#app/domain/traject/gebeurtenissen.ts'
import { voorrangen, type Stap, type Voorrang } from '#app/domain/traject/samenvatting.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { traject } from '#db/schema/traject.ts'

/** Where a page of the work list begins: just after this row. */
export type Na = { voorrang: Voorrang; uiterlijk: string; id: string }

/**
 * What a page of the work list holds: one step, what one colleague has in hand (`null`: nobody), only what cannot wait, one team, one klantreis or one step
 * of it, only what is due before a day; left out is everything.
 */
export type Keuze = {
  stap: Stap | null
  van?: string | null
  spoed?: boolean
  team?: Wet | null
  klantreis?: string | null
  reisStap?: string | null
  voor?: string | null
  na: Na | null
}

/**
 * One page of the hulpvragen of a gemeente that are open (unless that step is asked for): what cannot wait on top, then by due date, read from a covering
 * index and nothing else. In: the gemeente, what to show, how many. Asks for one more than is shown, so that the caller knows whether there is a next page.
 */
export function werkvoorraadVan(tx: Tx, gemeente: string, { aantal, ...keuze }: Keuze & { aantal: number }) {
  return keuze.voor ? totDag(tx, gemeente, keuze, keuze.voor, aantal + 1) : alles(tx, gemeente, keuze, aantal + 1)
}

function alles(tx: Tx, gemeente: string, keuze: Keuze, aantal: number) {
  const { stap, spoed, na } = keuze
  const groepen = spoed ? lt(traject.voorrang, 'gewoon') : stap ? undefined : lt(traject.voorrang, 'gesloten')
  const verder = na
    ? sql`(${traject.voorrang}, ${traject.uiterlijk}, ${traject.id}) > (${voorrangen.indexOf(na.voorrang)}::smallint, ${na.uiterlijk}::date, ${na.id}::uuid)`
    : undefined
  return opVolgorde(tx, and(gekozen(gemeente, keuze), groepen, verder), aantal)
}

/**
 * What is due before a day: each group of the order is looked up apart, because whatever is not due yet lies between them in the index. The groups are
 * read one after another, and no further than the page is long.
 */
function totDag(tx: Tx, gemeente: string, keuze: Keuze, dag: string, aantal: number) {
  const { spoed, na } = keuze
  const groep = (voorrang: Voorrang) => {
    const plek = voorrangen.indexOf(voorrang) - voorrangen.indexOf(na?.voorrang ?? voorrang)
    // Who goes on from past the end of what was asked for gets nothing, and nothing is read for it.
    const voorbij = plek < 0 || (na && plek === 0 && na.uiterlijk >= dag) || (spoed && voorrang === 'gewoon')
    const verder =
      na && plek === 0
        ? sql`(${traject.uiterlijk}, ${traject.id}) > (${na.uiterlijk}::date, ${na.id}::uuid)`
        : undefined
    const eigen = keuze.stap || keuze.klantreis || keuze.team
    const klein = voorrang !== 'gewoon' && !eigen ? kanNietWachten : undefined
    const waar = voorbij ? sql`false` : and(eq(traject.voorrang, voorrang), klein, lt(traject.uiterlijk, dag), verder)
    return opVolgorde(tx, and(gekozen(gemeente, keuze), waar), aantal)
  }
  return unionAll(groep('spoed-gezegd'), groep('spoed'), groep('gewoon')).limit(aantal)
}

/** What somebody chose, apart from the place in the order. */
function gekozen(gemeente: string, { stap, van, team, klantreis, reisStap }: Keuze): SQL | undefined {
  return and(
    eq(traject.gemeente, gemeente),
    stap ? eq(traject.stap, stap) : undefined,
    van === undefined ? undefined : eq(traject.inHanden, van ?? niemand),
    team ? eq(traject.wet, team) : undefined,
    klantreis ? eq(traject.klantreis, klantreis) : undefined,
    klantreis && reisStap ? eq(traject.reisStap, reisStap) : undefined,
  )
}

function opVolgorde(tx: Tx, waar: SQL | undefined, aantal: number) {
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
    .where(waar)
    .orderBy(asc(traject.voorrang), asc(traject.uiterlijk), asc(traject.id))
    .limit(aantal)
}

/** Says in the words of the indexes of what cannot wait (0028) that it is among those; a step, a team or a klantreis has an index of its own, which is read then. */
const kanNietWachten = sql`(${traject.voorrang} < 2) is true`

/** In nobody's hands, as `in_handen` says it. */
const niemand = '00000000-0000-0000-0000-000000000000'

/** What stands around the work list, in one question: how many people wait for a call, and the colleagues whose work can be looked at, by name. */
export async function rondWerkvoorraad(tx: Tx, gemeente: string) {
  const [rij] = await rowsOf<{ belverzoeken: number; collegas: { id: string; naam: string }[] }>(
    tx,
    sql`select (select count(*)::int from belverzoek where gemeente = ${gemeente} and gedaan_op is null) as belverzoeken,
      (select coalesce(json_agg(json_build_object('id', m.id, 'naam', m.naam) order by m.naam, m.id), '[]')
        from medewerker m where m.gemeente = ${gemeente}) as collegas`,
  )
  return rij ?? { belverzoeken: 0, collegas: [] }
}
