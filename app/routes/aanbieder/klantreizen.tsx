import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonAfwijkingen, toonKlantreizen } from '#app/server/klantreizen.server.ts'
import { KlantreisAfwijkingen } from '#app/ui/klantreis-afwijkingen.tsx'
import { Klantreizenlijst } from '#app/ui/klantreis-bladzijden.tsx'

/** All klantreizen, what each gemeente does otherwise, and what changed in them: aanbieders work by them too (D3A-02, D3A-03). */
export async function loader({ request }: LoaderFunctionArgs) {
  const { taal } = await requireActor(request, 'aanbieder')
  const t = translate(taal, 'klantreis')
  return {
    titel: t('lijst.titel'),
    terug: { naar: '/aanbieder', tekst: t('lijst.terugAanbieder') },
    anders: toonAfwijkingen(taal),
    andersKop: t('lijst.anders'),
    ...toonKlantreizen(taal),
  }
}

export default function Klantreizen() {
  const { anders, andersKop, ...lijst } = useLoaderData<typeof loader>()
  return (
    <Klantreizenlijst deur="/aanbieder" {...lijst}>
      <KlantreisAfwijkingen bijschrift={andersKop} afwijkingen={anders} metGemeente />
    </Klantreizenlijst>
  )
}
