import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { deelbaarInZorgplan } from '#app/domain/zorgplan/zorgplan.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { deelTitels } from '#app/server/zorgplan-tonen.server.ts'
import type { AanbiederCtx } from '#app/usecases/ctx.ts'
import { deelZorgplan, type OpenZorgplan } from '#app/usecases/zorgplan.server.ts'
import { pad } from './match.server.ts'
import { dichtZorgplan, zoekZorgplan, zorgplanOmTeDoen, zorgplanPad } from './zorgplan.server.ts'

/** Which parts of the version that is before the inwoner the toegang may read; none are shared by themselves (D3L-32). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, open, voorbij } = await zoekZorgplan(args, 'zorgplan-delen')
  const t = translate(ctx.taal, 'zorgplan')
  const titel = t('staf.delen.titel')
  const basis = { sleutel: nieuweSleutel(), basis: 0, bewaard: null, hier: '', waarden: {} }
  if (!open) return { ...basis, ...dichtZorgplan(ctx, titel, [], voorbij) }
  const terug = { naar: zorgplanPad(open), tekst: t('staf.terug') }
  const velden = veldenVan(open)
  const bewaard = await teruggevonden(ctx, args.request, velden)
  const versie = voorInwoner(open)
  const { gedeeld } = open.traject.uitvoering
  const nu = versie && gedeeld?.zorgplan === versie.nr ? [...gedeeld.onderdelen] : []
  return {
    ...{ titel, terug, velden: teken(ctx, open), sleutel: nieuweSleutel(), hier: zorgplanPad(open, '/delen') },
    boven: open.traject.nummer,
    basis: bewaard?.basis ?? versie?.nr ?? 0,
    waarden: bewaard?.waarden ?? { delen: nu },
    bewaard: bewaard?.id ?? null,
    dicht: versie ? null : { weigering: 'geen-zorgplan' as const, verder: terug },
  }
}

const voorInwoner = ({ versies, traject }: OpenZorgplan) =>
  versies.find(({ nr }) => nr === traject.uitvoering.zorgplan?.nr)

function veldenVan(open: OpenZorgplan | null): readonly Veld[] {
  const versie = open && voorInwoner(open)
  return [{ naam: 'delen', soort: 'keuzes', opties: versie ? deelbaarInZorgplan(versie.inhoud) : [] }]
}

function teken({ taal }: AanbiederCtx, open: OpenZorgplan | null) {
  const t = translate(taal, 'zorgplan')
  const versie = open && voorInwoner(open)
  const titels = versie ? deelTitels(taal, versie.inhoud, deelbaarInZorgplan(versie.inhoud)) : []
  const opties = titels.map(({ deel, titel }) => ({ waarde: deel, label: titel }))
  return [
    { naam: 'delen', soort: 'keuzes' as const, label: t('staf.delen.vraag'), uitleg: t('staf.delen.uitleg'), opties },
  ]
}

/** Shares what was ticked, and nothing else of this version any more. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  const { id, match, open } = await zorgplanOmTeDoen(ctx, { request, params })
  const { getypt, waarden, mis } = leesPost(ctx, post, veldenVan(open), teken(ctx, open))
  if (mis) return mis
  const onderdelen = [waarden['delen'] ?? []].flat()
  const gedeeld = await deelZorgplan(ctx, id, post.formulier, match, { zorgplan: post.basis, onderdelen })
  return sluitPost(ctx, post, gedeeld, getypt, () => pad(id, '/zorgplan?gedaan=gedeeld'))
}

export default function ZorgplanDelenMetToegang() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('zorgplan')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={<p>{t('staf.delen.inleiding')}</p>}
      knop={t('staf.delen.knop')}
    />
  )
}
