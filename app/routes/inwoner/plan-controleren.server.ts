import { randomBytes } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { lijktGezondheidVanAnder } from '#app/domain/perspectiefplan/gezondheid.ts'
import { alsGetoond, antwoordenVan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { mistGezagdrager } from '#app/domain/perspectiefplan/gezin.ts'
import { itemNr, itemVan, onderwerpVan } from '#app/domain/perspectiefplan/lijst.ts'
import {
  bladzijdenBij,
  gevraagdeVelden,
  isVrij,
  onderwerpenVan,
  ontbrekend,
  staatVanTaak,
  waardenVan,
  type Bladzijde,
} from '#app/domain/perspectiefplan/plan.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { lijstWoorden, woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import {
  openPlan,
  openPlanMetBetrokkene,
  setVan,
  type Plan,
  type PlanMetBetrokkene,
} from '#app/usecases/perspectiefplan.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'

import { alleenOnline } from './plan-online.server.ts'

/** Every answer of the plan, also the empty ones, each with the way to change it; and what still stops it from being sent. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const plan = await openPlanMetBetrokkene(ctx, params.traject ?? '', 'plan-controleren')
  if (!plan) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  alleenOnline(plan.traject)
  if (plan.traject.plan.bij !== 'inwoner') throw redirect(`/mijn/traject/${plan.traject.id}/plan`, 303)
  return {
    titel: translate(ctx.taal, 'plan')('controle.titel'),
    sleutel: nieuweSleutel(),
    begin: `/mijn/traject/${plan.traject.id}`,
    gemeente: gemeenteMetCode(plan.traject.gemeente)?.naam ?? '',
    voorbeeld: plan.set.voorbeeld,
    delen: delenVan(ctx, plan),
    mist: mistVan(ctx, plan),
    gezag: gezagVan(ctx, plan),
    gezondheid: plan.passages.some(({ waarden }) => Object.values(waarden).flat().some(lijktGezondheidVanAnder)),
  }
}

/** Sends the plan. Incomplete: 400 with what is missing, nothing lost. Sent ten times: one version and one receipt. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { formulier } = await readFormulier(request, ctx)
  const trajectId = params.traject ?? ''
  const plan = await openPlan(ctx, trajectId, 'plan-controleren')
  if (!plan) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const woorden = woordenVan(setVan(plan.traject).id, ctx.taal)
  const uitkomst = await verstuurPlan(ctx, trajectId, formulier, { woorden, toeval: () => randomBytes(8) })
  if (uitkomst.ok) return redirect(`/mijn/traject/${trajectId}/bewijs/${uitkomst.bewijs}`, 303)
  if (uitkomst.weigering === 'plan-niet-compleet') return data({ weigering: uitkomst.weigering }, { status: 400 })
  if (uitkomst.weigering === 'plan-niet-bij-u') return redirect(`/mijn/traject/${trajectId}/plan`, 303)
  return data({ weigering: uitkomst.weigering }, { status: 409 })
}

/** A part for each page: its title, and a row for each question with the answer or null. A list in which nothing stands and a subject nobody had to fill in have no rows. */
function delenVan(ctx: InwonerCtx, plan: Plan) {
  const { set, passages, traject } = plan
  return onderwerpenVan(set, passages).flatMap((onderwerp) => {
    const bladzijden = bladzijdenBij(set, passages, onderwerp)
    const leeg =
      bladzijden.length === 0 || (isVrij(set, onderwerp) && staatVanTaak(set, onderwerp, passages) === 'niet')
    if (!leeg) return bladzijden.map((bladzijde) => deelVan(ctx, plan, bladzijde))
    const titel = alsGetoond(woordenVan(set.id, ctx.taal).titel(onderwerp.id))
    return [{ id: onderwerp.id, titel, wijzig: `/mijn/traject/${traject.id}/plan/${onderwerp.id}`, rijen: [] }]
  })
}

function deelVan(ctx: InwonerCtx, { set, passages, traject }: Plan, { id, velden, item }: Bladzijde) {
  const woorden = woordenVan(set.id, ctx.taal)
  const waarden = waardenVan(passages, id) ?? {}
  const antwoorden = antwoordenVan(id, velden, waarden, woorden)
  return {
    id,
    titel: alsGetoond(woorden.titel(id, item && itemNr(set, passages, item))),
    wijzig: `/mijn/traject/${traject.id}/plan/${id}?na=controleren`,
    rijen: gevraagdeVelden(velden, waarden).map((veld) => {
      const antwoord = antwoorden.find((een) => een.veld === veld.naam)
      return {
        vraag: alsGetoond(woorden.vraag(id, veld.naam)),
        antwoord: antwoord ? alsGetoond(antwoord.antwoord) : null,
      }
    }),
  }
}

/** Where somebody can still write down who has gezag over this child; null when it is there, or not asked of this person (D0-13). */
function gezagVan(ctx: InwonerCtx, { set, passages, traject, betrokkene }: PlanMetBetrokkene) {
  const onderwerp = mistGezagdrager(set, passages, betrokkene?.geboortedatum ?? null, datumVan(ctx.now))
  if (onderwerp === null) return null
  const titel = alsGetoond(woordenVan(set.id, ctx.taal).titel(onderwerp))
  return { naar: `/mijn/traject/${traject.id}/plan/${onderwerp}`, titel }
}

function mistVan(ctx: InwonerCtx, { set, passages, traject }: Plan) {
  const t = translate(ctx.taal, 'plan')
  const woorden = woordenVan(set.id, ctx.taal)
  return ontbrekend(set, passages, datumVan(ctx.now)).map(({ bladzijde, veld, fout }) => {
    const item = itemVan(set, bladzijde)
    const pagina = alsGetoond(woorden.titel(bladzijde, item ? itemNr(set, passages, item) : undefined))
    const naar = `/mijn/traject/${traject.id}/plan/${bladzijde}`
    if (onderwerpVan(set, bladzijde)?.lijst === veld)
      return { tekst: t('controle.mistPunt', { pagina, wat: lijstWoorden(set.id, veld, ctx.taal).mist }), naar }
    const vraag = alsGetoond(woorden.vraag(bladzijde, veld))
    const tekst = t(fout === 'leeg' ? 'controle.mistRegel' : 'controle.dagVoorbij', { pagina, vraag })
    return { tekst, naar: `${naar}?na=controleren` }
  })
}
