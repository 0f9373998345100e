import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { VooroverlegLezen } from '#app/forms/vooroverleg-lezen.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { toonVooroverleg } from '#app/server/vooroverleg-tonen.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'
import { openVooroverleg } from '#app/usecases/vooroverleg.server.ts'

/** With whom the gemeente talked while the plan was made, and to which personal data the inwoner said yes (D3A-08, D3L-15). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const open = await openVooroverleg(ctx, params['traject'] ?? '')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'vooroverleg')
  return {
    titel: t('inwoner.titel'),
    terug: { naar: trajectPad('inwoner', open.traject.id), tekst: t('inwoner.terug') },
    overleggen: toonVooroverleg(ctx.taal, 'inwoner', open),
    telefoon: bereikbaarheidVan(open.traject.gemeente).telefoon,
  }
}

export default function Vooroverleg() {
  const { titel, terug, overleggen, telefoon } = useLoaderData<typeof loader>()
  const { t } = useTranslation('vooroverleg')
  return (
    <Pagina titel={titel} terug={terug}>
      <p>{t(overleggen.length > 0 ? 'inwoner.inleiding' : 'inwoner.geen')}</p>
      {overleggen.length > 0 ? <h2>{t('inwoner.kop')}</h2> : null}
      <VooroverlegLezen overleggen={overleggen} />
      {overleggen.length > 0 ? (
        <p>
          {t('inwoner.verder')} <Telefoon nummer={telefoon} />.
        </p>
      ) : null}
    </Pagina>
  )
}
