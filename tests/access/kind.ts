import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'drizzle-orm'
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

process.on('message', ({ nr, opdracht }: { nr: number; opdracht: string }) => {
  db.asOwner((tx) => rowsOf(tx, sql.raw(opdracht))).then(
    (rijen) => process.send?.({ nr, rijen }),
    (fout: unknown) => process.send?.({ nr, fout: String(fout instanceof Error ? (fout.cause ?? fout) : fout) }),
  )
})
process.once('disconnect', () => void stop())
process.once('SIGTERM', () => void stop())

let bezig = false
async function stop() {
  if (bezig) return
  bezig = true
  await portaal.stop()
  await db.close()
  process.exit(0)
}
