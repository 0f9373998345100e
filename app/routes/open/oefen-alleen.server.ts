import { data } from '@remix-run/node'
import { useDiensten, type Diensten } from '#app/server/diensten.server.ts'

/** The services, on a page that exists in practice only: elsewhere it is a page that is not there. */
export async function alleenOefenen(): Promise<Diensten> {
  const diensten = await useDiensten()
  if (!diensten.env.oefenen) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return diensten
}
