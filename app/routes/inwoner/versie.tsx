import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { leesVersienummer } from '#app/server/versienummer.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { planTekst } from './plan-tekst.server.ts'
import { PlanTekst } from './plan-tekst.tsx'

/** A version of the plan as it was sent or laid before the inwoner; nobody can change it any more. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const nr = leesVersienummer(params.nr)
  const gevonden = await openVersie(ctx, params.traject ?? '', nr, 'versie')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return {
    titel: translate(ctx.taal, 'traject')('versie.titel', { nr }),
    begin: `/mijn/traject/${gevonden.traject.id}`,
    moment: dagEnTijd(ctx.taal, gevonden.versie.op),
    nr,
    plan: planTekst(gevonden.versie.inhoud, gevonden.versie.bijschriften, ctx.taal),
  }
}

export default function Versie() {
  const { titel, begin, moment, nr, plan } = useLoaderData<typeof loader>()
  const { t } = useTranslation('traject')
  const { t: gesprek } = useTranslation('gesprek')
  return (
    <Pagina titel={titel} terug={{ naar: begin, tekst: t('versie.terug') }}>
      <p>{t('versie.van', { moment })}</p>
      {nr > 1 ? (
        <p>
          <a href={`${begin}/versie/${nr}/vergelijk/${nr - 1}`}>{gesprek('vergelijk.link', { eerder: nr - 1 })}</a>
        </p>
      ) : null}
      <PlanTekst plan={plan} oneens={`${begin}/versie/${nr}/oneens`} />
    </Pagina>
  )
}
