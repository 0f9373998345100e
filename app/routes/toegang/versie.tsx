import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { leesVersienummer } from '#app/server/versienummer.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { DossierPlan } from './dossier-plan.tsx'
import { ToegangPassages } from './toegang-passages.tsx'
import { toonPlan } from './toon-plan.server.ts'

/** A frozen version of the plan to read: what was sent, or what was laid before the inwoner for akkoord. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openVersie(ctx, params.traject!, leesVersienummer(params.nr), 'versie')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, versie } = gevonden
  return {
    titel: translate(ctx.taal, 'toegang')('versie.titel', { nr: versie.nr }),
    id: traject.id,
    nummer: traject.nummer,
    naam: traject.betrokkeneNaam,
    plan: toonPlan(ctx.taal, versie),
  }
}

export default function Versie() {
  const { titel, id, nummer, naam, plan } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['toegang', 'gesprek'])
  return (
    <Pagina
      titel={titel}
      boven={t('kop.boven', { nummer, naam })}
      terug={{ naar: `/toegang/traject/${id}`, tekst: t('dossier.terug') }}
    >
      <p>{t(plan.toegang ? 'versie.voorgelegd' : 'versie.verstuurd', { op: plan.op })}</p>
      {plan.nr > 1 ? (
        <p>
          <a href={`/toegang/traject/${id}/versie/${plan.nr}/vergelijk/${plan.nr - 1}`}>
            {t('gesprek:vergelijk.link', { eerder: plan.nr - 1 })}
          </a>
        </p>
      ) : null}
      {plan.toegang ? (
        <section aria-labelledby="toegang">
          <h2 id="toegang">{t('versie.toegang')}</h2>
          <ToegangPassages {...plan.toegang} bijschriften={plan.bijschriften} />
        </section>
      ) : null}
      <section aria-labelledby="plan">
        <h2 id="plan">{t('plan.titel')}</h2>
        <DossierPlan plan={plan} naar={null} />
      </section>
    </Pagina>
  )
}
