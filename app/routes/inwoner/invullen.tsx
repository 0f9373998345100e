import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { invulwijzen } from '#app/domain/traject/gebeurtenissen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openTrajectMetTekst } from '#app/usecases/akkoord.server.ts'
import { kiesInvulwijze } from '#app/usecases/perspectiefplan.server.ts'
import { alleenOnline } from './plan-online.server.ts'
import { hulpBijInvullen, wijzeUitleg } from './wijze-uitleg.ts'

/** How somebody wants to fill in the plan; each choice says what happens then (D0-05). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openTrajectMetTekst(ctx, params.traject ?? '', 'invullen')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = gevonden
  if (geslotenOm(traject)) throw redirect(`/mijn/traject/${traject.id}`, 303)
  alleenOnline(traject)
  return {
    titel: translate(ctx.taal, 'traject')('wijze.titel'),
    sleutel: nieuweSleutel(),
    begin: `/mijn/traject/${traject.id}`,
    gekozen: traject.invulwijze,
    hulp: hulpBijInvullen(traject.gemeente),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { velden } = await readFormulier(request, ctx)
  const wijze = invulwijzen.find((een) => een === velden.get('wijze'))
  if (!wijze) {
    if (!(await openTrajectMetTekst(ctx, params.traject ?? '', 'invullen')))
      throw data({ soort: 'niet-gevonden' }, { status: 404 })
    const veld = { naam: 'wijze', label: translate(ctx.taal, 'traject')('wijze.titel'), opties: invulwijzen }
    return data({ fouten: foutTeksten(ctx.taal, [{ veld: 'wijze', fout: 'leeg' }], [veld]) }, { status: 400 })
  }
  const uitkomst = await kiesInvulwijze(ctx, params.traject ?? '', wijze)
  if (uitkomst.ok) return redirect(`/mijn/traject/${params.traject}/plan`, 303)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ weigering: uitkomst.weigering }, { status: 409 })
}

export default function Invullen() {
  const { titel, sleutel, begin, gekozen, hulp } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('traject')
  const fouten = antwoord && 'fouten' in antwoord ? antwoord.fouten : []
  const uitleg = wijzeUitleg(t, hulp)
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord && 'weigering' in antwoord ? antwoord.weigering : undefined} />
      <Pagina terug={{ naar: begin, tekst: t('versie.terug') }}>
        <Formulier sleutel={sleutel}>
          <Keuze
            naam="wijze"
            vraag={titel}
            alsKop
            uitleg={t('wijze.uitleg')}
            fout={fouten[0]?.tekst}
            waarde={gekozen ?? undefined}
            opties={invulwijzen.map((waarde) => ({ waarde, label: t(`wijze.${waarde}`), uitleg: uitleg[waarde] }))}
          />
          <Knoppen>
            <Knop>{t('wijze.knop')}</Knop>
          </Knoppen>
        </Formulier>
      </Pagina>
    </>
  )
}
