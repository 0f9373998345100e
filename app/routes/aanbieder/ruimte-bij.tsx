import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { alsStempel, hoogstePlaatsen, hoogsteWachtWeken, leesAantal, uitStempel } from '#app/domain/aanbod/ruimte.ts'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { eigenRuimte, werkRuimteBij } from '#app/usecases/ruimte.server.ts'

const velden: readonly Veld[] = [
  { naam: 'wachtWeken', soort: 'kort', max: 4 },
  { naam: 'plaatsen', soort: 'kort', max: 4 },
]

const teken = (taal: Taal) => {
  const t = translate(taal, 'ruimte')
  return [
    { naam: 'wachtWeken', soort: 'kort' as const, label: t('wachtWeken'), uitleg: t('uitlegWacht'), max: 4 },
    { naam: 'plaatsen', soort: 'kort' as const, label: t('plaatsen'), uitleg: t('uitlegPlaatsen'), max: 4 },
  ]
}

const nrUit = (tekst: string | undefined) => (/^\d{1,9}$/.test(tekst ?? '') ? Number(tekst) : 0)

/** How long people wait for the own organisatie in one gemeente, and how many places it has there (A7 3). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const rij = (await eigenRuimte(ctx)).find(({ nr }) => nr === nrUit(params['aanbod']))
  if (!rij) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'ruimte')
  const bewaard = await teruggevonden(ctx, request, velden)
  const { wachtWeken, plaatsen } = rij
  return {
    titel: t('werkBijVoor', { gemeente: gemeenteMetCode(rij.gemeente)?.naam ?? rij.gemeente }),
    terug: { naar: '/aanbieder/ruimte', tekst: t('titel') },
    velden: teken(ctx.taal),
    waarden: bewaard?.waarden ?? { wachtWeken: String(wachtWeken ?? ''), plaatsen: String(plaatsen ?? '') },
    basis: alsStempel({ wachtWeken, plaatsen }),
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
  }
}

/** Says it anew. Refuses what is no whole number, and what was changed since the form was shown. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, teken(ctx.taal))
  if (mis) return mis
  const t = translate(ctx.taal, 'ruimte')
  const wachtWeken = leesAantal(String(waarden['wachtWeken'] ?? ''), hoogsteWachtWeken)
  const plaatsen = leesAantal(String(waarden['plaatsen'] ?? ''), hoogstePlaatsen)
  if (wachtWeken === undefined || plaatsen === undefined) {
    const fouten = [
      ...(wachtWeken === undefined
        ? [{ veld: 'wachtWeken', tekst: t('geenGetal', { hoogste: hoogsteWachtWeken }) }]
        : []),
      ...(plaatsen === undefined ? [{ veld: 'plaatsen', tekst: t('geenGetal', { hoogste: hoogstePlaatsen }) }] : []),
    ]
    return data({ getypt, sleutel: nieuweSleutel(), fouten }, { status: 400 })
  }
  const gezien = uitStempel(nrUit(post.velden.get('basis') ?? ''))
  const uitkomst = await werkRuimteBij(ctx, post.formulier, nrUit(params['aanbod']), gezien, { wachtWeken, plaatsen })
  return sluitPost(ctx, post, uitkomst, getypt, () => '/aanbieder/ruimte?gedaan=ja')
}

export default function RuimteBij() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('ruimte')
  return <Vraagpagina {...pagina} antwoord={antwoord} inleiding={<p>{t('inleiding')}</p>} knop={t('knop')} />
}
