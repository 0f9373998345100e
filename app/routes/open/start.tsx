import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { gekozenGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { KiesGemeente } from './open-kies.tsx'

/** The beginning of everything: where do you live? Who chose before can go on at once; all gemeenten stay in sight (D3A-04). */
export function loader({ request }: LoaderFunctionArgs) {
  const t = translate(taalOf(request), 'start')
  return {
    titel: t('kies.titel'),
    gekozen: gekozenGemeente(request)?.slug ?? null,
    gemeenten: gemeenten.map(({ slug, naam }) => ({ slug, naam })),
  }
}

export default function Start() {
  return <KiesGemeente {...useLoaderData<typeof loader>()} />
}
