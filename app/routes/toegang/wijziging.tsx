import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'

import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { toonWijzigingen } from '#app/server/wijziging-tonen.server.ts'
import { WijzigingenLezen } from '#app/forms/wijzigingen-lezen.tsx'
import { readFormulier } from '#app/server/formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { beoordeelWijziging, type HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'

const velden: readonly Veld[] = [
  { naam: 'oordeel', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'woorden', soort: 'lang', max: 4000, nodig: true },
]

/** Whether help of another kind is right: judged in words, after which an adapted decision is sent (D3L-51, D4-50). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden } = await zoekHulp(args, 'toegang', 'wijziging')
  return {
    titel: translate(ctx.taal, 'hulp-loopt')('wijziging.titelOordeel'),
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden,
      getekend: tekenLoopt(ctx.taal, 'stafoordeel', velden),
      dicht: openWijziging(gevonden) ? null : 'al-geantwoord',
    })),
    wijzigingen: toonWijzigingen(ctx.taal, gevonden),
  }
}

const openWijziging = ({ traject }: HulpLoopt) => traject.uitvoering.wijzigingen.find(({ oordeel }) => !oordeel)

export async function action(args: ActionFunctionArgs) {
  const ctx = await wieIs(args.request, 'toegang')
  const post = await readFormulier(args.request, ctx)
  const { gevonden } = await zoekHulp(args, 'toegang', null)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenLoopt(ctx.taal, 'stafoordeel', velden))
  if (mis) return mis
  const { id, uitvoering } = gevonden.traject
  const uitkomst = await beoordeelWijziging(ctx, id, post.formulier, {
    wijziging: (openWijziging(gevonden) ?? uitvoering.wijzigingen.at(-1))?.id ?? '',
    oordeel: waarden['oordeel'] === 'ja' ? 'ja' : 'nee',
    woorden: String(waarden['woorden'] ?? ''),
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => `${trajectPad('toegang', id)}/loopt`)
}

export default function Wijziging() {
  const { wijzigingen, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulp-loopt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('wijziging.inleidingOordeel')}</p>
          <WijzigingenLezen wijzigingen={wijzigingen} />
        </>
      }
      knop={t('wijziging.knopOordeel')}
    />
  )
}
