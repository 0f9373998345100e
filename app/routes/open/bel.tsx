import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { Bellen } from './open-bellen.tsx'
import { gemeenteOf } from './open-gemeente.server.ts'

/** The second door: the number, the hours, and what somebody who calls can expect (D1-28, D0-02). */
export function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const titel = translate(taalOf(request), 'start')('bel.titel')
  return data({ titel, gemeente }, { headers: { 'Set-Cookie': keepGemeente(gemeente.slug) } })
}

export default function Bel() {
  return <Bellen {...useLoaderData<typeof loader>()} />
}
