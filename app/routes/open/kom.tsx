import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { gemeenteOf } from './open-gemeente.server.ts'
import { Langskomen } from './open-langskomen.tsx'

/** The third door: where and when, whom and what to bring (D1-28, D1-29). */
export function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const titel = translate(taalOf(request), 'start')('kom.titel')
  return data({ titel, gemeente }, { headers: { 'Set-Cookie': keepGemeente(gemeente.slug) } })
}

export default function Kom() {
  return <Langskomen {...useLoaderData<typeof loader>()} />
}
