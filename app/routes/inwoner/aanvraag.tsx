import { randomBytes } from 'node:crypto'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { aanvraagKan } from '#app/domain/traject/aanvraag.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { dienAanvraagIn } from '#app/usecases/aanvraag.server.ts'
import { openTrajectMetTekst } from '#app/usecases/akkoord.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'

/** What an aanvraag is and from when it can be made, and the way to make it (Wmo 2015 2.3.2 lid 9). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openTrajectMetTekst(ctx, params.traject ?? '', 'aanvraag')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = gevonden
  const t = translate(ctx.taal, 'aanvraag')
  return {
    titel: t('titel'),
    terug: { naar: `/mijn/traject/${traject.id}`, tekst: translate(ctx.taal, 'traject')('versie.terug') },
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    versie: traject.plan.versie,
    ...standVan(ctx, traject),
  }
}

/** Since when it can be made, or why it cannot, and from which day it can. */
function standVan(ctx: InwonerCtx, traject: Traject) {
  if (geslotenOm(traject) === 'ingetrokken') return { sinds: null, weigering: 'ingetrokken' as const, vanaf: null }
  const stand = aanvraagKan(traject, datumVan(ctx.now))
  if (stand.kan) return { sinds: stand.sinds, weigering: null, vanaf: null }
  return { sinds: null, weigering: stand.weigering, vanaf: stand.vanaf && dag(ctx.taal, stand.vanaf) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params.traject ?? ''
  const gevonden = await openTrajectMetTekst(ctx, id, 'aanvraag')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'aanvraag')
  const { nummer, plan } = gevonden.traject
  const kopie = [
    { vraag: t('kopie.wat'), antwoord: plan.versie > 0 ? t('kopie.plan', { nr: plan.versie }) : t('kopie.vraag') },
    { vraag: t('kopie.nummer'), antwoord: nummer },
  ]
  const uitkomst = await dienAanvraagIn(ctx, id, post.formulier, { kopie, toeval: () => randomBytes(8) })
  return sluitPost(ctx, post, uitkomst, {}, (gedaan) => `/mijn/traject/${id}/bewijs/${gedaan.bewijs}`)
}

export default function Aanvraag() {
  const { titel, terug, sleutel, hier, versie, sinds, weigering, vanaf } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['aanvraag', 'weigering'])
  const uitleg = (
    <>
      <p>{t('wat')}</p>
      <p>{t('besluit')}</p>
    </>
  )
  if (!sinds)
    return (
      <Pagina titel={titel} terug={terug}>
        {weigering ? (
          <Melding soort="uitleg">
            <p>{t(`weigering:${weigering}`)}</p>
            {vanaf ? <p>{t('vanaf', { dag: vanaf })}</p> : null}
          </Melding>
        ) : null}
        {uitleg}
        <Knoppen>
          <KnopLink naar={terug.naar} soort="tweede">
            {terug.tekst}
          </KnopLink>
        </Knoppen>
      </Pagina>
    )
  return (
    <Vraagpagina
      {...{ titel, terug, sleutel, hier, antwoord }}
      velden={[]}
      waarden={{}}
      basis={0}
      bewaard={null}
      inleiding={
        <>
          <p>{t(`sinds.${sinds}`)}</p>
          {uitleg}
          {versie > 0 ? (
            <p>
              <a href={`${terug.naar}/versie/${versie}`}>{t('lees', { nr: versie })}</a>
            </p>
          ) : null}
          <p>{t('oneens')}</p>
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t('ja')}</Knop>
          <KnopLink naar={terug.naar} soort="tweede">
            {t('nee')}
          </KnopLink>
        </Knoppen>
      }
    />
  )
}
