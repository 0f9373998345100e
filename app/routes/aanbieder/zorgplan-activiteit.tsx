import { useActionData, useLoaderData } from '@remix-run/react'
import type { Antwoord } from '#app/forms/vraagpagina.tsx'
import { deelAction, deelLoader } from './zorgplan-deel.server.ts'
import { ZorgplanDeel } from './zorgplan-deel.tsx'

/** One activity: what, for which results, how much, by whom and where (D3L-24, D3L-25). */
export const loader = deelLoader('activiteit')
export const action = deelAction('activiteit')

export default function ZorgplanActiviteit() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  return <ZorgplanDeel pagina={pagina} soort="activiteit" antwoord={antwoord} />
}
