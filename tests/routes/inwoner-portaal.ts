import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import * as entry from '#app/entry.server.tsx'
import * as root from '#app/root.tsx'
import table from '#app/routes.ts'
import { testDatabase } from '#tests/builders/database.ts'
import { startServer } from '../../server.ts'

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
    TEMPO_AANMELDEN: '1000000',
    TEMPO_POSTS: '1000000',
    EENKLIK_SLEUTELS: `een:${Buffer.alloc(32, 7).toString('base64')}`,
  }
  const portaal = await startServer({ port, build: await build(), db, env }).catch(async (fault: unknown) => {
    await db.close()
    throw fault
  })
  const stop = async () => {
    await portaal.stop()
    await db.close()
  }
  return { url: portaal.url, stop }
}

async function build(): Promise<ServerBuild> {
  const pages = (await table).filter(({ file }) => /^routes\/(open|inwoner)\//.test(file))
  const places = pages.map(({ path, file, index }) => ({ id: file, parentId: 'root', path, index }))
  const known = [{ id: 'root', path: '' }, ...places]
  const routes: Record<string, unknown> = { root: { ...known[0], module: root } }
  for (const place of places) {
    const own: object = await import(join(process.cwd(), 'app', place.id))
    // What only leads on has no screen; an empty one makes that what goes wrong is told on a page.
    routes[place.id] = { ...place, module: place.path === '*' ? { ...own, default: () => null } : own }
  }
  const facts = { module: '', hasAction: false, hasLoader: true, hasErrorBoundary: false }
  const manifest = Object.fromEntries(known.map((place) => [place.id, { ...place, ...facts }]))
  return {
    mode: 'production',
    entry: { module: entry },
    routes,
    assets: { entry: { imports: [], module: '' }, routes: manifest, url: '', version: '1' },
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_routeConfig: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
      unstable_optimizeDeps: false,
    },
  } as unknown as ServerBuild
}
