import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { toonGebeurd, voorUit } from '#app/server/gebeurd-tonen.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tijdlijn } from '#app/ui/tijdlijn.tsx'
import { openGebeurd } from '#app/usecases/gebeurd.server.ts'

/** What happened in the klantreis, for an aanbieder that takes part: nothing of the plan, and nobody by name (D1-33). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const gevonden = await openGebeurd(ctx, params['traject'] ?? '', 'gebeurd')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const [begin, voor] = [trajectPad('aanbieder', gevonden.traject.id), voorUit(request)]
  return {
    titel: translate(ctx.taal, 'gebeurd')('pagina.titelAanbieder'),
    boven: gevonden.traject.nummer,
    terug: { naar: begin, tekst: translate(ctx.taal, 'beurt')('stap.terugAanbieder') },
    hier: `${begin}/gebeurd`,
    ouder: voor !== null,
    ...toonGebeurd(ctx, gevonden, voor),
  }
}

export default function Gebeurd() {
  const { titel, boven, terug, ...lijn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('gebeurd')
  return (
    <Pagina titel={titel} boven={boven} terug={terug}>
      <p>{t('pagina.aanbieder')}</p>
      <Tijdlijn {...lijn} />
    </Pagina>
  )
}
