import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InloggenStaf } from './inloggen-staf.tsx'
import { laadInloggenStaf } from './inloggen-staf.server.ts'

export const handle = { namespaces: ['inloggen'] }

/** Where somebody of the gemeente signs in, as an employee. */
export const loader = ({ request }: LoaderFunctionArgs) => laadInloggenStaf(request, 'medewerker')

export default function InloggenMedewerker() {
  return <InloggenStaf {...useLoaderData<typeof loader>()} />
}
