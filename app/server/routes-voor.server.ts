import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { createPatroon, zonderData } from '#app/server/patroon.server.ts'

type Routes = ServerBuild['routes']
type Route = NonNullable<Routes[string]>

/**
 * Some routes of the portal: what answers a request to one of them, what names the one that an address belongs to, and what answers as if it
 * belongs to none: the page that says it is not there.
 */
export type Deel = { remix: RequestHandler; patroonOf: (pad: string) => string; nergens: RequestHandler }

/**
 * Makes the function that gives the routes an address can belong to. Remix compares an address with every route it knows, some ten times in one
 * request; so it gets to know those alone whose parts are the same or open, seldom more than two. What a browser asks about the routes themselves
 * is answered with all of them. Refuses a build with a route that may have more parts or fewer (`a?`, `a/*`) or lies under another than the root.
 */
export function createRoutesVoor(build: ServerBuild, mode: string): (pad: string) => Deel {
  const bladen = Object.values(build.routes).filter(
    (route): route is Route => route !== undefined && route.id !== 'root',
  )
  const vreemd = bladen.find(({ path, parentId }) => parentId !== 'root' || (path !== '*' && /[?*]/.test(path ?? '')))
  if (vreemd) throw new Error(`a route that cannot be told apart by its parts: ${vreemd.id} (${vreemd.path})`)
  const alle = Object.keys(build.routes)
  const altijd = alle.filter((id) => id === 'root' || build.routes[id]?.path === '*')
  const gewoon = bladen.filter(({ path }) => path !== '*').map(({ id, path = '' }) => ({ id, parts: partsOf(path) }))
  const { remix: nergens } = deelVan(build, mode, altijd)
  const delen = new Map<string, Deel>()
  return (pad) => {
    const parts = partsOf(zonderData(pad))
    const passend = gewoon.filter((route) => fits(route.parts, parts)).map(({ id }) => id)
    const namen = pad === '/__manifest' ? alle : [...altijd, ...passend]
    const sleutel = namen.join()
    const deel = delen.get(sleutel) ?? { ...deelVan(build, mode, namen), nergens }
    delen.set(sleutel, deel)
    return deel
  }
}

const fits = (route: readonly string[], parts: readonly string[]): boolean =>
  route.length === parts.length && route.every((deel, i) => deel.startsWith(':') || deel === parts[i])

/** The parts of an address as Remix compares them: decoded, and without regard to capitals. */
function partsOf(pad: string): string[] {
  return pad
    .split('/')
    .filter(Boolean)
    .map((deel) => decodeURIComponent(deel).toLowerCase())
}

function deelVan(build: ServerBuild, mode: string, namen: readonly string[]): Omit<Deel, 'nergens'> {
  const alleen = <T>(alle: Record<string, T>) => Object.fromEntries(namen.map((naam) => [naam, alle[naam]!]))
  const routes = alleen(build.routes)
  const deel = { ...build, routes, assets: { ...build.assets, routes: alleen(build.assets.routes) } }
  return { remix: createRequestHandler(deel, mode), patroonOf: createPatroon(routes) }
}
