import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { openAkkoord } from '#app/usecases/akkoord.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { betwistAkkoord } from '#app/usecases/instemmen.server.ts'

const velden: readonly Veld[] = [{ naam: 'woorden', soort: 'lang', max: 4000, nodig: true }]

/** 'Dit klopt niet', about an answer the gemeente wrote down (D3A-10). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { traject } = await zoek(ctx, params.traject)
  const t = translate(ctx.taal, 'instemming')
  const terug = { naar: `/mijn/traject/${traject.id}/akkoord`, tekst: translate(ctx.taal, 'traject')('versie.terug') }
  const bewaard = await teruggevonden(ctx, request, velden)
  const kan = traject.instemming.stemmen.some(({ hoe }) => hoe !== 'vinkje')
  return {
    titel: t('betwist.titel'),
    terug,
    velden: [{ naam: 'woorden', soort: 'lang' as const, label: t('betwist.label'), uitleg: t('betwist.hint') }],
    waarden: bewaard?.waarden ?? {},
    basis: traject.akkoord.gevraagd?.versie ?? 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: kan ? null : { weigering: 'niets-vastgelegd' as const, verder: terug },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const { traject } = await zoek(ctx, params.traject)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, [
    { naam: 'woorden', label: translate(ctx.taal, 'instemming')('betwist.label') },
  ])
  if (mis) return mis
  const inhoud = { versie: post.basis, woorden: String(waarden.woorden) }
  const uitkomst = await betwistAkkoord(ctx, traject.id, post.formulier, inhoud)
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${traject.id}/akkoord`)
}

async function zoek(ctx: InwonerCtx, id: string | undefined) {
  const gevonden = await openAkkoord(ctx, id ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return gevonden
}

export default function AkkoordBetwisten() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('instemming')
  return (
    <Vraagpagina {...pagina} antwoord={antwoord} inleiding={<p>{t('betwist.uitleg')}</p>} knop={t('betwist.knop')} />
  )
}
