import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonKlantreizen } from '#app/server/klantreizen.server.ts'
import { Klantreizenlijst } from '#app/ui/klantreis-bladzijden.tsx'

/** All klantreizen and what changed in them: aanbieders work by them too (D3A-02). */
export async function loader({ request }: LoaderFunctionArgs) {
  const { taal } = await requireActor(request, 'aanbieder')
  const t = translate(taal, 'klantreis')
  return {
    titel: t('lijst.titel'),
    terug: { naar: '/aanbieder', tekst: t('lijst.terugAanbieder') },
    ...toonKlantreizen(taal),
  }
}

export default function Klantreizen() {
  return <Klantreizenlijst begin="/aanbieder/klantreizen" {...useLoaderData<typeof loader>()} />
}
