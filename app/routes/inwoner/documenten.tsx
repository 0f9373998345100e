import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { stukkenVan } from '#app/domain/traject/stukken.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { doorWie, padNaar } from '#app/server/gebeurd-tonen.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { openGebeurd } from '#app/usecases/gebeurd.server.ts'

/** Everything that can be opened in this traject, newest first, with who made it and when (D1-31). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openGebeurd(ctx, params['traject'] ?? '', 'documenten')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, feiten, bekenden } = gevonden
  const t = translate(ctx.taal, 'gebeurd')
  const begin = trajectPad('inwoner', traject.id)
  return {
    titel: t('stukken.titel'),
    terug: { naar: begin, tekst: t('pagina.terug') },
    bewijzen: `${begin}/bewijs`,
    overzicht: traject.keuze.hulp ? `${begin}/afsprakenoverzicht` : null,
    stukken: stukkenVan(feiten).map(({ soort, plek, feit }) => {
      const { wie, naam } = doorWie(ctx, feit, bekenden)
      return {
        id: feit.volgnr,
        naar: padNaar('inwoner', traject.id, plek) ?? begin,
        titel: t(`stukken.soort.${soort}`, { nr: plek.bij === 'versie' ? plek.nr : 0 }),
        regel: [naam ?? wie, dagEnTijd(ctx.taal, feit.op)].join(' · '),
        bij: plek.bij,
      }
    }),
  }
}

export default function Documenten() {
  const { titel, terug, bewijzen, overzicht, stukken } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['gebeurd', 'traject', 'afsprakenoverzicht'])
  return (
    <Pagina titel={titel} terug={terug}>
      <p>{t(stukken.length > 0 ? 'stukken.inleiding' : 'stukken.geen')}</p>
      <ul className="ek-punten">
        {stukken.map(({ id, naar, titel: naam, regel, bij }) => (
          <li key={id} className="ek-punt">
            <h2>
              <a href={naar}>{naam}</a>
            </h2>
            <p className="ek-klein">{regel}</p>
            {bij === 'bestand' ? <p>{t('stukken.bestand')}</p> : null}
            {bij === 'versie' ? (
              <p>
                <a href={`${naar}/pdf`}>
                  {t('stukken.pdf')}
                  <span className="ek-onzichtbaar">: {naam}</span>
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {overzicht ? (
        <p>
          <a href={overzicht}>{t('afsprakenoverzicht:link')}</a>
        </p>
      ) : null}
      <p>
        <a href={bewijzen}>{t('traject:bewijzen.link')}</a>
      </p>
    </Pagina>
  )
}
