import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gezagBronnen, type GezagBron } from '#app/domain/persoon/gezag.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import type { Taal, ToegangCtx } from '#app/usecases/ctx.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { controleerGezag, openGezag } from '#app/usecases/gezag.server.ts'

const velden: readonly Veld[] = [
  { naam: 'gezag', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'bron', soort: 'keuze', opties: gezagBronnen, nodig: true },
]

/** Records that somebody looked up the gezag of who asked, where, and what came out (D0-13, B2). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const traject = await zoek(ctx, params.traject!)
  const t = translate(ctx.taal, 'balie')
  const bewaard = await teruggevonden(ctx, request, velden)
  return {
    titel: t('gezag.titel'),
    boven: traject.nummer,
    terug: { naar: `/toegang/traject/${traject.id}`, tekst: t('ontvangst.terug') },
    velden: tekenVelden(ctx.taal),
    waarden: bewaard?.waarden ?? {},
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const { id } = await zoek(ctx, params.traject!)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenVelden(ctx.taal))
  if (mis) return mis
  const gevonden = { gezag: waarden.gezag as 'ja' | 'nee', bron: waarden.bron as GezagBron }
  const uitkomst = await controleerGezag(ctx, id, post.formulier, gevonden)
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}?gedaan=gezag`)
}

/** The traject, when somebody asks in it for somebody else; 404 for any other. */
async function zoek(ctx: ToegangCtx, id: string) {
  const traject = await openGezag(ctx, id)
  if (!traject) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return traject
}

function tekenVelden(taal: Taal): GetekendVeld[] {
  const t = translate(taal, 'balie')
  const gezag = [
    { waarde: 'ja', label: t('gezag.gezagJa') },
    { waarde: 'nee', label: t('gezag.gezagNee') },
  ]
  const bronnen = gezagBronnen.map((waarde) => ({ waarde, label: t(`gezag.${waarde}`) }))
  return [
    { naam: 'gezag', soort: 'keuze', label: t('gezag.gezag'), opties: gezag },
    { naam: 'bron', soort: 'keuze', label: t('gezag.bron'), opties: bronnen },
  ]
}

export default function Gezag() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('balie')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={<p>{t('gezag.uitleg')}</p>}
      knoppen={<Knop>{t('gezag.knop')}</Knop>}
    />
  )
}
