import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { bevestigNamens, neemNamensTerug, openNalezen } from '#app/usecases/namens-voorleggen.server.ts'
import { planTekst } from './plan-tekst.server.ts'

const velden: readonly Veld[] = [
  { naam: 'antwoord', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'woorden', soort: 'lang', max: 4000 },
]

/** What the gemeente wrote down together with the inwoner or for them, to read and to say whether it is right (D0-10, D0-11). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openNalezen(ctx, params.traject ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, versie } = gevonden
  const namens = traject.namens.versie
  return {
    titel: translate(ctx.taal, 'namens')('nalezen.titel'),
    begin: `/mijn/traject/${traject.id}`,
    sleutel: nieuweSleutel(),
    nr: versie?.nr ?? 0,
    wijze: namens?.wijze ?? null,
    gelezen: namens?.gelezen != null,
    wacht: versie !== null && !geslotenOm(traject),
    plan: versie ? planTekst(versie.inhoud, [], ctx.taal) : null,
    bewaard: await teruggevonden(ctx, request, velden),
  }
}

/** Says that it is right, or takes the plan back with what has to change. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params.traject ?? ''
  if (!(await openNalezen(ctx, id))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'namens')
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const labels = [
    { naam: 'antwoord', label: t('nalezen.antwoord'), opties: true },
    { naam: 'woorden', label: t('nalezen.woorden') },
  ]
  const teksten = foutTeksten(ctx.taal, fouten, labels)
  const woorden = String(waarden.woorden ?? '')
  if (waarden.antwoord === 'nee' && !woorden && fouten.length === 0)
    teksten.push({ veld: 'woorden', tekst: t('nalezen.woordenNodig') })
  if (teksten.length > 0) return data({ getypt, fouten: teksten, weigering: undefined }, { status: 400 })
  const versie = post.basis
  const uitkomst =
    waarden.antwoord === 'ja'
      ? await bevestigNamens(ctx, id, { versie, hoe: 'portaal' })
      : await neemNamensTerug(ctx, id, post.formulier, { versie, woorden })
  if (!uitkomst.ok) return data({ getypt, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/mijn/traject/${id}`, 303)
}
