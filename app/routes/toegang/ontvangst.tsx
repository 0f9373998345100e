import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openInvoer } from '#app/usecases/invoer.server.ts'

/** The proof of receipt of what was written down for an inwoner, to print and hand over: the number, the day, the words (Awb 4:3a). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const invoer = await openInvoer(ctx, params.traject!)
  const gemeente = gemeenteMetCode(ctx.actor.gemeente)
  if (!invoer || !gemeente) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, woorden } = invoer
  const t = translate(ctx.taal, 'balie')
  const wanneer = { dag: dag(ctx.taal, traject.hulpvraagOp), kanaal: t(`kanaal.${traject.kanaal}`) }
  return {
    titel: t('ontvangst.titel'),
    id: traject.id,
    gemeente: gemeente.naam,
    telefoon: gemeente.telefoon,
    rijen: [
      { vraag: t('ontvangst.nummer'), antwoord: traject.nummer },
      { vraag: t('ontvangst.voor'), antwoord: traject.betrokkeneNaam },
      { vraag: t('ontvangst.binnen'), antwoord: t('ontvangst.binnenHoe', wanneer) },
      { vraag: t('ontvangst.opgeschreven'), antwoord: woorden },
      { vraag: t('ontvangst.uiterlijk'), antwoord: dag(ctx.taal, samenvattingVan(traject).uiterlijk) },
    ],
  }
}

export default function Ontvangst() {
  const { titel, id, gemeente, telefoon, rijen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('balie')
  return (
    <Pagina
      titel={titel}
      boven={t('ontvangst.gemeente', { naam: gemeente })}
      terug={{ naar: `/toegang/traject/${id}`, tekst: t('ontvangst.terug') }}
    >
      <p className="ek-nietafdrukken">{t('ontvangst.uitleg')}</p>
      <Overzicht rijen={rijen} />
      <h2>{t('ontvangst.klopt')}</h2>
      <p>{t('ontvangst.kloptUitleg', { telefoon })}</p>
    </Pagina>
  )
}
