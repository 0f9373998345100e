import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/server/actor.server.ts'
import { termijnenPagina } from '#app/server/termijn-bladzijde.server.ts'
import { Termijnenlijst } from '#app/ui/termijn-bladzijden.tsx'

/** Every term the portal knows, with its ground and who it is for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { taal } = await requireActor(request, 'toegang')
  return termijnenPagina(taal)
}

export default function Termijnen() {
  return <Termijnenlijst deur="/toegang" {...useLoaderData<typeof loader>()} />
}
