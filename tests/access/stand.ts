import type { TestPortaal } from './portaal.ts'

/** What may change while somebody is refused: when a session was last seen, how often somebody asked, a sign-in that was begun. */
const los = ['sessie', 'tempo', 'aanmelding']

export type Stand = Map<string, string>

/**
 * Every table as its number of rows and the newest transaction that wrote one of them: a row added, changed or gone shows, and no row has to be
 * read for it. What was rolled back does not show.
 */
export async function standVan(portaal: Pick<TestPortaal, 'alsEigenaar'>): Promise<Stand> {
  const tabellen = await portaal.alsEigenaar<{ naam: string }>(
    `select tablename as naam from pg_tables where schemaname = 'public' order by 1`,
  )
  const delen = tabellen
    .filter(({ naam }) => !los.includes(naam))
    .map(
      ({ naam }) =>
        `select '${naam}' as naam, count(*)::int || ' ' || coalesce(max(t.xmin::text::bigint), 0) as stand from public."${naam}" t`,
    )
  const rijen = await portaal.alsEigenaar<{ naam: string; stand: string }>(delen.join(' union all '))
  return new Map(rijen.map(({ naam, stand }) => [naam, stand]))
}

/** The tables that are no longer what they were. */
export const veranderd = (voor: Stand, na: Stand): string[] =>
  [...na].filter(([naam, stand]) => voor.get(naam) !== stand).map(([naam]) => naam)
