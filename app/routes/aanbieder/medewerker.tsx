import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Vraagpagina, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireBeheerder } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openMedewerkers, wijzigMedewerkers } from '#app/usecases/medewerkers.server.ts'
import { isUuid } from '#app/usecases/uuid.ts'

/** What each button asks, and what the list says after it. */
const opdrachten = {
  verwijder: { type: 'Verwijder', gedaan: 'verwijderd' },
  'geef-beheer': { type: 'GeefBeheer', gedaan: 'beheer' },
  'neem-beheer': { type: 'NeemBeheer', gedaan: 'geen-beheer' },
} as const

const nietGevonden = () => data({ soort: 'niet-gevonden' }, { status: 404 })

/** One worker of the own aanbieder: what removing them does, before it is done. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireBeheerder(request)
  const werken = (await openMedewerkers(ctx))?.werken ?? []
  const wie = werken.find(({ id }) => id === params['medewerker'])
  if (!wie) throw nietGevonden()
  const t = translate(ctx.taal, 'medewerkers')
  const naam = wie.naam || t('zonderNaam')
  const enige = wie.beheert && werken.filter(({ beheert }) => beheert).length === 1
  return {
    titel: t('wijzigVoor', { naam }),
    terug: { naar: '/aanbieder/medewerkers', tekst: t('titel') },
    ...{ naam, enige, beheert: wie.beheert, zelf: wie.id === ctx.actor.medewerkerId },
    ...{ velden: [], waarden: {}, basis: 0, bewaard: null, sleutel: nieuweSleutel(), hier: pathOf(request) },
  }
}

/** Removes a colleague, or lets them manage or no longer. Refuses to leave nobody who manages. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireBeheerder(request)
  const post = await readFormulier(request, ctx)
  const { medewerker } = params
  const opdracht = Object.hasOwn(opdrachten, post.actie) ? opdrachten[post.actie as keyof typeof opdrachten] : null
  if (!opdracht || !isUuid(medewerker)) throw nietGevonden()
  const uitkomst = await wijzigMedewerkers(ctx, post.formulier, { type: opdracht.type, medewerker })
  return sluitPost(ctx, post, uitkomst, {}, () => `/aanbieder/medewerkers?gedaan=${opdracht.gedaan}`)
}

export default function MedewerkerPagina() {
  const { naam, enige, beheert, zelf, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('medewerkers')
  const inleiding = (
    <Leestekst>
      <p>{enige ? t('een.laatste', { naam }) : t('een.inleiding', { naam })}</p>
      {zelf && !enige ? <p>{t('een.uzelf')}</p> : null}
    </Leestekst>
  )
  // Nothing can be changed about the only one who manages: no form, and who posted one all the same reads why.
  if (enige) {
    return (
      <>
        <Weigering weigering={antwoord?.weigering} />
        <Pagina titel={pagina.titel} terug={pagina.terug}>
          {inleiding}
        </Pagina>
      </>
    )
  }
  const knoppen = (
    <Knoppen>
      <Knop soort="gevaar" naam="actie" waarde="verwijder">
        {t('een.verwijder', { naam })}
      </Knop>
      <Knop soort="tweede" naam="actie" waarde={beheert ? 'neem-beheer' : 'geef-beheer'}>
        {t(beheert ? 'een.neemBeheer' : 'een.geefBeheer', { naam })}
      </Knop>
    </Knoppen>
  )
  return <Vraagpagina {...pagina} antwoord={antwoord} inleiding={inleiding} knoppen={knoppen} />
}
