import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Blokken } from '#app/forms/document.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { leesVersienummer } from '#app/server/versienummer.ts'
import { KnopLink } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { versieDocument } from './toon-plan.server.ts'

/** A frozen version of the plan to read: what was sent, or what was laid before the inwoner for akkoord. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openVersie(ctx, params.traject!, leesVersienummer(params.nr), 'versie')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { titel, ...plan } = versieDocument(ctx.taal, gevonden)
  return { titel, plan, nr: gevonden.versie.nr, id: gevonden.traject.id }
}

export default function Versie() {
  const { titel, plan, nr, id } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['toegang', 'gesprek'])
  return (
    <Pagina titel={titel} boven={plan.boven} terug={{ naar: `/toegang/traject/${id}`, tekst: t('dossier.terug') }}>
      <p>{plan.inleiding}</p>
      <p className="ek-nietafdrukken">
        <KnopLink naar={`/toegang/traject/${id}/versie/${nr}/pdf`} soort="rustig">
          {t('versie.pdf')}
        </KnopLink>
      </p>
      {nr > 1 ? (
        <p className="ek-nietafdrukken">
          <KnopLink naar={`/toegang/traject/${id}/versie/${nr}/vergelijk/${nr - 1}`} soort="rustig">
            {t('gesprek:vergelijk.link', { eerder: nr - 1 })}
          </KnopLink>
        </p>
      ) : null}
      <Blokken blokken={plan.blokken} />
    </Pagina>
  )
}
