import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sql } from 'drizzle-orm'
import { vulOefenaanbod } from '#app/server/oefenaanbod.server.ts'
import { readEnv } from '#app/server/env.server.ts'
import { vulOefenmedewerkers } from '#app/server/oefenvulling.server.ts'
import { createSleutels, practiceKeys } from '#app/server/sleutels.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { testDatabase } from '#tests/builders/database.ts'
import type { startServer } from '../../server.ts'

/**
 * The process of one portal under test: the built server on a fresh database of its own. The owner of that database stays
 * reachable for the test through the line between the two processes: to count rows, and to break a policy on purpose.
 */
const map = resolve(process.env['EENKLIK_BUILD'] ?? 'build')
const gebouwd = (await import(pathToFileURL(resolve(map, 'start.js')).href)) as { startServer: typeof startServer }
const { routes } = (await import(pathToFileURL(resolve(map, 'server/index.js')).href)) as {
  routes: Record<string, { id: string; path?: string; index?: boolean; parentId?: string; module: object }>
}

const db = await testDatabase()
await vulOefenaanbod(db, new Date())
const env = readEnv(process.env)
await vulOefenmedewerkers({ db, env, sleutels: createSleutels(practiceKeys(env.dataFolder)) }, new Date())
const portaal = await gebouwd.startServer({ db })

const alle = Object.values(routes).filter(({ id }) => id !== 'root')
process.send?.({
  url: portaal.url,
  database: db.soort,
  routes: alle.map(({ id, path = '', module }) => ({
    id,
    path: `/${path}`,
    pagina: 'default' in module,
    actie: 'action' in module,
  })),
})

setFlagsFromString('--expose-gc')
const ruimOp = runInNewContext('gc') as () => void

process.on('message', ({ nr, opdracht }: { nr: number; opdracht?: string }) => {
  if (opdracht === undefined) {
    void geheugen().then((rijen) => process.send?.({ nr, rijen }))
    return
  }
  db.asOwner((tx) => rowsOf(tx, sql.raw(opdracht))).then(
    (rijen) => process.send?.({ nr, rijen }),
    (fout: unknown) => process.send?.({ nr, fout: String(fout instanceof Error ? (fout.cause ?? fout) : fout) }),
  )
})
process.once('disconnect', () => void stop())
process.once('SIGTERM', () => void stop())

/** What this process still holds once everything that can be thrown away is: twice, because the first round only lets go of some of it. */
async function geheugen(): Promise<[{ rss: number }]> {
  for (let keer = 0; keer < 2; keer++) {
    ruimOp()
    await setTimeout(500)
  }
  return [{ rss: process.memoryUsage.rss() }]
}

let bezig = false
async function stop() {
  if (bezig) return
  bezig = true
  await portaal.stop()
  await db.close()
  process.exit(0)
}
