import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { createPatroon, zonderData } from '#app/server/patroon.server.ts'

type Routes = ServerBuild['routes']
type Route = NonNullable<Routes[string]>

/** Some routes of the portal: what answers a request to one of them, and what names the one that an address belongs to. */
export type Deel = { remix: RequestHandler; patroonOf: (pad: string) => string }

/**
 * Makes the function that gives the routes an address can belong to. Remix compares an address with every route it knows, some ten times in one
 * request; so it gets to know those alone that have as many parts, with the same first one. A route with another first part or another
 * number of parts cannot be the one, so that the answer is the same. What a browser asks about the routes themselves is answered with all of them.
 * Refuses a build with a route that may have more parts or fewer (`a?`, `a/*`) or lies under another than the root.
 */
export function createRoutesVoor(build: ServerBuild, mode: string): (pad: string) => Deel {
  const bladen = Object.values(build.routes).filter(
    (route): route is Route => route !== undefined && route.id !== 'root',
  )
  const vreemd = bladen.find(({ path, parentId }) => parentId !== 'root' || (path !== '*' && /[?*]/.test(path ?? '')))
  if (vreemd) throw new Error(`a route that cannot be told apart by its parts: ${vreemd.id} (${vreemd.path})`)
  const delen = new Map<string, Deel>()
  const deelMet = (sleutel: string, past: (route: Route) => boolean): Deel => {
    const bekend = delen.get(sleutel)
    if (bekend) return bekend
    const deel = deelVan(build, mode, past)
    delen.set(sleutel, deel)
    return deel
  }
  const eersten = new Set(bladen.map(({ path }) => partsOf(path ?? '')[0] ?? ''))
  const meer = 1 + Math.max(...bladen.map(({ path }) => partsOf(path ?? '').length))
  return (pad) => {
    if (pad === '/__manifest') return deelMet(pad, () => true)
    const delenVanPad = partsOf(zonderData(pad))
    const aantal = Math.min(delenVanPad.length, meer)
    // A first part that no route has is one more word for `:gemeente`: not every word that somebody types is remembered.
    const eerste = eersten.has(delenVanPad[0] ?? '') ? delenVanPad[0] : ''
    return deelMet(`${eerste}/${aantal}`, ({ path = '' }) => {
      const parts = partsOf(path)
      const [begin = ''] = parts
      return path === '*' || (parts.length === aantal && (begin.startsWith(':') || begin === (eerste ?? '')))
    })
  }
}

/** The parts of an address as Remix compares them: decoded, and without regard to capitals. */
function partsOf(pad: string): string[] {
  return pad
    .split('/')
    .filter(Boolean)
    .map((deel) => decodeURIComponent(deel).toLowerCase())
}

function deelVan(build: ServerBuild, mode: string, past: (route: Route) => boolean): Deel {
  const namen = Object.values(build.routes).flatMap((route) =>
    route && (route.id === 'root' || past(route)) ? [route.id] : [],
  )
  const alleen = <T>(alle: Record<string, T>) => Object.fromEntries(namen.map((naam) => [naam, alle[naam]!]))
  const routes = alleen(build.routes)
  const deel = { ...build, routes, assets: { ...build.assets, routes: alleen(build.assets.routes) } }
  return { remix: createRequestHandler(deel, mode), patroonOf: createPatroon(routes) }
}
