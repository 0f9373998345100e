import { randomBytes } from 'node:crypto'
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { startPortaal } from '#app/start/portaal.mjs'
import { ongehaast } from '#tests/builders/ongehaast.ts'

/** What the run has in common, in the folder of EENKLIK_E2E: one set of keys and one filled database to copy. */
type Run = { keys: string; database: string | null }

export type Portaal = Awaited<ReturnType<typeof startPortaal>>

/** Fills one practice environment; every test file gets a copy of it. */
export async function makeTemplate(folder: string): Promise<void> {
  const run: Run = { keys: `e2e:${randomBytes(32).toString('base64')}`, database: null }
  const server = process.env.DATABASE_URL_TEST
  if (server) {
    run.database = `eenklik_e2e_${process.pid}`
    await onServer(server, (sql) => sql`create database ${sql(run.database!)}`)
  }
  writeFileSync(join(folder, 'run.json'), JSON.stringify(run))
  const portaal = await startOn(folder, run, run.database, join(folder, 'sjabloon'))
  await portaal.stop()
}

/** Starts a portal on a copy of the filled environment. `close` stops it and throws the copy away. */
export async function openCopy(folder: string): Promise<{ portaal: Portaal; close: () => Promise<void> }> {
  const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as Run
  const name = `kopie_${process.pid}_${Date.now().toString(36)}`
  const server = process.env.DATABASE_URL_TEST
  const database = server && run.database ? `${run.database}_${name}` : null
  if (server && database)
    await onServer(server, (sql) => sql`create database ${sql(database)} template ${sql(run.database!)}`)
  else cpSync(join(folder, 'sjabloon'), join(folder, name), { recursive: true })
  const portaal = await startOn(folder, run, database, join(folder, name))
  return {
    portaal,
    close: async () => {
      await portaal.stop()
      if (server && database) await onServer(server, (sql) => sql`drop database ${sql(database)} with (force)`)
    },
  }
}

/** Removes the filled database and, if a worker was cut short, its copies. The folder is removed by who made it. */
export async function dropTemplate(folder: string): Promise<void> {
  const { database } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as Run
  const server = process.env.DATABASE_URL_TEST
  if (!server || !database) return
  await onServer(server, async (sql) => {
    const left = await sql<
      { datname: string }[]
    >`select datname from pg_database where starts_with(datname, ${database})`
    for (const { datname } of left) await sql`drop database ${sql(datname)} with (force)`
  })
}

async function startOn(folder: string, run: Run, database: string | null, data: string): Promise<Portaal> {
  mkdirSync(data, { recursive: true })
  const url = database ? urlOf(process.env.DATABASE_URL_TEST!, database) : undefined
  const portaal = await startPortaal({
    root: process.cwd(),
    log: join(folder, 'portaal.log'),
    env: {
      ...ongehaast,
      DATA_FOLDER: data,
      DATABASE_URL: url,
      DATABASE_URL_MIGRATIES: url,
      EENKLIK_SLEUTELS: run.keys,
    },
  })
  appendFileSync(join(folder, 'pids'), `${portaal.pid}\n`)
  return portaal
}

async function onServer(server: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
