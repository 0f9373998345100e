import { randomBytes } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { resultatenVan } from '#app/domain/perspectiefplan/resultaten-van.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { watVan, wijzenIn, type Antwoord } from '#app/domain/traject/instemming.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { bevrorenZinnen } from '#app/server/bevroren-zin.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { antwoordOpAkkoord, openAkkoord } from '#app/usecases/akkoord.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { instemmingVoor } from './akkoord-stand.server.ts'
import { planTekst } from './plan-tekst.server.ts'

const velden: readonly Veld[] = [
  { naam: 'resultaten', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'antwoord', soort: 'keuze', opties: ['ja', 'nee', 'aanvullen'], nodig: true },
  { naam: 'reden', soort: 'lang', max: 8000 },
]

/** The version the inwoner is asked about, to read and to answer: about the results and about the plan, each apart (D0-26, D2-08, D2-17). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openAkkoord(ctx, params.traject ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, versie } = gevonden
  const { gevraagd, antwoord, vervallen } = traject.akkoord
  const { bezig } = traject.herziening
  return {
    titel: translate(ctx.taal, 'traject')('akkoord.titel'),
    begin: `/mijn/traject/${traject.id}`,
    sleutel: nieuweSleutel(),
    versie: versie?.nr ?? 0,
    moment: versie ? dagEnTijd(ctx.taal, versie.op) : null,
    plan: versie ? planTekst(versie.inhoud, versie.bijschriften, ctx.taal) : null,
    resultaten: versie ? resultatenIn(versie.inhoud, ctx.taal) : [],
    gevraagd: gevraagd !== null,
    gegeven: antwoord && { wat: antwoord.wat, moment: dagEnTijd(ctx.taal, antwoord.op) },
    vervallen: vervallen ? dagEnTijd(ctx.taal, vervallen.op) : null,
    vanaf: bezig && versie && versie.nr > bezig.vanaf ? bezig.vanaf : null,
    stand: instemmingVoor(ctx, traject),
    wijzen: wijzenIn(traject.gemeente),
    bewaard: await teruggevonden(ctx, request, velden),
  }
}

/** Records the answers for the version that was on screen; a reason is needed for a 'nee' and for 'aanvullen'. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const trajectId = params.traject ?? ''
  if (!(await openAkkoord(ctx, trajectId))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const t = translate(ctx.taal, 'traject')
  const teksten = foutTeksten(ctx.taal, fouten, labelsIn(ctx.taal))
  const antwoord = fouten.length > 0 ? null : ({ resultaten: waarden.resultaten, plan: waarden.antwoord } as Antwoord)
  const reden = String(waarden.reden ?? '')
  if (antwoord && watVan(antwoord) !== 'ja' && !reden) teksten.push({ veld: 'reden', tekst: t('akkoord.redenNodig') })
  if (teksten.length > 0 || !antwoord) return data({ getypt, fouten: teksten, weigering: undefined }, { status: 400 })

  const versie = post.basis
  const uitkomst = await antwoordOpAkkoord(
    ctx,
    trajectId,
    post.formulier,
    { ...antwoord, versie, reden },
    { kopie: kopieVan(ctx.taal, antwoord, versie, reden), toeval: () => randomBytes(8) },
  )
  if (!uitkomst.ok) return data({ getypt, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/mijn/traject/${trajectId}/bewijs/${uitkomst.bewijs}`, 303)
}

/** The results of this version with who does what, as the inwoner reads them. */
function resultatenIn(plan: BevrorenPlan, taal: Taal) {
  const { antwoord } = bevrorenZinnen(plan, taal, 'inwoner')
  return resultatenVan(plan).map(({ wat, wie }) => ({
    wat: wat.antwoorden.map((een) => antwoord(wat.bladzijde, een)),
    wie: wie.antwoorden.map((een) => antwoord(wie.bladzijde, een)),
  }))
}

function labelsIn(taal: Taal) {
  return [
    { naam: 'resultaten', label: translate(taal, 'instemming')('resultaten.vraag'), opties: true },
    { naam: 'antwoord', label: translate(taal, 'traject')('akkoord.antwoord'), opties: true },
    { naam: 'reden', label: translate(taal, 'traject')('akkoord.reden') },
  ]
}

/** What the receipt says was answered, in the words of the screen. */
function kopieVan(taal: Taal, { resultaten, plan }: Antwoord, versie: number, reden: string) {
  const t = translate(taal, 'traject')
  const eigen = translate(taal, 'instemming')
  return [
    { vraag: t('akkoord.kopieVersie'), antwoord: t('versie.titel', { nr: versie }) },
    { vraag: eigen('resultaten.vraag'), antwoord: eigen(`resultaten.${resultaten}`) },
    { vraag: t('akkoord.antwoord'), antwoord: t(`akkoord.${plan}`) },
    ...(reden ? [{ vraag: t('akkoord.kopieReden'), antwoord: reden }] : []),
  ]
}
