import { migrate as applyToPostgres } from 'drizzle-orm/postgres-js/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import journal from './migrations/meta/_journal.json' with { type: 'json' }

/** Where the numbered SQL files stand, seen from the folder the process was started in. */
export const migrationsFolder = 'db/migrations'

/** The moment of the newest migration this code was written for, as Drizzle notes it in the database. */
export const newestMigration = Math.max(...journal.entries.map((migratie) => migratie.when))

/** Any number, the same for every process that migrates a database of this portal. */
const lockKey = 7_230_114

/**
 * Brings a PostgreSQL database to the newest migration, with the connection of the owner. Everything happens in one transaction.
 * Two processes that start at once wait for each other; the second finds nothing to do.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await client`select pg_advisory_lock(${lockKey})`
    await applyToPostgres(drizzle(client), { migrationsFolder })
  } finally {
    await client.end()
  }
}
