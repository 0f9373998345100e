import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { itemNr, itemVan, lijstMetNaam, onderwerpVan } from '#app/domain/perspectiefplan/lijst.ts'
import { waardenVan } from '#app/domain/perspectiefplan/plan.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Weigering } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { lijstWoorden } from '#app/server/vraag-woorden.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { haalItemWeg } from '#app/usecases/plan-item.server.ts'
import { terugNaarLijst } from './plan-dicht.server.ts'
import { alleenOnline } from './plan-online.server.ts'

/** Asks before something is taken out of a list of the plan. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const plan = await openPlan(ctx, params.traject ?? '', 'plan-bladzijde')
  const id = params.bladzijde ?? ''
  const item = plan && itemVan(plan.set, id)
  const onderwerp = plan && onderwerpVan(plan.set, id)
  if (!plan || !item || !onderwerp || !plan.passages.some((een) => een.onderwerp === id && !een.weg))
    throw data({ soort: 'niet-gevonden' }, { status: 404 })
  alleenOnline(plan.traject)
  const { set, passages } = plan
  const { weg, punt } = lijstWoorden(set.id, item.lijst, ctx.taal, itemNr(set, passages, item))
  return {
    ...weg,
    wat: String(waardenVan(passages, id)?.[lijstMetNaam(set, item.lijst).kern] ?? punt),
    gezin: onderwerp.bron === 'gezin' && plan.traject.gezinVan !== null,
    terug: terugNaarLijst(ctx.taal, plan, onderwerp),
    sleutel: nieuweSleutel(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  await readFormulier(request, ctx)
  const { traject = '', bladzijde = '' } = params
  const uitkomst = await haalItemWeg(ctx, traject, bladzijde)
  if (uitkomst.ok) return redirect(`/mijn/traject/${traject}/plan/${uitkomst.onderwerp}`, 303)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ weigering: uitkomst.weigering }, { status: 409 })
}

export default function ItemWeg() {
  const { titel, uitleg, ja, nee, wat, gezin, terug, sleutel } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('plan')
  return (
    <>
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} terug={terug}>
        <blockquote className="ek-citaat">{wat}</blockquote>
        <p>{uitleg}</p>
        {gezin ? <p>{t('lijst.wegGezin')}</p> : null}
        <Formulier sleutel={sleutel}>
          <Knoppen>
            <Knop soort="gevaar">{ja}</Knop>
            <KnopLink naar={terug.naar} soort="tweede">
              {nee}
            </KnopLink>
          </Knoppen>
        </Formulier>
      </Pagina>
    </>
  )
}
