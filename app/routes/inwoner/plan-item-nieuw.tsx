import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { alsGetoond } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { itemsVan, lijstMetNaam, onderwerpVan } from '#app/domain/perspectiefplan/lijst.ts'
import { getoondeVelden, onderwerpenVan } from '#app/domain/perspectiefplan/plan.ts'
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
import { openPlan, type Plan } from '#app/usecases/perspectiefplan.server.ts'
import { voegItemToe } from '#app/usecases/plan-item.server.ts'
import { dichtVoorInwoner, terugNaarLijst } from './plan-dicht.server.ts'

/** Adds one thing to a list of the plan; the list comes back afterwards (D0-13, D0-19, D0-20). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const plan = await openPlan(ctx, params.traject ?? '', 'plan-bladzijde')
  const soort = plan && nieuweBij(plan, params.lijst ?? '')
  if (!plan || !soort) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { set, passages } = plan
  const { onderwerp, bladzijde, velden, lijst } = soort
  const t = translate(ctx.taal, 'plan')
  const bewaard = await teruggevonden(ctx, request, velden)
  const woorden = woordenVan(set.id, ctx.taal)
  const aantal = onderwerpenVan(set, passages).filter((een) => een.nr !== undefined).length
  return {
    titel: alsGetoond(woorden.titel(bladzijde, itemsVan(set, passages, lijst).length + 1)),
    onderdeel: t('pagina.nieuw'),
    boven: onderwerp.nr === undefined ? null : t('pagina.vraagNr', { nr: onderwerp.nr, aantal }),
    terug: terugNaarLijst(ctx.taal, plan, onderwerp),
    velden: tekenVelden(set.id, bladzijde, velden, ctx.taal),
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
  const soort = plan && nieuweBij(plan, params.lijst ?? '')
  if (!plan || !soort) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { onderwerp, bladzijde, velden, lijst } = soort
  // What does not exist yet has nowhere to be saved half, so here the needed field is needed.
  const { waarden, getypt, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  if (fouten.length > 0) {
    const teksten = foutTeksten(ctx.taal, fouten, tekenVelden(plan.set.id, bladzijde, velden, ctx.taal))
    return data({ getypt, sleutel: nieuweSleutel(), fouten: teksten }, { status: 400 })
  }
  const uitkomst = await voegItemToe(ctx, plan.traject.id, lijst, post.formulier, waarden)
  if (!uitkomst.ok) return data({ getypt, sleutel: nieuweSleutel(), weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/mijn/traject/${plan.traject.id}/plan/${onderwerp.id}`, 303)
}

/** The list with this name to which somebody can add, with the subject it belongs to; null for one that has its items from another list. */
function nieuweBij({ set }: Plan, lijst: string) {
  const bladzijde = `${lijst}-nieuw`
  const onderwerp = Object.hasOwn(set.lijsten, lijst) ? onderwerpVan(set, bladzijde) : undefined
  if (!onderwerp) return null
  const { bij, velden } = lijstMetNaam(set, lijst)
  return bij === undefined ? { onderwerp, bladzijde, lijst, velden: getoondeVelden(velden, {}) } : null
}

export default function NieuwItem() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('plan')
  return <Vraagpagina {...pagina} boven={pagina.boven ?? undefined} antwoord={antwoord} knop={t('pagina.bewaar')} />
}
