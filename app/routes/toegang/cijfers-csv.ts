import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { laatsteKwartalen } from '#app/domain/cijfers/kwartaal.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { cijfersInWoorden } from '#app/server/cijfers-tonen.server.ts'
import { csvAntwoord, csvVan } from '#app/server/csv.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { openCijfers } from '#app/usecases/cijfers.server.ts'
import { kwartaalWoord } from './cijfers-keuzes.server.ts'
import { readCijferVraag } from './cijfers-vraag.ts'

/** The figures of the page as a file, with what was chosen there. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const vraag = readCijferVraag(request.url, laatsteKwartalen(datumVan(ctx.now)))
  const cijfers = await openCijfers(ctx, vraag)
  if (!cijfers) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'cijfers')
  const { stand, doorlooptijd } = cijfersInWoorden(ctx.taal, cijfers)
  const getal = (waarde: number | null) => waarde ?? t('verborgen')
  const team =
    vraag.team === 'jeugd' || vraag.team === 'wmo' || vraag.team === 'onbekend'
      ? t(`teams.${vraag.team}`)
      : t('alleTeams')
  const tekst = csvVan([
    [t('bijgewerkt'), cijfers.bijgewerktOp ? dagEnTijd(ctx.taal, cijfers.bijgewerktOp) : t('nooit')],
    [t('team'), team],
    [t('periode'), vraag.periode ? kwartaalWoord(ctx.taal, vraag.periode) : t('alleKwartalen')],
    [],
    [t('klantreis'), t('open'), t('week'), t('laat')],
    ...stand.map(({ naam, open, week, laat }) => [naam, getal(open), getal(week), getal(laat)]),
    [],
    [t('klantreis'), t('stap'), t('mediaan'), t('negende')],
    ...doorlooptijd.flatMap(({ naam, stappen }) =>
      stappen.map((een) => [naam, een.naam, getal(een.mediaan), getal(een.negende)]),
    ),
  ])
  return csvAntwoord(tekst, `${t('bestand')}-${datumVan(ctx.now)}.csv`)
}
