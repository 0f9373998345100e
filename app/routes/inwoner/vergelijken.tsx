import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { leesVersienummer } from '#app/server/versienummer.ts'
import { toonVerschillen } from '#app/server/verschillen.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { Vergelijking } from '#app/ui/vergelijking.tsx'
import { openTweeVersies } from '#app/usecases/akkoord.server.ts'

/** Two versions of the plan beside each other: only what is not the same. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const [nr, eerder] = [leesVersienummer(params.nr), leesVersienummer(params.eerder)]
  const gevonden = await openTweeVersies(ctx, params.traject ?? '', eerder, nr)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return {
    titel: translate(ctx.taal, 'gesprek')('vergelijk.titel', { nr, eerder }),
    versie: `/mijn/traject/${gevonden.traject.id}/versie/${nr}`,
    ...toonVerschillen(ctx.taal, gevonden, 'inwoner'),
  }
}

export default function Vergelijken() {
  const { titel, versie, kolommen, delen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('gesprek')
  return (
    <Pagina titel={titel} terug={{ naar: versie, tekst: t('vergelijk.terug') }}>
      <p>{t(delen.length > 0 ? 'vergelijk.inleiding' : 'vergelijk.gelijk')}</p>
      <Vergelijking kolommen={kolommen} leeg={t('vergelijk.leeg')} delen={delen} />
    </Pagina>
  )
}
