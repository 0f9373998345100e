import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { gemeenteOf } from './open-gemeente.server.ts'
import { Voordeur } from './open-voordeur.tsx'

/** The front door of one gemeente: klik, bel or kom (D3A-04, D1-29). The visit itself is the choice of this gemeente. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const titel = translate(taalOf(request), 'start')('deuren.titel')
  return data({ titel, gemeente }, { headers: { 'Set-Cookie': keepGemeente(gemeente.slug) } })
}

export default function GemeentePagina() {
  return <Voordeur {...useLoaderData<typeof loader>()} />
}
