import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { eigenPlanTermijn, soortEigenPlan } from '#app/domain/traject/eigen-plan.ts'
import { mistVoorOnderzoek } from '#app/domain/traject/onderzoek.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { datumDelen } from '#app/forms/lees-velden.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openEigenPlan } from '#app/usecases/eigen-plan.server.ts'
import { doeOnderzoek } from './onderzoek-actie.server.ts'
import { AanbodFormulier, BeginFormulier, MantelzorgerFormulier } from './onderzoek-formulieren.tsx'

export const handle = { script: true, namespaces: ['algemeen', 'eigenplan', 'fout', 'plan', 'toegang'] }

/** Beginning the research: what has to be done before it, and the button (A3 guard 1, D1-13, D0-04). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openEigenPlan(ctx, params.traject!, 'onderzoek')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = gevonden
  const { eigenPlan, onderzoek, wet, hulpvraagOp } = traject
  const termijn = eigenPlanTermijn(wet, hulpvraagOp)
  return {
    titel: translate(ctx.taal, 'eigenplan')('onderzoek.titel'),
    id: traject.id,
    nummer: traject.nummer,
    betrokkene: traject.betrokkeneNaam,
    sleutels: { mantelzorger: nieuweSleutel(), aanbod: nieuweSleutel(), begin: nieuweSleutel() },
    mist: mistVoorOnderzoek(traject, ctx.now).map((wat) => ({ wat, zegt: translate(ctx.taal, 'weigering')(wat) })),
    gestartOp: onderzoek.gestartOp && dagEnTijd(ctx.taal, onderzoek.gestartOp),
    dicht: geslotenOm(traject) !== null,
    vrijwilliger: isVrijwilliger(ctx.actor),
    mantelzorger: onderzoek.mantelzorger?.wat ?? null,
    soort: soortEigenPlan[wet],
    stand: eigenPlan.stand,
    op: eigenPlan.op ? dagEnTijd(ctx.taal, eigenPlan.op) : '',
    tot: termijn && dag(ctx.taal, termijn.einddatum),
    aanbod: datumDelen(eigenPlan.aangebodenOp ?? undefined),
    aangeboden: eigenPlan.aangebodenOp && dag(ctx.taal, eigenPlan.aangebodenOp),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const misluk = await doeOnderzoek(ctx, params.traject!, post)
  return misluk
    ? data(misluk, { status: misluk.zegt ? 409 : 400 })
    : redirect(`/toegang/traject/${params.traject}/onderzoek`, 303)
}

export default function Onderzoek() {
  const { titel, id, nummer, betrokkene, ...stand } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['eigenplan', 'fout', 'toegang'])
  const begin = `/toegang/traject/${id}`
  const fout = (veld: string) => misluk?.fouten.find((een) => een.veld === veld)?.tekst
  const magBeginnen = stand.mist.every(({ wat }) => wat === 'eigen-plan-niet-aangeboden')
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={misluk?.fouten ?? []} />
      <Pagina
        titel={titel}
        boven={t('toegang:kop.boven', { nummer, naam: betrokkene })}
        terug={{ naar: begin, tekst: t('toegang:dossier.terug') }}
      >
        {misluk?.zegt ? <Melding soort="fout" titel={misluk.zegt} /> : null}
        {stand.gestartOp ? <Melding soort="goed" titel={t('onderzoek.begonnen', { op: stand.gestartOp })} /> : null}
        {!stand.gestartOp && stand.mist.length > 0 ? (
          <Melding soort="let-op" titel={t('onderzoek.mist')}>
            <ul>
              {stand.mist.map(({ wat, zegt }) => (
                <li key={wat}>
                  {wat === 'clientondersteuning-niet-gewezen' ? <a href={`${begin}#oco`}>{zegt}</a> : zegt}
                </li>
              ))}
            </ul>
          </Melding>
        ) : null}
        <p>{t(`toegang.stand.${stand.stand}`, { op: stand.op, soort: t(`soort.${stand.soort}`) })}</p>
        <p>{stand.tot ? t('onderzoek.tot', { dag: stand.tot }) : t('onderzoek.geenDag')}</p>
        {stand.stand === 'ingediend' ? (
          <p>
            <a href={`${begin}/eigen-plan`}>{t('toegang.lees')}</a>
          </p>
        ) : null}
        {stand.dicht || stand.gestartOp ? null : (
          <>
            <MantelzorgerFormulier
              naar={`${begin}/onderzoek`}
              sleutel={stand.sleutels.mantelzorger}
              waarde={stand.mantelzorger}
              fout={fout('mantelzorger')}
            />
            {stand.tot === null && stand.stand !== 'ingediend' && stand.stand !== 'afgewezen' ? (
              <AanbodFormulier
                naar={`${begin}/onderzoek`}
                sleutel={stand.sleutels.aanbod}
                waarde={misluk?.aanbod ?? stand.aanbod}
                op={stand.aangeboden}
                fout={fout('aanbod')}
              />
            ) : null}
            {magBeginnen && !stand.vrijwilliger ? (
              <BeginFormulier
                naar={`${begin}/onderzoek`}
                sleutel={stand.sleutels.begin}
                ondanks={stand.mist.length > 0}
              />
            ) : null}
          </>
        )}
      </Pagina>
    </>
  )
}
