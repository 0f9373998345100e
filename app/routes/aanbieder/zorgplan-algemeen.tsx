import { useActionData, useLoaderData } from '@remix-run/react'
import type { Antwoord } from '#app/forms/vraagpagina.tsx'
import { deelAction, deelLoader } from './zorgplan-deel.server.ts'
import { ZorgplanDeel } from './zorgplan-deel.tsx'

/** What holds for the whole zorgplan: working together, keeping in touch with the toegang, and who carries it out (D3L-26, D3L-12). */
export const loader = deelLoader('algemeen')
export const action = deelAction('algemeen')

export default function ZorgplanAlgemeen() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  return <ZorgplanDeel pagina={pagina} soort="algemeen" antwoord={antwoord} />
}
