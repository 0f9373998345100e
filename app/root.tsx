import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { gemeenteMetCode, gemeenteMetSlug } from '#app/domain/gemeente/gemeenten.ts'
import type { Bezoek } from '#app/forms/bezoek.ts'
import { Foutpagina, foutSoort } from '#app/fout-pagina.tsx'
import { StatusContext } from '#app/forms/status.ts'
import { Omlijsting } from '#app/omlijsting.tsx'
import { actorOf } from '#app/server/actor.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { useDiensten } from '#app/server/diensten.server.ts'
import { gekozenGemeente } from '#app/server/gemeente.server.ts'
import { klokVooruit } from '#app/server/klok.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { voertaalVan } from '#app/server/taal.server.ts'
import { NonceContext } from '#app/forms/nonce.ts'
import { WoordenMee } from '#app/ui/woorden-mee.tsx'

declare const __EENKLIK_CSS__: string
declare const __EENKLIK_ENHANCE__: string

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: __EENKLIK_CSS__ },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** What every page needs to know of its visitor: language, gemeente, whose screens these are, and until when they are signed in. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Bezoek> {
  const ctx = await actorOf(request)
  const { env } = await useDiensten()
  const pad = pathOf(request)
  // The gemeente whose page this is, else the one of the person, else the one picked before.
  const gemeente = gemeenteMetSlug(pad.split(/[/?]/)[1]) ?? gemeenteMetCode(ctx.gemeente) ?? gekozenGemeente(request)
  return {
    taal: voertaalVan(ctx.taal),
    woorden: ctx.taal,
    pad,
    gemeente: gemeente ?? null,
    soort: ctx.actor.soort,
    csrf: ctx.sessie?.csrf ?? null,
    einde: ctx.sessie?.einde.toISOString() ?? null,
    oefenen: env.oefenen,
    oefendag: klokVooruit() > 0 ? dag(ctx.taal, ctx.now) : null,
  }
}

/** A route that says `handle = { script: true }` gets React in the browser; all others get none. */
export type Handle = { script?: boolean; namespaces?: readonly string[] }

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const matches = useMatches()
  const nonce = useContext(NonceContext)
  const status = useContext(StatusContext)
  const error = useRouteError()
  const { t } = useTranslation('algemeen')
  const script = !error && matches.some((match) => (match.handle as Handle | undefined)?.script)
  const staf = root?.soort === 'toegang' || root?.soort === 'aanbieder'
  const pagina = matches.at(-1)?.data as { titel?: string; onderdeel?: string } | undefined
  const titel = error ? t(`fout.${foutSoort(error)}.titel`) : pagina?.titel
  const metFout = status === 400 && titel && !error ? t('fout.voorTitel', { titel }) : titel
  return (
    <html lang={root?.taal ?? 'nl'} data-gemeente={root?.gemeente?.code} data-status={status}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {[metFout, error ? null : pagina?.onderdeel, root?.gemeente?.naam, t('merk')].filter(Boolean).join(' - ')}
        </title>
        <meta name="color-scheme" content="light dark" />
        {root?.einde ? <meta name="sessie-einde" content={root.einde} /> : null}
        {root?.csrf ? <meta name="csrf" content={root.csrf} /> : null}
        {script ? <meta property="csp-nonce" nonce={nonce} /> : null}
        <Meta />
        <Links />
        {__EENKLIK_ENHANCE__ ? <script defer src={__EENKLIK_ENHANCE__} nonce={nonce} /> : null}
      </head>
      <body className={staf ? 'voor-staf' : 'voor-inwoner'}>
        <Omlijsting root={root ?? null}>{children}</Omlijsting>
        {script ? (
          <WoordenMee
            namespaces={[
              'algemeen',
              ...matches.flatMap((match) => (match.handle as Handle | undefined)?.namespaces ?? []),
            ]}
          />
        ) : null}
        {script ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  )
}

export default function App() {
  useLoaderData<typeof loader>()
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <Foutpagina soort={foutSoort(error)} status={isRouteErrorResponse(error) ? error.status : 500} />
}
