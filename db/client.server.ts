import type { Actor } from '#app/domain/actor.ts'
import { asActor, rowsOf, type Orm, type Tx } from '#db/as-actor.server.ts'
import { migrate, newestMigration } from '#db/migrate.ts'
import { openPglite } from '#db/pglite.server.ts'
import { openPostgres } from '#db/postgres.server.ts'
import { sql } from 'drizzle-orm'

export type { Tx } from '#db/as-actor.server.ts'

export type Database = {
  soort: 'postgresql' | 'pglite'
  /** The only way to the data: one transaction, under the role and keys of this actor. */
  asActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>
  /** False while the database is older than this code; throws when it cannot be reached. */
  migrationsReached(): Promise<boolean>
  close(): Promise<void>
}

export type DatabaseOptions = {
  /** A PostgreSQL to connect to. Without it an embedded PGlite in `folder` is used. */
  url?: string | undefined
  /** The connection of the owner of the tables; given, the database is migrated before it is opened. */
  ownerUrl?: string | undefined
  /** Where PGlite keeps its files; 'memory://' keeps nothing. */
  folder?: string | undefined
  /** Connections per process. */
  max?: number | undefined
  /** Called with every statement Drizzle sends: the bench counts them. */
  onQuery?: ((query: string) => void) | undefined
}

/**
 * Opens the database under a role that has no rights of its own. PGlite is migrated on opening; PostgreSQL when `ownerUrl` is given.
 * Throws DatabaseInGebruik when another process holds the PGlite folder.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (!options.url) {
    const { orm, close } = await openPglite(options)
    return databaseOn('pglite', orm, close)
  }
  if (options.ownerUrl) await migrate(options.ownerUrl)
  const { orm, close } = openPostgres(options.url, options)
  return databaseOn('postgresql', orm, close)
}

export function databaseOn(soort: Database['soort'], orm: Orm, close: () => Promise<void>): Database {
  return {
    soort,
    close,
    asActor: (actor, work) => asActor(orm, actor, work),
    migrationsReached: () =>
      asActor(orm, { soort: 'systeem' }, async (tx) => {
        const stand = sql`select coalesce(max(created_at), 0)::text as op from drizzle.__drizzle_migrations`
        const [newest] = await rowsOf<{ op: string }>(tx, stand)
        return Number(newest?.op) >= newestMigration
      }),
  }
}
