import { AsyncLocalStorage } from 'node:async_hooks'
import { sql, type SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import type { Actor } from '#app/domain/actor.ts'
import { withoutValues } from '#db/without-values.ts'

/** A transaction in which the database already knows who is asking. The same type on PostgreSQL and PGlite. */
export type Tx = PgTransaction<PgQueryResultHKT, Record<string, never>, Record<string, never>>

/** What Drizzle makes of either driver. */
export type Orm = PgDatabase<PgQueryResultHKT, Record<string, never>, Record<string, never>>

const busy = new AsyncLocalStorage<true>()

/**
 * Runs `work` in one transaction under the database role of this kind of actor, with the keys its policies compare with. Role and keys end
 * with the transaction. What it throws holds no values. A second one inside the first would wait for itself on PGlite, and would not see what the first wrote: refused.
 */
export async function asActor<T>(orm: Orm, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (busy.getStore()) throw new Error('asActor inside asActor: pass the tx on')
  try {
    return await busy.run(true, () =>
      orm.transaction(async (tx) => {
        await tx.execute(roleAndKeys(actor))
        return work(tx)
      }),
    )
  } catch (error) {
    throw withoutValues(error)
  }
}

/** One statement, so that no query can come between the role and its keys. */
function roleAndKeys(actor: Actor): SQL {
  const keys = keysOf(actor)
  return sql`select set_config('role', ${`eenklik_${actor.soort}`}, true), set_config('eenklik.persoon', ${keys.persoon ?? ''}, true),
    set_config('eenklik.namens', ${keys.namens ?? ''}, true), set_config('eenklik.organisatie', ${keys.organisatie ?? ''}, true),
    set_config('eenklik.medewerker', ${keys.medewerker ?? ''}, true), set_config('eenklik.gemeente', ${keys.gemeente ?? ''}, true),
    set_config('eenklik.vrijwilliger', ${keys.vrijwilliger ?? ''}, true), set_config('eenklik.beheert', ${keys.beheert ?? ''}, true), set_config('eenklik.mijn_deelname', '', true)`
}

type Keys = Partial<
  Record<'persoon' | 'namens' | 'organisatie' | 'medewerker' | 'gemeente' | 'vrijwilliger' | 'beheert', string | null>
>

function keysOf(actor: Actor): Keys {
  switch (actor.soort) {
    case 'inwoner':
      return { persoon: actor.persoonId, namens: actor.namensId }
    case 'aanbieder':
      return {
        medewerker: actor.medewerkerId,
        // Who was removed, or never invited, has no organisatie here, whatever their sign-in says. From the roles themselves, as below.
        organisatie: actor.rollen.includes('werkt') ? actor.organisatieId : null,
        beheert: actor.rollen.includes('beheert') ? 'ja' : '',
      }
    case 'toegang':
      return {
        medewerker: actor.medewerkerId,
        gemeente: actor.gemeente,
        // From the role itself and not from the rule, so that neither wall leans on the other.
        vrijwilliger: actor.rollen.includes('vrijwilliger') ? 'ja' : '',
      }
    case 'open':
    case 'systeem':
      return {}
  }
}

/** The rows of a query written by hand: postgres.js answers with a list, PGlite with an object around it. */
export async function rowsOf<T extends Record<string, unknown>>(tx: Tx, query: SQL): Promise<T[]> {
  const answer: unknown = await tx.execute(query)
  return (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as T[]
}
