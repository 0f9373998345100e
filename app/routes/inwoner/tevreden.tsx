import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { cijfers, type Cijfer } from '#app/domain/traject/uitvoering-feiten.ts'
import { lopendeEvaluatie } from '#app/domain/traject/uitvoering-stand.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'

import { readFormulier } from '#app/server/formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { geefTevredenheid } from '#app/usecases/evaluatie.server.ts'

const velden: readonly Veld[] = [
  { naam: 'cijfer', soort: 'keuze', opties: cijfers.map(String), nodig: true },
  { naam: 'woorden', soort: 'lang', max: 4000 },
]

/** How satisfied the inwoner is with the help: of the inwoner alone, read by the gemeente and not by the aanbieder (D3L-40). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden } = await zoekHulp(args, 'inwoner', 'tevreden')
  const nu = lopendeEvaluatie(gevonden.traject.uitvoering)
  const t = translate(ctx.taal, 'hulp-loopt')
  const gaf = nu?.tevreden
  return {
    titel: t('tevreden.titel'),
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden,
      getekend: teken(ctx.taal),
      ...(gaf ? { waarden: { cijfer: String(gaf.cijfer), woorden: gevonden.woordenVan(gaf.tekst) ?? '' } } : {}),
      dicht: nu ? null : 'geen-evaluatie',
    })),
    naam: gevonden.naam,
  }
}

const teken = (taal: Taal) => {
  const t = translate(taal, 'hulp-loopt')
  return tekenLoopt(taal, 'tevreden', velden, (waarde) => t(`cijfer.${waarde as '1'}`))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await wieIs(args.request, 'inwoner')
  const post = await readFormulier(args.request, ctx)
  const { gevonden, begin } = await zoekHulp(args, 'inwoner', null)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, teken(ctx.taal))
  if (mis) return mis
  const uitkomst = await geefTevredenheid(ctx, gevonden.traject.id, post.formulier, {
    evaluatie: gevonden.traject.uitvoering.evaluaties.at(-1)?.id ?? '',
    cijfer: Number(waarden['cijfer']) as Cijfer,
    woorden: String(waarden['woorden'] ?? ''),
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => `${begin}/evaluatie`)
}

export default function Tevreden() {
  const { naam, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulp-loopt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={<p>{t('tevreden.inleiding', { naam })}</p>}
      knop={t('tevreden.knop')}
    />
  )
}
