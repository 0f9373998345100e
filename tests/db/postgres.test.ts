import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDatabaseAway } from '#app/server/database-weg.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { openDatabase, type Database, type Tx } from '#db/client.server.ts'
import { migrate } from '#db/migrate.ts'
import { openPool } from '#db/pool.server.ts'
import { tempo } from '#db/schema/sessie.ts'
import { inwoner, nu } from '#tests/db/situatie.ts'
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

  /** Ends every connection of the portal to this database, as a restart or a failover does. */
  const breek = () =>
    admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'eenklik' and datname = ${databases[0]!}`
  const systeem = { soort: 'systeem' } as const
  const tel = (sleutel: string) => ({ sleutel, venster: nu, aantal: 1 })
  const pidVan = async (tx: Tx) =>
    (await rowsOf<{ pid: number }>(tx, sql`select pg_backend_pid() as pid, pg_sleep(0.05)`))[0]!.pid

  describe('als de verbinding breekt', () => {
    let db: Database
    beforeAll(async () => {
      db = await openDatabase({ url: urlVan(null, databases[0]!), max: 3 })
    })
    afterAll(() => db.close())

    test('komt er vanzelf een nieuwe, en de pool raakt niet leeg', async () => {
      const drie = () => Promise.all([1, 2, 3].map(() => db.asActor(systeem, pidVan)))
      for (let ronde = 0; ronde < 5; ronde++) {
        const ervoor = await drie()
        const bezig = Promise.allSettled(
          [1, 2, 3, 4, 5].map(() => db.asActor(systeem, (tx) => tx.execute(sql`select pg_sleep(0.3)`))),
        )
        await new Promise((resolve) => setTimeout(resolve, 100))
        await breek()
        expect((await bezig).filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(3)
        expect((await drie()).filter((pid) => ervoor.includes(pid))).toEqual([])
      }
    })

    test('mislukt de transactie die liep, ook als niemand net iets vroeg, en schrijft zij niets meer', async () => {
      const afgebroken = db.asActor(systeem, async (tx) => {
        await tx.insert(tempo).values(tel('voor de breuk'))
        await breek()
        await new Promise((resolve) => setTimeout(resolve, 100))
        await tx
          .insert(tempo)
          .values(tel('na de breuk'))
          .catch(() => {})
        return 'klaar'
      })
      const ander = afgebroken.catch(() => db.asActor(systeem, (tx) => tx.insert(tempo).values(tel('van een ander'))))
      await expect(afgebroken).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
      await ander
      const geschreven = await db.asActor(systeem, (tx) => tx.select({ sleutel: tempo.sleutel }).from(tempo))
      expect(geschreven).toEqual([{ sleutel: 'van een ander' }])
    })

    test('merkt een verbinding die stil lag en brak het bij de volgende transactie, zonder dat die mislukt', async () => {
      for (let ronde = 0; ronde < 10; ronde++) {
        const pid = await db.asActor(systeem, pidVan)
        await breek()
        await new Promise((resolve) => setTimeout(resolve, 30))
        expect(await db.asActor(systeem, pidVan)).not.toBe(pid)
      }
    })
  })

  test('wie op een volle pool wacht krijgt na een tijd een fout, en de pool blijft werken', async () => {
    const pool = openPool((onclose) => postgres(urlVan(null, databases[0]!), { max: 1, fetch_types: false, onclose }), {
      max: 1,
      waitFor: 100,
      answerWithin: 5000,
    })
    const lang = pool.begin(async (tx) => void (await tx.unsafe('select pg_sleep(0.4)')))
    const fout: unknown = await pool.begin(async () => 1).catch((een: unknown) => een)
    expect(fout).toMatchObject({ code: '53300' })
    // Whoever waited in vain gets 503 with what was typed, as when the database is away.
    expect(isDatabaseAway(fout)).toBe(true)
    await lang
    expect(await pool.begin(async () => 1)).toBe(1)
    await pool.close()
    await expect(pool.begin(async () => 1)).rejects.toMatchObject({ code: 'CONNECTION_ENDED' })
  })

  test('een antwoord dat uitblijft beëindigt de verbinding en niet het portaal', async () => {
    const pool = openPool((onclose) => postgres(urlVan(null, databases[0]!), { max: 1, fetch_types: false, onclose }), {
      max: 1,
      waitFor: 1000,
      answerWithin: 1000,
    })
    const stil = pool.begin(async (tx) => void (await tx.unsafe('select pg_sleep(5)')))
    await expect(stil).rejects.toMatchObject({ code: 'CONNECTION_DESTROYED' })
    expect(await pool.begin(async () => 1)).toBe(1)
    await pool.close()
  })
})
