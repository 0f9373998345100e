import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { startTermijnVan } from '#app/domain/traject/beurt.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { toonTermijnSom } from '#app/server/toon-termijn.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { TermijnSom } from '#app/ui/termijn-som.tsx'
import { meldNietBegonnen } from '#app/usecases/hulp-loopt.server.ts'

const velden: readonly Veld[] = [{ naam: 'woorden', soort: 'lang', max: 2000 }]

/** The help did not begin although its last day has passed: the inwoner says so, and reads who calls whom (D0-35). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden } = await zoekHulp(args, 'inwoner', 'niet-begonnen')
  const { traject, naam } = gevonden
  const termijn = startTermijnVan(traject)
  return {
    titel: translate(ctx.taal, 'hulp-loopt')('nietBegonnen.titel'),
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden,
      getekend: tekenLoopt(ctx.taal, 'nietBegonnen', velden),
      dicht: waaromDicht(traject, datumVan(ctx.now)),
    })),
    naam,
    gemeente: bereikbaarheidVan(traject.gemeente),
    uiterlijk: termijn && dag(ctx.taal, termijn.einddatum),
    som: termijn && toonTermijnSom(ctx.taal, termijn),
  }
}

function waaromDicht(traject: Traject, vandaag: Datum): Weigering | null {
  if (traject.uitvoering.begonnen) return 'zorg-al-gestart'
  const termijn = startTermijnVan(traject)
  return termijn && vandaag <= termijn.einddatum ? 'start-nog-op-tijd' : null
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await wieIs(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenLoopt(ctx.taal, 'nietBegonnen', velden))
  if (mis) return mis
  const uitkomst = await meldNietBegonnen(ctx, id, post.formulier, String(waarden['woorden'] ?? ''))
  return sluitPost(ctx, post, uitkomst, getypt, () => trajectPad('inwoner', id))
}

export default function NietBegonnen() {
  const { naam, gemeente, uiterlijk, som, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulp-loopt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {uiterlijk ? <p>{t('nietBegonnen.uiterlijk', { dag: uiterlijk })}</p> : null}
          {som ? <TermijnSom titel={t('nietBegonnen.som')} termijn={som} /> : null}
          <p>{t('nietBegonnen.daarna', { naam })}</p>
          <p>{t('nietBegonnen.bel', gemeente)}</p>
        </>
      }
      knop={t('nietBegonnen.knop')}
    />
  )
}
