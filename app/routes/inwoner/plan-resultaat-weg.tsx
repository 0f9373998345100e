import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { resultatenVan, waardenVan } from '#app/domain/perspectiefplan/plan.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Weigering } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { haalResultaatWeg, openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { alleenOnline } from './plan-online.server.ts'

/** Asks before a result is taken out of the plan. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const plan = await openPlan(ctx, params.traject ?? '', 'plan-bladzijde')
  const id = params.bladzijde?.replace(/^resultaat-/, '') ?? ''
  if (!plan || !resultatenVan(plan.passages).includes(id)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  alleenOnline(plan.traject)
  return {
    titel: translate(ctx.taal, 'plan')('weghalen.titel'),
    wat: String(waardenVan(plan.passages, `resultaat-${id}`)?.wat ?? ''),
    lijst: `/mijn/traject/${plan.traject.id}/plan/vraag-4`,
    sleutel: nieuweSleutel(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  await readFormulier(request, ctx)
  const uitkomst = await haalResultaatWeg(ctx, params.traject ?? '', params.bladzijde?.replace(/^resultaat-/, '') ?? '')
  if (uitkomst.ok) return redirect(`/mijn/traject/${params.traject}/plan/vraag-4`, 303)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ weigering: uitkomst.weigering }, { status: 409 })
}

export default function ResultaatWeg() {
  const { titel, wat, lijst, sleutel } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('plan')
  return (
    <>
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} terug={{ naar: lijst, tekst: t('pagina.terugVraag4') }}>
        <blockquote className="ek-citaat">{wat}</blockquote>
        <p>{t('weghalen.uitleg')}</p>
        <Formulier sleutel={sleutel}>
          <Knoppen>
            <Knop soort="gevaar">{t('weghalen.ja')}</Knop>
            <KnopLink naar={lijst} soort="tweede">
              {t('weghalen.nee')}
            </KnopLink>
          </Knoppen>
        </Formulier>
      </Pagina>
    </>
  )
}
