import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { gooiHulpvraagWeg, openHulpvraag } from '#app/usecases/hulpvraag.server.ts'

/** Asks before a hulpvraag that was not sent is thrown away. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openHulpvraag(ctx, params.concept ?? '')
  if (!gevonden || gevonden.hulpvraag.trajectId) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { titel: translate(ctx.taal, 'hulpvraag')('weggooien.titel'), sleutel: nieuweSleutel() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  await readFormulier(request, ctx)
  if (!(await openHulpvraag(ctx, params.concept ?? ''))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  await gooiHulpvraagWeg(ctx, params.concept ?? '')
  return redirect('/mijn', 303)
}

export default function HulpvraagWeggooien() {
  const { titel, sleutel } = useLoaderData<typeof loader>()
  const { t } = useTranslation('hulpvraag')
  return (
    <Pagina titel={titel} terug={{ naar: '/mijn', tekst: t('terugMijn') }}>
      <p>{t('weggooien.tekst')}</p>
      <Formulier sleutel={sleutel}>
        <Knoppen>
          <Knop soort="gevaar">{t('weggooien.ja')}</Knop>
          <KnopLink naar="/mijn" soort="tweede">
            {t('weggooien.nee')}
          </KnopLink>
        </Knoppen>
      </Formulier>
    </Pagina>
  )
}
