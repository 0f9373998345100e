import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Orm, Tx } from '#db/as-actor.server.ts'
import { databaseOn, openDatabase, type Database } from '#db/client.server.ts'
import { migrate, migrationsFolder } from '#db/migrate.ts'
import { openPglite } from '#db/pglite.server.ts'

export type TestDatabase = Database & {
  /** One transaction as the owner of the tables, past every policy: to lay out what a test starts from. */
  asOwner<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

type Opties = {
  onQuery?: (query: string) => void
  /** How many connections, where it is PostgreSQL. */
  max?: number
}

/**
 * A fresh, migrated database: a new one on the PostgreSQL of DATABASE_URL_TEST (a superuser), else PGlite in memory.
 * `close()` throws it away.
 */
export async function testDatabase(options: Opties = {}): Promise<TestDatabase> {
  const server = process.env['DATABASE_URL_TEST']
  return server ? onPostgres(server, options) : onPglite(options)
}

async function onPglite({ onQuery }: Opties): Promise<TestDatabase> {
  const { orm, close } = await openPglite({ folder: 'memory://', ...(onQuery ? { onQuery } : {}) })
  const asOwner: TestDatabase['asOwner'] = (work) =>
    orm.transaction(async (tx) => {
      await tx.execute(sql`set local session authorization postgres`)
      return work(tx)
    })
  return { ...databaseOn('pglite', orm, close), asOwner }
}

async function onPostgres(server: string, options: Opties): Promise<TestDatabase> {
  const naam = `eenklik_test_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  await copyTemplate(admin, server, naam)
  const url = urlOf(server, naam)
  const database = await openDatabase({ url, max: 4, ...options })
  const owner = postgres(url, { max: 2, onnotice: () => {} })
  const ownerOrm = drizzle(owner) as unknown as Orm
  return {
    ...database,
    asOwner: (work) => ownerOrm.transaction(work),
    close: async () => {
      await Promise.all([database.close(), owner.end()])
      await admin.unsafe(`drop database if exists "${naam}" with (force)`)
      await admin.end()
    },
  }
}

/** Copies the template that belongs to these migrations, and makes it first if nobody did. One process at a time. */
async function copyTemplate(admin: postgres.Sql, server: string, naam: string): Promise<void> {
  const template = `eenklik_sjabloon_${fingerprint()}`
  await admin`select pg_advisory_lock(7230115)`
  try {
    const [there] = await admin`select 1 from pg_database where datname = ${template} and datistemplate`
    if (!there) {
      await admin.unsafe(`drop database if exists "${template}"`)
      await admin.unsafe(`create database "${template}"`)
      await migrate(urlOf(server, template))
      await admin.unsafe(`alter database "${template}" is_template true`)
    }
    await admin.unsafe(`create database "${naam}" template "${template}"`)
  } finally {
    await admin`select pg_advisory_unlock(7230115)`
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(migrationsFolder).sort()) {
    if (file.endsWith('.sql')) hash.update(file).update(readFileSync(join(migrationsFolder, file)))
  }
  return hash.digest('hex').slice(0, 12)
}
