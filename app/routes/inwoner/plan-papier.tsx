import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PapierPagina } from '#app/forms/papier-pagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { mijnPlanOpPapier } from './plan-papier.server.ts'

/** The own plan to print and go on with by pen (D0-03, D0-10). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { begin, document } = await mijnPlanOpPapier(ctx, params.traject ?? '')
  const { titel, ...papier } = document
  return { titel, papier, begin }
}

export default function PlanPapier() {
  const { titel, papier, begin } = useLoaderData<typeof loader>()
  const { t } = useTranslation('papier')
  return (
    <PapierPagina
      papier={{ titel, ...papier }}
      terug={{ naar: begin, tekst: t('pagina.terugPlan') }}
      pdf={{ naar: `${begin}/papier/pdf`, tekst: t('pagina.pdfMijn') }}
    />
  )
}
