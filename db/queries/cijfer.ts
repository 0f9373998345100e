import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Dagen, Geteld } from '#app/domain/cijfers/cijfers.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { cijfer } from '#db/schema/cijfer.ts'

export type NieuwCijfer = typeof cijfer.$inferInsert

/** Any number, the same for every process that rebuilds the figures. */
const slot = 7_230_116

/** Takes the work of this transaction to itself: false when another process has it. */
export async function neemCijfers(tx: Tx): Promise<boolean> {
  const [rij] = await rowsOf<{ van: boolean }>(tx, sql`select pg_try_advisory_xact_lock(${slot}::bigint) as van`)
  return rij?.van === true
}

/** When the figures of any gemeente were last computed; null when they never were. Only for the system. */
export async function cijfersVan(tx: Tx): Promise<Date | null> {
  const [rij] = await tx.select({ op: sql`max(${cijfer.bijgewerktOp})`.mapWith(cijfer.bijgewerktOp) }).from(cijfer)
  return rij?.op ?? null
}

/** What is open in every gemeente; only for the system. */
export function telStand(tx: Tx, vandaag: string): Promise<(Geteld & { gemeente: string })[]> {
  return rowsOf(tx, sql`select gemeente, klantreis, team, termijn, aantal from eenklik.cijfers_stand(${vandaag}::date)`)
}

/** The last of the next trajecten in the order of their ids, null past the end: a count over all of them goes piece by piece. Only for the system. */
export async function totTraject(tx: Tx, na: string, aantal: number): Promise<string | null> {
  const [rij] = await rowsOf<{ tot: string | null }>(
    tx,
    sql`select eenklik.cijfers_tot(${na}::uuid, ${aantal}::int) as tot`,
  )
  return rij?.tot ?? null
}

/** How many days it took to what was done since a day, in the trajecten after one id up to and including another; only for the system. */
export function telDagen(
  tx: Tx,
  sinds: string,
  mijlpalen: Readonly<Record<string, string>>,
  { na, tot }: { na: string; tot: string },
): Promise<(Dagen & { gemeente: string })[]> {
  return rowsOf(
    tx,
    sql`select gemeente, klantreis, team, periode, mijlpaal, dagen, aantal
      from eenklik.cijfers_dagen(${sinds}::date, ${JSON.stringify(mijlpalen)}::text::jsonb, ${na}::uuid, ${tot}::uuid)`,
  )
}

/** Puts these figures in the place of all there were. */
export async function vervangCijfers(tx: Tx, rijen: readonly NieuwCijfer[]): Promise<void> {
  await tx.delete(cijfer)
  for (let begin = 0; begin < rijen.length; begin += 500)
    await tx.insert(cijfer).values(rijen.slice(begin, begin + 500))
}

/** The figures of a gemeente for one team and one period, of one klantreis or of all. In: `''` for everything together. */
export function leesCijfers(tx: Tx, gemeente: string, keuze: { klantreis: string; team: string; periode: string }) {
  return tx
    .select()
    .from(cijfer)
    .where(
      and(
        eq(cijfer.gemeente, gemeente),
        eq(cijfer.team, keuze.team),
        inArray(cijfer.periode, ['nu', keuze.periode]),
        keuze.klantreis ? inArray(cijfer.klantreis, ['', keuze.klantreis]) : undefined,
      ),
    )
}
