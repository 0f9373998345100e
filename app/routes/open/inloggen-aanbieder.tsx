import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InloggenStaf } from './inloggen-staf.tsx'
import { laadInloggenStaf } from './inloggen-staf.server.ts'

export const handle = { namespaces: ['inloggen'] }

/** Where somebody of an aanbieder signs in, with eHerkenning. */
export const loader = ({ request }: LoaderFunctionArgs) => laadInloggenStaf(request, 'aanbieder')

export default function InloggenAanbieder() {
  return <InloggenStaf {...useLoaderData<typeof loader>()} />
}
