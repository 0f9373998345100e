import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { oudNaDagen } from '#app/domain/aanbod/ruimte.ts'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dagKort } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import { eigenRuimte } from '#app/usecases/ruimte.server.ts'

/** How long people wait for the own organisatie, and how many places it has, per gemeente that contracted it (A7 3). */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const t = translate(ctx.taal, 'ruimte')
  const rijen = await eigenRuimte(ctx)
  return {
    titel: t('titel'),
    terug: { naar: '/aanbieder', tekst: translate(ctx.taal, 'toegang')('aanbieder.titel') },
    klaar: new URL(request.url).searchParams.get('gedaan') === 'ja',
    rijen: rijen.map(({ nr, gemeente, wachtWeken, plaatsen, opgegevenOp, oud }) => ({
      nr,
      gemeente: gemeenteMetCode(gemeente)?.naam ?? gemeente,
      wacht: wachtWeken === null ? t('nietOpgegeven') : t('weken', { count: wachtWeken }),
      plaatsen: plaatsen === null ? t('nietOpgegeven') : String(plaatsen),
      op: opgegevenOp ? dagKort(ctx.taal, opgegevenOp) : t('nietOpgegeven'),
      oud,
    })),
  }
}

export default function RuimtePagina() {
  const { titel, terug, klaar, rijen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('ruimte')
  return (
    <Pagina titel={titel} terug={terug}>
      {klaar ? <Melding soort="goed" titel={t('klopt')} /> : null}
      <p>{t('inleiding')}</p>
      {rijen.length === 0 ? (
        <p>{t('leeg')}</p>
      ) : (
        <Tabel
          bijschrift={t('bijschrift')}
          kolommen={[
            { titel: t('kolom.gemeente') },
            { titel: t('kolom.wacht') },
            { titel: t('kolom.plaatsen') },
            { titel: t('kolom.op') },
            { titel: t('kolom.doen') },
          ]}
          rijen={rijen.map(({ nr, gemeente, wacht, plaatsen, op, oud }) => ({
            sleutel: String(nr),
            cellen: [
              gemeente,
              wacht,
              plaatsen,
              oud ? `${op}. ${t('oud', { dagen: oudNaDagen })}` : op,
              <a key="doen" href={`/aanbieder/ruimte/${nr}`} aria-label={t('werkBijVoor', { gemeente })}>
                {t('werkBij')}
              </a>,
            ],
          }))}
        />
      )}
    </Pagina>
  )
}
