import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/server/actor.server.ts'

/** The first page of each kind of actor, saying who is signed in. */
const maak = (soort: 'inwoner' | 'toegang' | 'aanbieder') => ({
  async loader({ request }: LoaderFunctionArgs) {
    const { actor, gemeente } = await requireActor(request, soort)
    return { titel: 'Thuis', actor, gemeente }
  },
  default: function Thuis() {
    return <pre id="wie">{JSON.stringify(useLoaderData())}</pre>
  },
})

export const mijn = maak('inwoner')
export const toegang = maak('toegang')
export const aanbieder = maak('aanbieder')
