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

/** Everything that happened in this traject and who did it, but for what the toegang does for itself (D1-31, D1-33). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openGebeurd(ctx, params['traject'] ?? '', 'gebeurd')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'gebeurd')
  const [begin, voor] = [trajectPad('inwoner', gevonden.traject.id), voorUit(request)]
  return {
    titel: t('pagina.titel'),
    terug: { naar: begin, tekst: t('pagina.terug') },
    hier: `${begin}/gebeurd`,
    ouder: voor !== null,
    ...toonGebeurd(ctx, gevonden, voor),
  }
}

export default function Gebeurd() {
  const { titel, terug, ...lijn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('gebeurd')
  return (
    <Pagina titel={titel} terug={terug}>
      <p>{t('pagina.inleiding')}</p>
      <Tijdlijn {...lijn} />
    </Pagina>
  )
}
