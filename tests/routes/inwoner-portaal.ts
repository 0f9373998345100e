import { join } from 'node:path'
import * as root from '#app/root.tsx'
import table from '#app/routes.ts'
import { testDatabase } from '#tests/builders/database.ts'
import { serverBuildOf } from '#tests/server/serverbuild.ts'
import { vrijVanaf } from '#tests/server/vrije-poort.ts'
import { startServer } from '../../server.ts'
import { ongehaast } from '#tests/builders/ongehaast.ts'

/**
 * The portal with every page of the site map that an inwoner can come across, filled with the practice stories: on this
 * port (and the practice provider on the next), on a database of its own.
 */
export async function startInwoner(port: number) {
  const db = await testDatabase()
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    OEFEN_VULLEN: '1',
    ...ongehaast,
    EENKLIK_SLEUTELS: `een:${Buffer.alloc(32, 7).toString('base64')}`,
  }
  const portaal = await startServer({ port: await vrijVanaf(port), build: await build(), db, env }).catch(
    async (fault: unknown) => {
      await db.close()
      throw fault
    },
  )
  const stop = async () => {
    await portaal.stop()
    await db.close()
  }
  return { url: portaal.url, db, stop }
}

async function build() {
  const pages = (await table).filter(({ file }) => /^routes\/(open|inwoner|toegang|aanbieder)\//.test(file))
  const plekken = pages.map(async ({ path, file, index }) => {
    const own: object = await import(join(process.cwd(), 'app', file))
    // What only leads on has no screen; an empty one makes that what goes wrong is told on a page.
    return { id: file, path, index, module: path === '*' ? { ...own, default: () => null } : own }
  })
  return serverBuildOf(root, await Promise.all(plekken))
}
