import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '#db/as-actor.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.ts'
import { inwoner } from '#tests/db/situatie.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

const server = process.env['DATABASE_URL_TEST']
const merk = `${process.pid}_${Date.now().toString(36)}`
const eigenaar = `eigenaar_${merk}`
const login = `login_${merk}`
const databases = [1, 2].map((nr) => `eenklik_eigen_${merk}_${nr}`)

function urlVan(wie: string | null, database: string): string {
  const url = new URL(server!)
  url.pathname = `/${database}`
  if (wie) Object.assign(url, { username: wie, password: 'proef' })
  return url.href
}

/** What PGlite has not: roles of a cluster, several processes, connections that break. */
describe.skipIf(!server)('op een PostgreSQL zoals een gemeente die heeft', () => {
  let admin: postgres.Sql
  beforeAll(async () => {
    admin = postgres(server!, { max: 1, onnotice: () => {} })
    await admin.unsafe(`create role ${eigenaar} login createrole password 'proef'`)
    for (const naam of databases) await admin.unsafe(`create database ${naam} owner ${eigenaar}`)
  })
  afterAll(async () => {
    for (const naam of databases) await admin.unsafe(`drop database if exists ${naam} with (force)`)
    await admin.unsafe(`drop role if exists ${login}`)
    await admin.unsafe(`drop role if exists ${eigenaar}`)
    await admin.end()
  })

  test('een eigenaar die geen superuser is migreert, twee keer tegelijk in twee databases', async () => {
    await Promise.all([...databases, ...databases].map((naam) => migrate(urlVan(eigenaar, naam))))
    const owner = postgres(urlVan(eigenaar, databases[0]!), { max: 1 })
    const [aantal] =
      await owner`select count(*)::int as keer, count(distinct created_at)::int as migraties from drizzle.__drizzle_migrations`
    await owner.end()
    expect(aantal?.['keer']).toBe(aantal?.['migraties'])
  })

  test('het portaal werkt met een gewone aanmelding, die niets bezit en alleen eenklik_app mag zijn', async () => {
    await admin.unsafe(`create role ${login} login password 'proef' in role eenklik_app`)
    const db = await openDatabase({ url: urlVan(login, databases[0]!) })
    expect(await db.migrationsReached()).toBe(true)
    expect(await db.asActor(inwoner('anna'), (tx) => tx.execute(sql`select id from traject`))).toEqual([])
    for (const rol of ['eenklik_kern', eigenaar])
      await verwachtGeweigerd(db.asActor(inwoner('anna'), (tx) => tx.execute(sql.raw(`set local role ${rol}`))))
    await verwachtGeweigerd(db.asActor(inwoner('anna'), (tx) => tx.execute(sql`create table public.van_mij (id int)`)))
    await db.close()
  })

  test('verbindingen die breken worden vanzelf vernieuwd, en de pool raakt niet leeg', async () => {
    const db = await openDatabase({ url: urlVan(null, databases[0]!), max: 3 })
    const ik = () =>
      db.asActor({ soort: 'systeem' }, (tx) =>
        rowsOf<{ pid: number }>(tx, sql`select pg_backend_pid() as pid, pg_sleep(0.05)`),
      )
    for (let ronde = 0; ronde < 5; ronde++) {
      const pids = (await Promise.all([ik(), ik(), ik()])).map(([rij]) => rij!.pid)
      const bezig = ik().catch(() => 'afgebroken')
      await admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'eenklik' and datname = ${databases[0]!}`
      await bezig
      const erna = (await Promise.all([ik(), ik(), ik()])).map(([rij]) => rij!.pid)
      expect(erna.filter((pid) => pids.includes(pid))).toEqual([])
    }
    await db.close()
  })
})
