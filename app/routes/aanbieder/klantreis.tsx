import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isReisId } from '#app/domain/klantreis/reizen.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { toonKlantreis } from '#app/server/klantreizen.server.ts'
import { KlantreisBladzijde } from '#app/ui/klantreis-bladzijden.tsx'

/** One klantreis with its steps, what changed in it and where its source contradicts itself (D3A-02, D3A-30). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { taal } = await requireActor(request, 'aanbieder')
  if (!isReisId(params.klantreis)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return toonKlantreis(taal, params.klantreis)
}

export default function Klantreis() {
  return <KlantreisBladzijde deur="/aanbieder" {...useLoaderData<typeof loader>()} />
}
