import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { finishAanmelding } from '#app/server/aanmelden.server.ts'
import { deuren } from '#app/server/deuren.server.ts'

/** The second half of a sign-in: back from the provider. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const deur = deuren.find((een) => een === params['deur'])
  if (!deur) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return finishAanmelding(request, deur)
}

/** Never shown: the loader always leads on. It makes this a page, so that what goes wrong is told on a page. */
export default function InloggenTerug() {
  return null
}
