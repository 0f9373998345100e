import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { beginAanmelding } from '#app/server/aanmelden.server.ts'
import { deuren } from '#app/server/deuren.server.ts'

/** The first half of a sign-in: to the provider. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const deur = deuren.find((een) => een === params['deur'])
  if (!deur) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return beginAanmelding(request, deur)
}

/** Never shown: the loader always leads on. It makes this a page, so that a refusal (too often, an unknown door) is told on a page. */
export default function InloggenStart() {
  return null
}
