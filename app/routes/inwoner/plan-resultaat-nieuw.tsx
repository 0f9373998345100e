import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { onderwerpenVan, resultatenVan } from '#app/domain/perspectiefplan/plan.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten, tekenVelden, woordenVan } from '#app/server/vraag-woorden.server.ts'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { openPlan, voegResultaatToe } from '#app/usecases/perspectiefplan.server.ts'
import { dichtVoorInwoner } from './plan-dicht.server.ts'

/** Adds one result to reach; the list comes back afterwards (D0-20). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const plan = await openPlan(ctx, params.traject ?? '', 'plan-bladzijde')
  if (!plan) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, set, passages } = plan
  const t = translate(ctx.taal, 'plan')
  const velden = set.perResultaat.resultaat
  const bewaard = await teruggevonden(ctx, request, velden)
  const { nl, getoond } = woordenVan(set.id, ctx.taal).titel('resultaat-nieuw', resultatenVan(passages).length + 1)
  const aantal = onderwerpenVan(set, passages).filter((onderwerp) => onderwerp.nr !== undefined).length
  return {
    titel: getoond ?? nl,
    boven: t('pagina.vraagNr', { nr: 4, aantal }),
    terug: { naar: `/mijn/traject/${traject.id}/plan/vraag-4`, tekst: t('pagina.terugVraag4') },
    velden: tekenVelden(set.id, 'resultaat-nieuw', velden, ctx.taal),
    waarden: bewaard?.waarden ?? {},
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: dichtVoorInwoner(ctx, plan),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const plan = await openPlan(ctx, params.traject ?? '', 'plan-bladzijde')
  if (!plan) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const velden = plan.set.perResultaat.resultaat
  // A result that does not exist yet has nowhere to be saved half, so here the needed field is needed.
  const { waarden, getypt, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  if (fouten.length > 0) {
    const teksten = foutTeksten(ctx.taal, fouten, tekenVelden(plan.set.id, 'resultaat-nieuw', velden, ctx.taal))
    return data({ getypt, sleutel: nieuweSleutel(), fouten: teksten }, { status: 400 })
  }
  const uitkomst = await voegResultaatToe(ctx, plan.traject.id, post.formulier, waarden)
  if (!uitkomst.ok) return data({ getypt, sleutel: nieuweSleutel(), weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/mijn/traject/${plan.traject.id}/plan/vraag-4`, 303)
}

export default function NieuwResultaat() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('plan')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      knoppen={
        <Knoppen>
          <Knop>{t('pagina.bewaar')}</Knop>
        </Knoppen>
      }
    />
  )
}
