import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Refused } from '#app/domain/refuse.ts'
import { soortEigenPlan } from '#app/domain/traject/eigen-plan.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { legGebruikVast, openEigenPlan, zegGelezen } from '#app/usecases/eigen-plan.server.ts'

const naam = 'gebruik'
const velden: readonly Veld[] = [{ naam, soort: 'lang', max: 8000, nodig: true }]

/** The own plan of the inwoner: read it, say so, and write down how it was used (D1-03). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const gevonden = await openEigenPlan(ctx, params.traject!, 'eigen-plan')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, woorden, gebruikt } = gevonden
  const { stand, op, plan, gelezen } = traject.eigenPlan
  const terug = await takeKeptPost(ctx, request)
  const { searchParams } = new URL(request.url)
  return {
    titel: translate(ctx.taal, 'eigenplan')('toegang.titel'),
    sleutels: { gelezen: nieuweSleutel(), gebruik: nieuweSleutel() },
    id: traject.id,
    nummer: traject.nummer,
    betrokkene: traject.betrokkeneNaam,
    soort: soortEigenPlan[traject.wet],
    stand,
    op: op ? dagEnTijd(ctx.taal, op) : '',
    document: plan?.vorm === 'document' ? plan.id : null,
    teLezen: plan?.vorm === 'tekst' && !gelezen ? plan.id : null,
    woorden,
    gelezen: gelezen && dagEnTijd(ctx.taal, gelezen.op),
    gebruikt,
    gedaan: searchParams.has('gedaan'),
    waarde: terug?.get(naam) ?? gebruikt ?? '',
    bewaard: terug ? searchParams.get('bewaard') : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const { velden: body, formulier, bewaard, actie } = await readFormulier(request, ctx)
  const id = params.traject!
  if (actie === 'gelezen')
    return answer(id, await zegGelezen(ctx, id, formulier, String(body.get('plan') ?? '')), { naar: '', waarde: null })
  const { getypt, fouten } = leesVelden(body, velden, { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const waarde = String(getypt[naam] ?? '')
  if (fouten.length > 0) {
    if (!(await openEigenPlan(ctx, id, 'eigen-plan'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    const label = translate(ctx.taal, 'eigenplan')('toegang.gebruik')
    const [fout] = foutTeksten(ctx.taal, fouten, [{ naam, label }])
    return data({ waarde, fout: fout?.tekst ?? null, weigering: null }, { status: 400 })
  }
  const uitkomst = await legGebruikVast(ctx, id, formulier, waarde)
  if (uitkomst.ok) await dropKeptPost(ctx, bewaard)
  return answer(id, uitkomst, { naar: '?gedaan=ja', waarde })
}

/** On to the page as it is now, or why not, with what was typed. */
function answer(
  id: string,
  uitkomst: { ok: true } | Refused,
  { naar, waarde }: { naar: string; waarde: string | null },
) {
  if (uitkomst.ok) return redirect(`/toegang/traject/${id}/eigen-plan${naar}`, 303)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ waarde, fout: null, weigering: uitkomst.weigering }, { status: 409 })
}
