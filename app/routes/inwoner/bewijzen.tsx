import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { mijnOntvangstbewijzen } from '#app/usecases/ontvangstbewijs.server.ts'

/** Everything this person sent in this traject, to find back and to read again (Awb 2:17). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await mijnOntvangstbewijzen(ctx, params.traject ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, bewijzen } = gevonden
  return {
    titel: translate(ctx.taal, 'traject')('bewijzen.titel'),
    begin: `/mijn/traject/${traject.id}`,
    bewijzen: bewijzen.map(({ id, soort, nummer, op }) => ({ id, soort, nummer, moment: dagEnTijd(ctx.taal, op) })),
  }
}

export default function Bewijzen() {
  const { titel, begin, bewijzen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('traject')
  return (
    <Pagina titel={titel} terug={{ naar: begin, tekst: t('versie.terug') }}>
      <p>{t(bewijzen.length > 0 ? 'bewijzen.inleiding' : 'bewijzen.geen')}</p>
      <ul className="ek-punten">
        {bewijzen.map(({ id, soort, nummer, moment }) => (
          <li key={id} className="ek-punt">
            <h2>
              <a href={`${begin}/bewijs/${id}`}>{t(`bewijzen.${soort}`)}</a>
            </h2>
            <p>{t('bewijzen.regel', { moment, nummer })}</p>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
