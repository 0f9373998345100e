import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { klokDagen, stappen } from '#app/domain/termijnen/oefenklok.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { actorOf } from '#app/server/actor.server.ts'
import { openCsrf } from '#app/server/csrf.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { klokVooruit } from '#app/server/klok.server.ts'
import { leesOefenklok, verzetOefenklok } from '#app/server/oefenklok.server.ts'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstveld } from '#app/ui/tekstveld.tsx'
import { alleenOefenen } from './oefen-alleen.server.ts'

/** The clock of the practice environment: moves legal time forward, so that a gemeente can rehearse every term. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await alleenOefenen()
  await leesOefenklok(db)
  const ctx = await actorOf(request)
  const { csrf, cookie } = await openCsrf(request, ctx)
  return data(
    {
      titel: translate(ctx.taal, 'post')('klok.titel'),
      nu: dag(ctx.taal, ctx.now),
      echt: dag(ctx.taal, new Date()),
      stand: klokVooruit(),
      csrf,
      sleutel: nieuweSleutel(),
      gedaan: new URL(request.url).searchParams.get('gedaan') === 'ja',
    },
    cookie ? { headers: { 'Set-Cookie': cookie } } : {},
  )
}

/** Moves the clock from where it was seen and does at once what is due then. Wrong input: 400; moved by somebody else meanwhile: 409. */
export async function action({ request }: ActionFunctionArgs) {
  const { db, achtergrond } = await alleenOefenen()
  const ctx = await actorOf(request)
  const { velden, basis } = await readFormulier(request, ctx)
  const getypt = { aantal: velden.get('aantal') ?? '', stap: velden.get('stap') ?? '' }
  const uitkomst = klokDagen(getypt.aantal, getypt.stap, basis)
  if (!uitkomst.ok) {
    const tekst = translate(ctx.taal, 'weigering')(uitkomst.weigering)
    return data({ getypt, fouten: [{ veld: 'aantal', tekst }], weigering: undefined }, { status: 400 })
  }
  if (!(await verzetOefenklok(db, basis, uitkomst.dagen)))
    return data({ getypt, fouten: [], weigering: 'intussen-veranderd' as const }, { status: 409 })
  await achtergrond.ronde()
  return redirect('/oefenen/klok?gedaan=ja', 303)
}

export default function OefenKlok() {
  const { titel, nu, echt, stand, csrf, sleutel, gedaan } = useLoaderData<typeof loader>()
  const mis = useActionData<typeof action>()
  const { t } = useTranslation('post')
  return (
    <>
      <FoutSamenvattingMetKop fouten={mis?.fouten ?? []} />
      <Weigering weigering={mis?.weigering} />
      <Pagina titel={titel}>
        {gedaan && !mis ? <Melding soort="goed" titel={t('klok.gedaan')} /> : null}
        <p>
          <b>{t('klok.nu', { dag: nu })}</b>{' '}
          {stand === 0 ? t('klok.gelijk') : t('klok.echt', { dag: echt, aantal: stand })}
        </p>
        <p>{t('klok.uitleg')}</p>
        <p>{t('klok.aanmelden')}</p>
        <Melding soort="let-op">
          <p>{t('klok.terug')}</p>
        </Melding>
        <Formulier sleutel={sleutel} csrf={csrf} basis={stand}>
          <Tekstveld
            naam="aantal"
            label={t('klok.aantal')}
            breedte="kort"
            invoer="numeric"
            waarde={mis?.getypt.aantal ?? '1'}
            fout={mis?.fouten[0]?.tekst}
          />
          <Keuze
            naam="stap"
            vraag={t('klok.stap')}
            opties={stappen.map((waarde) => ({ waarde, label: t(`klok.stappen.${waarde}`) }))}
            waarde={mis?.getypt.stap ?? 'weken'}
          />
          <Knoppen>
            <Knop>{t('klok.knop')}</Knop>
          </Knoppen>
        </Formulier>
        <Knoppen>
          <KnopLink naar="/oefenen/post" soort="rustig">
            {t('klok.naarPost')}
          </KnopLink>
        </Knoppen>
      </Pagina>
    </>
  )
}
