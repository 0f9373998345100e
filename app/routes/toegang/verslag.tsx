import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import { openDossierMetPlan } from '#app/usecases/beoordeling.server.ts'
import { toonVerslag } from './toon-verslag.server.ts'

/** The verslag of the Wmo research, part by part: what the inwoner said about it, what the toegang wrote, and what still has nothing (Wmo 2015 2.3.2 lid 4, D1-43). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const dossier = await openDossierMetPlan(ctx, params.traject!, 'verslag')
  if (!dossier) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = dossier
  return {
    titel: translate(ctx.taal, 'verslag')('titel'),
    id: traject.id,
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    wet: traject.wet,
    kan: traject.plan.bij === 'toegang' && traject.onderzoek.gestartOp !== null,
    delen: toonVerslag(ctx.taal, dossier),
  }
}

export default function Verslag() {
  const { titel, id, boven, wet, kan, delen } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['verslag', 'toegang', 'weigering'])
  const leeg = delen.filter(({ stand }) => stand === 'leeg').length
  return (
    <Pagina titel={titel} boven={boven} terug={{ naar: `/toegang/traject/${id}`, tekst: t('toegang:dossier.terug') }}>
      {wet === 'jeugd' ? (
        <Melding soort="uitleg" titel={t('weigering:verslag-alleen-wmo')} />
      ) : (
        <>
          <p>{t('inleiding')}</p>
          <Melding
            soort={leeg > 0 ? 'let-op' : 'goed'}
            titel={leeg > 0 ? t('nogLeeg', { count: leeg }) : t('compleet')}
          />
          {kan ? null : <Melding soort="uitleg" titel={t('later')} />}
          {delen.map(({ deel, rijen, toegang, stand }) => (
            <section key={deel} aria-labelledby={deel}>
              <h2 id={deel}>{t(`delen.${deel}.titel`)}</h2>
              <p>{t(`delen.${deel}.wet`)}</p>
              <p>
                <b>{t(`stand.${stand}`)}</b>
              </p>
              {toegang ? (
                <Passage stem="toegang" naam={t('toegang:rol.toegang', toegang)} wanneer={toegang.op}>
                  <p className="ek-punt__tekst">{toegang.tekst}</p>
                </Passage>
              ) : null}
              {rijen.length > 0 ? (
                <Uitklap titel={t('zei')}>
                  <Overzicht rijen={rijen} />
                </Uitklap>
              ) : null}
              {kan ? (
                <p className="ek-acties">
                  <a href={`/toegang/traject/${id}/verslag/${deel}`}>
                    {t(toegang ? 'verander' : 'schrijf')}{' '}
                    <span className="ek-onzichtbaar">{t(`delen.${deel}.titel`)}</span>
                  </a>
                </p>
              ) : null}
            </section>
          ))}
        </>
      )}
    </Pagina>
  )
}
