import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'

type Routes = ServerBuild['routes']

/** The address of the page whose data is asked for; that of the front page is `/_root.data`. */
export const zonderData = (pad: string): string => pad.replace(/\.data$/, '').replace(/^\/_root$/, '/')

/** Makes the function that names the route of a path (`/mijn/traject/:traject`), so that a log line tells no address. An unknown path is `*`. */
export function createPatroon(routes: Routes): (pad: string) => string {
  const boom = childrenOf(routes, undefined)
  return (pad) => {
    const matches = matchRoutes(boom, zonderData(pad)) ?? []
    const delen = matches.map(({ route }) => route.path).filter(Boolean)
    return `/${delen.join('/')}`
  }
}

type Tak = { id: string; path?: string; index?: false; children: (Tak | Blad)[] }
type Blad = { id: string; path?: string; index: true }

function childrenOf(routes: Routes, ouder: string | undefined): (Tak | Blad)[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || route.parentId !== ouder) return []
    const { id, path, index } = route
    const pad = path ? { path } : {}
    return index ? { id, ...pad, index: true as const } : { id, ...pad, children: childrenOf(routes, id) }
  })
}
