import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { eindredenen, type Eindreden } from '#app/domain/traject/uitvoering-feiten.ts'
import { ongescoord } from '#app/domain/traject/uitvoering-stand.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { resultatenIn } from '#app/server/evaluatie-tonen.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { beeindigHulp } from '#app/usecases/hulp-loopt.server.ts'

const velden: readonly Veld[] = [
  { naam: 'dag', soort: 'datum', totVandaag: true, nodig: true },
  { naam: 'reden', soort: 'keuze', opties: eindredenen, nodig: true },
  { naam: 'woorden', soort: 'lang', max: 4000 },
]

/** The end of the help, once every result was scored: by the inwoner too, unless the inwoner is not there to do so (D2-22, D3L-41). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden, begin } = await zoekHulp(args, 'aanbieder', 'einde')
  const { uitvoering } = gevonden.traject
  const resultaten = resultatenIn(gevonden, 'aanbieder').map(({ id }) => id)
  const mist = (wie: Partij) => ongescoord(uitvoering, resultaten, [wie]).length > 0
  return {
    titel: translate(ctx.taal, 'hulp-loopt')('einde.titel'),
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden,
      getekend: tekenLoopt(ctx.taal, 'stafeinde', velden),
      dicht: uitvoering.einde ? 'hulp-beeindigd' : uitvoering.begonnen ? null : 'hulp-loopt-niet',
    })),
    begin,
    mist: (['aanbieder', 'inwoner'] as const).filter(mist),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await wieIs(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenLoopt(ctx.taal, 'stafeinde', velden))
  if (mis) return mis
  const woord = (naam: string) => String(waarden[naam] ?? '')
  const einde = { dag: woord('dag'), reden: woord('reden') as Eindreden, woorden: woord('woorden') }
  const uitkomst = await beeindigHulp(ctx, id, post.formulier, einde)
  return sluitPost(ctx, post, uitkomst, getypt, () => `${trajectPad('aanbieder', id)}?gedaan=einde`)
}

export default function Einde() {
  const { begin, mist, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulp-loopt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('einde.inleiding')}</p>
          {mist.map((wie) => (
            <p key={wie}>{t(`einde.mist.${wie}`)}</p>
          ))}
          {mist.length > 0 ? (
            <p>
              <a href={`${begin}/evaluatie`}>{t('einde.naarEvaluatie')}</a>
            </p>
          ) : null}
        </>
      }
      knop={t('einde.knop')}
    />
  )
}
