import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { leesVersienummer } from '#app/server/versienummer.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { versieDocument } from './plan-tekst.server.ts'
import { PlanTekst } from './plan-tekst.tsx'

/** A version of the plan as it was sent or laid before the inwoner; nobody can change it any more. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const nr = leesVersienummer(params.nr)
  const gevonden = await openVersie(ctx, params.traject ?? '', nr, 'versie')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { titel, ...plan } = versieDocument(ctx.taal, gevonden)
  return { titel, plan, nr, begin: `/mijn/traject/${gevonden.traject.id}` }
}

export default function Versie() {
  const { titel, plan, nr, begin } = useLoaderData<typeof loader>()
  const { t } = useTranslation('traject')
  const { t: gesprek } = useTranslation('gesprek')
  return (
    <Pagina titel={titel} boven={plan.boven} terug={{ naar: begin, tekst: t('versie.terug') }}>
      <p>{plan.inleiding}</p>
      <p className="ek-nietafdrukken">
        <a href={`${begin}/versie/${nr}/pdf`}>{t('versie.pdf')}</a>
      </p>
      {nr > 1 ? (
        <p className="ek-nietafdrukken">
          <a href={`${begin}/versie/${nr}/vergelijk/${nr - 1}`}>{gesprek('vergelijk.link', { eerder: nr - 1 })}</a>
        </p>
      ) : null}
      <PlanTekst blokken={plan.blokken} oneens={`${begin}/versie/${nr}/oneens`} />
    </Pagina>
  )
}
