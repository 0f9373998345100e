import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gemeenteMetCode, type Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { gekozenGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { beginHulpvraag } from '#app/usecases/hulpvraag.server.ts'

/** The start of the 1-klik (D0-01): what it is, that help is free (D0-04), and one button. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { naam, clientondersteuning } = gemeenteVoor(ctx, request)
  return {
    titel: translate(ctx.taal, 'hulpvraag')('begin.titel'),
    sleutel: nieuweSleutel(),
    gemeente: naam,
    clientondersteuning,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  await readFormulier(request, ctx)
  const id = await beginHulpvraag(ctx, gemeenteVoor(ctx, request).code)
  return redirect(`/mijn/hulpvraag/${id}/spoed`, 303)
}

/** The gemeente where this person lives, by the sign-in; else the one picked on the front page, which is asked first. */
function gemeenteVoor(ctx: InwonerCtx, request: Request): Gemeente {
  const gemeente = gemeenteMetCode(ctx.gemeente) ?? gekozenGemeente(request)
  if (!gemeente) throw redirect('/', 303)
  return gemeente
}

export default function HulpvraagBegin() {
  const { titel, sleutel, gemeente, clientondersteuning } = useLoaderData<typeof loader>()
  const { t } = useTranslation('hulpvraag')
  return (
    <Pagina titel={titel} terug={{ naar: '/mijn', tekst: t('terugMijn') }}>
      <Leestekst>
        <p>{t('begin.tekst')}</p>
        <p>{t('begin.gemeente', { gemeente })}</p>
      </Leestekst>
      <Melding soort="uitleg">
        <p>{t('begin.ondersteuner', clientondersteuning)}</p>
      </Melding>
      <Formulier sleutel={sleutel}>
        <Knoppen>
          <Knop>{t('begin.knop')}</Knop>
        </Knoppen>
      </Formulier>
    </Pagina>
  )
}
