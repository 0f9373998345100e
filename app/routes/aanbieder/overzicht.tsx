import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Stap } from '#app/domain/traject/samenvatting.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dagKort } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import { aanbiederOverzicht } from '#app/usecases/aanbieder.server.ts'

/** What was shared with the organisatie of this aanbieder. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const trajecten = await aanbiederOverzicht(ctx)
  return {
    titel: translate(ctx.taal, 'toegang')('aanbieder.titel'),
    naam: ctx.actor.naam,
    klantreizen: translate(ctx.taal, 'klantreis')('lijst.titel'),
    trajecten: trajecten.map(({ trajectId, nummer, stap, aanZet, uiterlijk }) => ({
      id: trajectId,
      nummer,
      aanZet,
      stap: stap as Stap,
      uiterlijk: dagKort(ctx.taal, uiterlijk),
    })),
  }
}

export default function Overzicht() {
  const { titel, naam, klantreizen, trajecten } = useLoaderData<typeof loader>()
  const { t } = useTranslation('toegang')
  return (
    <Pagina titel={titel}>
      <p>{t('aanbieder.wie', { naam })}</p>
      {trajecten.length === 0 ? (
        <>
          <p>{t('aanbieder.leeg')}</p>
          <p>{t('aanbieder.straks')}</p>
        </>
      ) : (
        <Tabel
          bijschrift={t('aanbieder.bijschrift')}
          kolommen={[
            { titel: t('kolom.nummer') },
            { titel: t('kolom.uiterlijk'), soort: 'datum' },
            { titel: t('kolom.stap') },
            { titel: t('kolom.aanZet') },
          ]}
          rijen={trajecten.map(({ id, nummer, stap, aanZet, uiterlijk }) => ({
            sleutel: id,
            cellen: [
              <a key="nummer" href={`/aanbieder/traject/${id}`}>
                {nummer}
              </a>,
              uiterlijk,
              t(`stap.${stap}`),
              t(`aanZet.${aanZet}`),
            ],
          }))}
        />
      )}
      <Knoppen>
        <KnopLink naar="/aanbieder/klantreizen" soort="rustig">
          {klantreizen}
        </KnopLink>
      </Knoppen>
    </Pagina>
  )
}
