import type { ServerBuild } from '@remix-run/node'
import * as entry from '#app/entry.server.tsx'

/** A page of a build of the tests: its id, its place under the root, and its module. */
export type Plek = { id: string; path: string | undefined; index?: boolean | undefined; module: object }

/** What Remix would have built from this root and these pages: the real plumbing without a bundle. */
export function serverBuildOf(root: object, plekken: readonly Plek[]): ServerBuild {
  const alle = [{ id: 'root', path: '', module: root }, ...plekken.map((plek) => ({ ...plek, parentId: 'root' }))]
  const feiten = { module: '', hasAction: false, hasLoader: true, hasErrorBoundary: false }
  const manifest = Object.fromEntries(alle.map(({ module: _, ...plek }) => [plek.id, { ...plek, ...feiten }]))
  return {
    mode: 'production',
    entry: { module: entry },
    routes: Object.fromEntries(alle.map((plek) => [plek.id, plek])),
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
