import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/server/actor.server.ts'
import { termijnPagina } from '#app/server/termijn-bladzijde.server.ts'
import { TermijnBladzijde } from '#app/ui/termijn-bladzijden.tsx'

/** One term with the sum from a day that the reader asks for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { taal } = await requireActor(request, 'aanbieder')
  return termijnPagina(taal, params.regel, request)
}

export default function Termijn() {
  return <TermijnBladzijde deur="/aanbieder" {...useLoaderData<typeof loader>()} />
}
