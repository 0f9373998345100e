import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PapierPagina } from '#app/forms/papier-pagina.tsx'
import { taalOf } from '#app/server/taal.server.ts'
import { leegPlan } from './plan-op-papier.server.ts'

/** The plan to print and fill in with a pen, for who does not want to sign in (D0-03). */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { gemeente, document } = leegPlan(taalOf(request), params.gemeente)
  const { titel, ...papier } = document
  return { titel, papier, slug: gemeente.slug }
}

export default function PlanOpPapier() {
  const { titel, papier, slug } = useLoaderData<typeof loader>()
  const { t } = useTranslation('papier')
  return (
    <PapierPagina
      papier={{ titel, ...papier }}
      terug={{ naar: `/${slug}`, tekst: t('pagina.terug') }}
      pdf={{ naar: `/${slug}/plan-op-papier/pdf`, tekst: t('pagina.pdf') }}
    />
  )
}
