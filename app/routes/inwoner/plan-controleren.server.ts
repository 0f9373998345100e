import { randomBytes } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { lijktGezondheidVanAnder } from '#app/domain/perspectiefplan/gezondheid.ts'
import { alsGetoond, antwoordenVan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import {
  bladzijdenVan,
  gevraagdeVelden,
  onderwerpenVan,
  ontbrekend,
  resultatenVan,
  waardenVan,
} from '#app/domain/perspectiefplan/plan.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { openPlan, setVan, type Plan } from '#app/usecases/perspectiefplan.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'

import { alleenOnline } from './plan-online.server.ts'

/** Every answer of the plan, also the empty ones, each with the way to change it; and what still stops it from being sent. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const plan = await openPlan(ctx, params.traject ?? '', 'plan-controleren')
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

/** A part for each page: its title, and a row for each question with the answer or null. */
function delenVan(ctx: InwonerCtx, { set, passages, traject }: Plan) {
  const woorden = woordenVan(set.id, ctx.taal)
  const resultaten = resultatenVan(passages)
  const bladzijden = bladzijdenVan(set, passages).map((bladzijde) => {
    const waarden = waardenVan(passages, bladzijde.id) ?? {}
    const antwoorden = antwoordenVan(bladzijde.id, bladzijde.velden, waarden, woorden)
    const nr = bladzijde.resultaat ? resultaten.indexOf(bladzijde.resultaat) + 1 : undefined
    return {
      id: bladzijde.id,
      titel: alsGetoond(woorden.titel(bladzijde.id, nr)),
      wijzig: `/mijn/traject/${traject.id}/plan/${bladzijde.id}?na=controleren`,
      rijen: gevraagdeVelden(bladzijde.velden, waarden).map((veld) => {
        const antwoord = antwoorden.find((een) => een.veld === veld.naam)
        return {
          vraag: alsGetoond(woorden.vraag(bladzijde.id, veld.naam)),
          antwoord: antwoord ? alsGetoond(antwoord.antwoord) : null,
        }
      }),
    }
  })
  if (resultaten.length > 0) return bladzijden
  // Questions 4 and 5 have no page yet; they must not be invisible here.
  const leeg = onderwerpenVan(set, passages)
    .filter((onderwerp) => onderwerp.perResultaat === 'resultaat')
    .map(({ id }) => ({
      id,
      titel: alsGetoond(woorden.titel(id)),
      wijzig: `/mijn/traject/${traject.id}/plan/${id}`,
      rijen: [],
    }))
  const plek = bladzijden.findIndex((bladzijde) => bladzijde.id === 'vraag-6')
  return [...bladzijden.slice(0, plek), ...leeg, ...bladzijden.slice(plek)]
}

function mistVan(ctx: InwonerCtx, { set, passages, traject }: Plan) {
  const t = translate(ctx.taal, 'plan')
  const woorden = woordenVan(set.id, ctx.taal)
  const resultaten = resultatenVan(passages)
  return ontbrekend(set, passages, datumVan(ctx.now)).map(({ bladzijde, veld, fout }) => {
    const nr = resultaten.findIndex((id) => bladzijde.endsWith(id)) + 1
    const pagina = alsGetoond(woorden.titel(bladzijde, nr || undefined))
    const vraag = alsGetoond(woorden.vraag(bladzijde, veld))
    const tekst =
      veld === 'resultaat'
        ? t('controle.mistResultaat', { pagina })
        : t(fout === 'leeg' ? 'controle.mistRegel' : 'controle.dagVoorbij', { pagina, vraag })
    return { tekst, naar: `/mijn/traject/${traject.id}/plan/${bladzijde}?na=controleren` }
  })
}
