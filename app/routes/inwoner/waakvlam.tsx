import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'

import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { dag } from '#app/server/datum.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { zetWaakvlam } from '#app/usecases/hulp-loopt.server.ts'

const velden: readonly Veld[] = [
  { naam: 'wil', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'dag', soort: 'datum', vanafVandaag: true, alleenBij: { veld: 'wil', waarde: 'ja' } },
  { naam: 'woorden', soort: 'lang', max: 2000 },
]

/** After the help ended: on which day the gemeente asks once more how it goes, or that it need not (D1-09). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden } = await zoekHulp(args, 'inwoner', 'waakvlam')
  const { waakvlam, einde } = gevonden.traject.uitvoering
  return {
    titel: translate(ctx.taal, 'hulp-loopt')('waakvlam.titel'),
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden,
      getekend: tekenLoopt(ctx.taal, 'waakvlam', velden),
      ...(waakvlam
        ? { waarden: { wil: 'ja', dag: waakvlam.dag, woorden: gevonden.woordenVan(waakvlam.tekst) ?? '' } }
        : {}),
      dicht: einde ? null : 'hulp-loopt',
    })),
    nu: waakvlam && dag(ctx.taal, waakvlam.dag),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await wieIs(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenLoopt(ctx.taal, 'waakvlam', velden))
  if (mis) return mis
  const uitkomst = await zetWaakvlam(ctx, id, post.formulier, {
    dag: waarden['wil'] === 'ja' ? String(waarden['dag'] ?? '') : null,
    woorden: String(waarden['woorden'] ?? ''),
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => trajectPad('inwoner', id))
}

export default function Waakvlam() {
  const { nu, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulp-loopt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('waakvlam.inleiding')}</p>
          {nu ? <p>{t('waakvlam.nu', { dag: nu })}</p> : null}
        </>
      }
      knop={t('waakvlam.knop')}
    />
  )
}
