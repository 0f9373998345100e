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

/** The same timeline as the inwoner reads, with what the toegang did for itself (D1-33). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openGebeurd(ctx, params['traject'] ?? '', 'gebeurd')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = gevonden
  const t = translate(ctx.taal, 'toegang')
  const [begin, voor] = [trajectPad('toegang', traject.id), voorUit(request)]
  return {
    titel: translate(ctx.taal, 'gebeurd')('pagina.titelStaf'),
    boven: t('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug: { naar: begin, tekst: t('dossier.terug') },
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
      <p>{t('pagina.staf')}</p>
      <Tijdlijn {...lijn} />
    </Pagina>
  )
}
