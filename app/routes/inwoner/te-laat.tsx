import { randomBytes } from 'node:crypto'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { besluitTermijnVan, ingebrekeKan, uiterlijkVan } from '#app/domain/traject/te-laat.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { toonTermijnSom } from '#app/server/toon-termijn.server.ts'
import { toonUitstel, toonVerzuim } from '#app/server/toon-verzuim.server.ts'
import { sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { openTeLaat, stelInGebreke } from '#app/usecases/te-laat.server.ts'
import { TeLaatUitstel, TeLaatVerzuim } from './te-laat-delen.tsx'

/** Whether the gemeente is too late with the decision, what the inwoner can do then, and what runs after it (Awb 4:14, 4:17). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openTeLaat(ctx, params['traject'] ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, waarom } = gevonden
  const uitstel = toonUitstel(ctx.taal, traject)
  return {
    titel: translate(ctx.taal, 'aanvraag')('teLaat.titel'),
    terug: { naar: `/mijn/traject/${traject.id}`, tekst: translate(ctx.taal, 'traject')('versie.terug') },
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    telefoon: bereikbaarheidVan(traject.gemeente).telefoon,
    uitstel: uitstel && { ...uitstel, waarom },
    verzuim: toonVerzuim(ctx.taal, traject, datumVan(ctx.now)),
    ...standVan(ctx, traject),
  }
}

/** Since when it can be said, or why it cannot, and from which day it can. */
function standVan({ taal, now }: InwonerCtx, traject: Traject) {
  const gesloten = geslotenOm(traject)
  if (gesloten) return { sinds: null, weigering: gesloten, vanaf: null, som: null }
  const kan = ingebrekeKan(traject, datumVan(now))
  if (kan.kan) return { sinds: dag(taal, kan.sinds), weigering: null, vanaf: null, som: null }
  const termijn = kan.vanaf && !traject.teLaat.verlengdTot ? besluitTermijnVan(traject) : null
  return {
    sinds: null,
    weigering: kan.weigering,
    vanaf: kan.vanaf && dag(taal, kan.vanaf),
    som: termijn && toonTermijnSom(taal, termijn),
  }
}

/** Says that the gemeente is too late; the answer is the proof of receipt. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const gevonden = await openTeLaat(ctx, id)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'aanvraag')
  const kopie = [
    { vraag: t('teLaat.kopie.wat'), antwoord: t('teLaat.kopie.dat') },
    { vraag: t('teLaat.kopie.moest'), antwoord: dag(ctx.taal, uiterlijkVan(gevonden.traject)) },
    { vraag: t('kopie.nummer'), antwoord: gevonden.traject.nummer },
  ]
  const uitkomst = await stelInGebreke(ctx, id, post.formulier, { kopie, toeval: () => randomBytes(8) })
  return sluitPost(ctx, post, uitkomst, {}, (gedaan) => `/mijn/traject/${id}/bewijs/${gedaan.bewijs}`)
}

export default function TeLaat() {
  const { titel, terug, sleutel, hier, telefoon, uitstel, verzuim, sinds, weigering, vanaf, som } =
    useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['aanvraag', 'weigering'])
  const uitleg = (
    <>
      <p>{t('teLaat.wat')}</p>
      <p>{t('teLaat.daarna')}</p>
      <p>{t('teLaat.wet')}</p>
    </>
  )
  if (!sinds)
    return (
      <Pagina titel={titel} terug={terug}>
        {verzuim ? <TeLaatVerzuim verzuim={verzuim} /> : null}
        {uitstel ? <TeLaatUitstel uitstel={uitstel} /> : null}
        {weigering && !verzuim ? (
          <Melding soort="uitleg">
            <p>{t(`weigering:${weigering}`)}</p>
            {vanaf ? <p>{t('teLaat.vanaf', { dag: vanaf })}</p> : null}
            {som ? <TermijnSom titel={t('teLaat.somBesluit', { dag: som.einde })} termijn={som} zonderGrond /> : null}
          </Melding>
        ) : null}
        {verzuim ? null : uitleg}
        <p>
          {t('teLaat.eerder')} <Telefoon nummer={telefoon} />
        </p>
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
          {uitstel ? <TeLaatUitstel uitstel={uitstel} /> : null}
          <p>{t('teLaat.voorbij', { dag: sinds })}</p>
          {uitleg}
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t('teLaat.knop')}</Knop>
          <KnopLink naar={terug.naar} soort="tweede">
            {t('teLaat.nee')}
          </KnopLink>
        </Knoppen>
      }
    />
  )
}
