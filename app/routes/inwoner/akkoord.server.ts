import { randomBytes } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { antwoordOpAkkoord, openAkkoord } from '#app/usecases/akkoord.server.ts'
import { planTekst } from './plan-tekst.server.ts'

const velden: readonly Veld[] = [
  { naam: 'antwoord', soort: 'keuze', opties: ['ja', 'nee', 'aanvullen'], nodig: true },
  { naam: 'reden', soort: 'lang', max: 8000 },
]

/** The version the inwoner is asked about, to read and to answer (D0-26). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openAkkoord(ctx, params.traject ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, versie } = gevonden
  const { gevraagd, antwoord, vervallen } = traject.akkoord
  return {
    titel: translate(ctx.taal, 'traject')('akkoord.titel'),
    begin: `/mijn/traject/${traject.id}`,
    sleutel: nieuweSleutel(),
    versie: versie?.nr ?? 0,
    moment: versie ? dagEnTijd(ctx.taal, versie.op) : null,
    plan: versie ? planTekst(versie.inhoud, versie.bijschriften, ctx.taal) : null,
    gevraagd: gevraagd !== null,
    gegeven: antwoord && { wat: antwoord.wat, moment: dagEnTijd(ctx.taal, antwoord.op) },
    vervallen: vervallen ? dagEnTijd(ctx.taal, vervallen.op) : null,
    bewaard: await teruggevonden(ctx, request, velden),
  }
}

/** Records the answer for the version that was on screen; a reason is needed for 'nee' and 'aanvullen'. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const trajectId = params.traject ?? ''
  if (!(await openAkkoord(ctx, trajectId))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'traject')
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const labels = [
    { naam: 'antwoord', label: t('akkoord.antwoord'), opties: true },
    { naam: 'reden', label: t('akkoord.reden') },
  ]
  const teksten = foutTeksten(ctx.taal, fouten, labels)
  const wat = waarden.antwoord as 'ja' | 'nee' | 'aanvullen' | undefined
  const reden = String(waarden.reden ?? '')
  if (wat && wat !== 'ja' && !reden && fouten.length === 0)
    teksten.push({ veld: 'reden', tekst: t('akkoord.redenNodig') })
  if (teksten.length > 0 || !wat) return data({ getypt, fouten: teksten, weigering: undefined }, { status: 400 })

  const versie = post.basis
  const kopie = [
    { vraag: t('akkoord.kopieVersie'), antwoord: t('versie.titel', { nr: versie }) },
    { vraag: t('akkoord.kopieAntwoord'), antwoord: t(`akkoord.${wat}`) },
    ...(reden ? [{ vraag: t('akkoord.kopieReden'), antwoord: reden }] : []),
  ]
  const uitkomst = await antwoordOpAkkoord(
    ctx,
    trajectId,
    post.formulier,
    { wat, versie, reden },
    { kopie, toeval: () => randomBytes(8) },
  )
  if (!uitkomst.ok) return data({ getypt, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/mijn/traject/${trajectId}/bewijs/${uitkomst.bewijs}`, 303)
}
