import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Orm } from '#db/as-actor.server.ts'
import { openPool } from '#db/pool.server.ts'

type Options = { max?: number | undefined; onQuery?: ((query: string) => void) | undefined }

/**
 * Connections under eenklik_app, whatever the login: a query outside asActor is refused by the database. A connection that broke is replaced
 * when the next one is needed. Whoever waits longer than ten seconds for a statement or a lock gets an error, not a page that hangs.
 */
export function openPostgres(url: string, { max = 10, onQuery }: Options): { orm: Orm; close: () => Promise<void> } {
  // Drizzle sets here how it wants values to be read and written; each connection takes that over.
  const mapping = { parsers: {}, serializers: {} }

  function connect(onclose: () => void): postgres.Sql {
    const client = postgres(url, { ...settings, onclose })
    Object.assign(client.options.parsers, mapping.parsers)
    Object.assign(client.options.serializers, mapping.serializers)
    return client
  }

  const { begin, close } = openPool(connect, { max, waitFor: 5_000, answerWithin: 15_000 })
  const client = { begin, options: mapping, unsafe: outsideTransaction } as unknown as postgres.Sql
  const orm = drizzle(client, onQuery ? { logger: { logQuery: onQuery } } : {})
  return { orm: orm as unknown as Orm, close }
}

const settings: postgres.Options<Record<string, never>> = {
  max: 1,
  connect_timeout: 5,
  // The pool decides how long a connection lives: by these it could end in the middle of a transaction.
  idle_timeout: 0,
  max_lifetime: 0,
  fetch_types: false,
  onnotice: () => {},
  connection: {
    application_name: 'eenklik',
    role: 'eenklik_app',
    statement_timeout: 10_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    // Statements are prepared to save a round trip; a plan for any value would overlook the indexes that a policy's key opens.
    plan_cache_mode: 'force_custom_plan',
  },
}

function outsideTransaction(): never {
  throw new Error('a statement outside asActor')
}
