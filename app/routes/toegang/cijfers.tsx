import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { laatsteKwartalen } from '#app/domain/cijfers/kwartaal.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { cijfersInWoorden } from '#app/server/cijfers-tonen.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Keuzelijst } from '#app/ui/keuzelijst.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openCijfers } from '#app/usecases/cijfers.server.ts'
import { cijferKeuzes } from './cijfers-keuzes.server.ts'
import { Doorlooptijden, Stand } from './cijfers-tabellen.tsx'
import { queryVan, readCijferVraag } from './cijfers-vraag.ts'

/** How the work of this gemeente goes, in numbers in which nobody can be recognised; what was chosen stands in the address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const kwartalen = laatsteKwartalen(datumVan(ctx.now))
  const vraag = readCijferVraag(request.url, kwartalen)
  const cijfers = await openCijfers(ctx, vraag)
  if (!cijfers) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return {
    titel: translate(ctx.taal, 'cijfers')('titel'),
    terug: { naar: '/toegang', tekst: translate(ctx.taal, 'toegang')('werk.titel') },
    bijgewerkt: cijfers.bijgewerktOp && dagEnTijd(ctx.taal, cijfers.bijgewerktOp),
    vraag,
    csv: `/toegang/cijfers/csv${queryVan(vraag)}`,
    keuzes: cijferKeuzes(ctx.taal, kwartalen),
    ...cijfersInWoorden(ctx.taal, cijfers),
  }
}

export default function Cijfers() {
  const { titel, terug, bijgewerkt, vraag, csv, keuzes, stand, doorlooptijd } = useLoaderData<typeof loader>()
  const { t } = useTranslation('cijfers')
  const filters = [
    { naam: 'klantreis', label: t('klantreis'), leeg: t('samen') },
    { naam: 'team', label: t('team'), leeg: t('alleTeams') },
    { naam: 'periode', label: t('periode'), leeg: t('alleKwartalen') },
  ] as const
  return (
    <Pagina titel={titel} terug={terug}>
      <p>{bijgewerkt ? t('bijgewerktOp', { moment: bijgewerkt }) : t('nooit')}</p>
      <p>{t('uitleg')}</p>
      <form method="get" action="/toegang/cijfers" className="ek-filter">
        {filters.map(({ naam, label, leeg }) => (
          <Keuzelijst key={naam} naam={naam} label={label} leeg={leeg} waarde={vraag[naam]} opties={keuzes[naam]} />
        ))}
        <Knop soort="tweede">{t('toon')}</Knop>
      </form>
      {bijgewerkt ? (
        <>
          <Knoppen>
            <KnopLink naar={csv} soort="rustig">
              {t('csv')}
            </KnopLink>
          </Knoppen>
          <Stand rijen={stand} />
          <Doorlooptijden reizen={doorlooptijd} />
        </>
      ) : null}
    </Pagina>
  )
}
