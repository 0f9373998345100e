import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { startTermijnVan } from '#app/domain/traject/beurt.ts'
import { waaromNietStarten } from '#app/domain/traject/hulp-loopt.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { dag } from '#app/server/datum.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { toonTermijnSom } from '#app/server/toon-termijn.server.ts'
import { stemmenVoorStaf } from '#app/server/zorgplan-stemmen.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Stemmen } from '#app/ui/stemmen.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'
import { meldStart } from '#app/usecases/hulp-loopt.server.ts'
import { formulierPad, pad } from './match.server.ts'
import { kanOpschrijven } from './zorgplan-antwoord.server.ts'

const velden: readonly Veld[] = [
  { naam: 'dag', soort: 'datum', totVandaag: true, nodig: true },
  { naam: 'reden', soort: 'lang', max: 2000 },
]

/** On which day the help began; with why when that is after the term (D0-35, D3L-31). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden } = await zoekHulp(args, 'aanbieder', 'start')
  const termijn = startTermijnVan(gevonden.traject)
  return {
    titel: translate(ctx.taal, 'hulp-loopt')('start.titel'),
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden,
      getekend: tekenLoopt(ctx.taal, 'start', velden),
      dicht: waaromNietStarten(gevonden.traject),
    })),
    stemmen: stemmenVoorStaf(ctx.taal, gevonden.traject),
    naarAntwoord: kanOpschrijven(gevonden.traject)
      ? formulierPad(pad(gevonden.traject.id, '/zorgplan/antwoord'), gevonden.match.id)
      : null,
    uiterlijk: termijn && dag(ctx.taal, termijn.einddatum),
    som: termijn && toonTermijnSom(ctx.taal, termijn),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await wieIs(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenLoopt(ctx.taal, 'start', velden))
  if (mis) return mis
  const [op, reden] = [String(waarden['dag'] ?? ''), String(waarden['reden'] ?? '')]
  const uitkomst = await meldStart(ctx, id, post.formulier, { dag: op, reden })
  return sluitPost(ctx, post, uitkomst, getypt, () => `${trajectPad('aanbieder', id)}?gedaan=start`)
}

export default function Start() {
  const { uiterlijk, som, stemmen, naarAntwoord, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['hulp-loopt', 'zorgplan'])
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('start.inleiding')}</p>
          <Stemmen stemmen={stemmen} kop={t('zorgplan:staf.stemmen.kop')} />
          {uiterlijk ? <p>{t('start.uiterlijk', { dag: uiterlijk })}</p> : null}
          {som ? <TermijnSom titel={t('start.som')} termijn={som} /> : null}
        </>
      }
      bijDicht={
        <>
          <Stemmen stemmen={stemmen} kop={t('zorgplan:staf.stemmen.kop')} />
          {naarAntwoord ? (
            <p>
              <a href={naarAntwoord}>{t('zorgplan:staf.stemmen.link')}</a>
            </p>
          ) : null}
        </>
      }
      knop={t('start.knop')}
    />
  )
}
