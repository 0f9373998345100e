import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Orm } from '#db/as-actor.server.ts'

type Options = { max?: number | undefined; onQuery?: ((query: string) => void) | undefined }

/**
 * A pool of connections under eenklik_app, whatever the login: a query outside asActor is refused by the database. A connection that broke is
 * opened again by the next query. Whoever waits longer than ten seconds for a statement or a lock gets an error, not a hanging page.
 */
export function openPostgres(url: string, { max = 10, onQuery }: Options): { orm: Orm; close: () => Promise<void> } {
  const client = postgres(url, {
    max,
    connect_timeout: 5,
    backoff: (attempt) => Math.min(0.1 * 2 ** attempt, 1),
    onnotice: () => {},
    connection: {
      application_name: 'eenklik',
      role: 'eenklik_app',
      statement_timeout: 10_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  })
  const orm = drizzle(client, onQuery ? { logger: { logQuery: onQuery } } : {})
  return { orm: orm as unknown as Orm, close: () => client.end({ timeout: 10 }) }
}
