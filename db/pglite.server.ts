import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Orm } from '#db/as-actor.server.ts'
import { lockFolder } from '#db/folder-lock.server.ts'
import { migrationsFolder } from '#db/migrate.ts'

type Options = {
  folder?: string | undefined
  onQuery?: ((query: string) => void) | undefined
}

/**
 * The embedded database: opened under a lock on its folder, migrated, and then given to eenklik_app, because the session it
 * starts with is a superuser and would pass every policy.
 */
export async function openPglite({ folder = '.data/pglite', onQuery }: Options) {
  const inMemory = folder.startsWith('memory://')
  if (!inMemory) await mkdir(dirname(folder), { recursive: true })
  const unlock = inMemory ? async () => {} : await lockFolder(folder)
  let client: PGlite | undefined
  const close = async () => {
    await client?.close()
    await unlock()
  }
  try {
    client = await PGlite.create(folder)
    const orm = drizzle(client, onQuery ? { logger: { logQuery: onQuery } } : {})
    await migrate(orm, { migrationsFolder })
    await client.exec('set session authorization eenklik_app')
    return { orm: orm as unknown as Orm, close }
  } catch (error) {
    await close()
    throw error
  }
}
