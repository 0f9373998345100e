import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { standVan } from '#app/domain/bericht/verzending.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { dagKort } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import { dagenTerug, openVerzendingen } from '#app/usecases/verzendingen.server.ts'

/** How the sending of messages and reminders goes, in numbers; what fails is named by the number of its traject and by nothing of a person. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const verzendingen = await openVerzendingen(ctx)
  if (!verzendingen) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return {
    titel: translate(ctx.taal, 'post')('verzendingen.titel'),
    terug: { naar: '/toegang', tekst: translate(ctx.taal, 'toegang')('werk.titel') },
    dagen: dagenTerug,
    tellingen: verzendingen.tellingen,
    mis: verzendingen.mis.map(({ trajectId, nummer, signaal, vanaf, pogingen, fout, hoe }, nr) => ({
      ...{ nr, trajectId, nummer, signaal, pogingen, fout },
      vanaf: dagKort(ctx.taal, vanaf),
      stand: standVan({ hoe, hapert: true }),
    })),
  }
}

export default function Verzendingen() {
  const { titel, terug, dagen, tellingen, mis } = useLoaderData<typeof loader>()
  const { t } = useTranslation('post')
  return (
    <Pagina titel={titel} terug={terug}>
      <p>{t('verzendingen.uitleg', { aantal: dagen })}</p>
      <Tabel
        bijschrift={t('verzendingen.tel')}
        kolommen={[{ titel: t('verzendingen.stand') }, { titel: t('verzendingen.aantal'), soort: 'getal' }]}
        rijen={tellingen.map(({ stand, aantal }) => ({
          sleutel: stand,
          cellen: [t(`verzendingen.standen.${stand}`), aantal],
        }))}
      />
      <h2>{t('verzendingen.mis')}</h2>
      {mis.length === 0 ? (
        <p>{t('verzendingen.geenMis')}</p>
      ) : (
        <Tabel
          bijschrift={t('verzendingen.mis')}
          kolommen={[
            { titel: t('verzendingen.vanaf'), soort: 'datum' },
            { titel: t('verzendingen.nummer') },
            { titel: t('verzendingen.soort') },
            { titel: t('verzendingen.stand') },
            { titel: t('verzendingen.pogingen'), soort: 'getal' },
            { titel: t('verzendingen.code') },
          ]}
          rijen={mis.map((een) => ({
            sleutel: String(een.nr),
            cellen: [
              een.vanaf,
              <a key="nummer" href={`/toegang/traject/${een.trajectId}`}>
                {een.nummer}
              </a>,
              t(`verzendingen.signalen.${een.signaal}`),
              t(`verzendingen.standen.${een.stand}`),
              een.pogingen,
              een.fout,
            ],
          }))}
        />
      )}
    </Pagina>
  )
}
