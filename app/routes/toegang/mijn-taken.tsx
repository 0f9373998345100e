import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isDatum } from '#app/domain/termijnen/kalender.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { mijnTaken } from '#app/usecases/taken.server.ts'
import { isUuid } from '#app/usecases/uuid.ts'
import { TakenTabel } from './taken-tabel.tsx'
import { toonTaakRijen } from './taken-tabel.server.ts'

/** The open tasks of who looks: what they were asked, or with `?lijst=van` what they asked of others; what is late on top (D1-21). */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  if (isVrijwilliger(ctx.actor)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { searchParams } = new URL(request.url)
  const lijst = searchParams.get('lijst') === 'van' ? ('van' as const) : ('voor' as const)
  const [uiterlijk = '', id] = (searchParams.get('na') ?? '').split('_', 2)
  const na = isDatum(uiterlijk) && isUuid(id) ? { uiterlijk, id } : null
  const { rijen, volgende } = await mijnTaken(ctx, { lijst, na })
  const begin = `/toegang/taken?lijst=${lijst}`
  return {
    titel: translate(ctx.taal, 'regie')(`taken.lijst.${lijst}`),
    terug: { naar: '/toegang', tekst: translate(ctx.taal, 'toegang')('werk.titel') },
    lijst,
    begin: na ? begin : null,
    volgende: volgende && `${begin}&na=${volgende.uiterlijk}_${volgende.id}`,
    rijen: toonTaakRijen(ctx, rijen),
  }
}

export default function MijnTaken() {
  const { titel, terug, lijst, begin, volgende, rijen } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['regie', 'toegang'])
  const andere = lijst === 'voor' ? 'van' : 'voor'
  return (
    <Pagina titel={titel} terug={terug}>
      <p>
        <KnopLink naar={`/toegang/taken?lijst=${andere}`} soort="rustig">
          {t(`taken.lijst.${andere}`)}
        </KnopLink>
      </p>
      {rijen.length > 0 ? <TakenTabel bijschrift={titel} rijen={rijen} /> : <p>{t('taken.lijst.leeg')}</p>}
      {begin || volgende ? (
        <Knoppen>
          {volgende ? (
            <KnopLink naar={volgende} soort="tweede">
              {t('toegang:werk.volgende')}
            </KnopLink>
          ) : null}
          {begin ? (
            <KnopLink naar={begin} soort="rustig">
              {t('toegang:werk.begin')}
            </KnopLink>
          ) : null}
        </Knoppen>
      ) : null}
    </Pagina>
  )
}
