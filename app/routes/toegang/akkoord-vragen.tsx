import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { lijktGezondheidVanAnder } from '#app/domain/perspectiefplan/gezondheid.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { Blokken } from '#app/forms/document.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toegangBlokken } from '#app/server/plan-blokken.server.ts'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openDossierMetPlan } from '#app/usecases/beoordeling.server.ts'
import { toegangTeksten, vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { AkkoordFormulier } from './akkoord-formulier.tsx'
import { mistVoorAkkoord } from '#app/domain/traject/mist-voor-akkoord.ts'
import { verslagOpen } from './toon-verslag.server.ts'
import { toonPlan } from './toon-plan.server.ts'

/** What the inwoner will be asked to agree with, exactly, and what is still missing before it can be asked (D0-26). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const dossier = await openDossierMetPlan(ctx, params.traject!, 'akkoord-vragen')
  if (!dossier) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, versie, toegang, bijschriften } = dossier
  const teksten = toegangTeksten(traject, toegang)
  const plan = toonPlan(ctx.taal, { ...versie, bijschriften })
  const { gevraagd, antwoord } = traject.akkoord
  return {
    titel: translate(ctx.taal, 'toegang')('akkoord.titel'),
    sleutel: nieuweSleutel(),
    id: traject.id,
    nummer: traject.nummer,
    naam: traject.betrokkeneNaam,
    gezien: traject.volgnr,
    gezondheid: [
      ...versie.inhoud.onderdelen.flatMap(({ antwoorden }) => antwoorden.map(({ antwoord: { nl } }) => nl)),
      ...toegang.map(({ waarden }) => String(waarden.tekst ?? '')),
    ].some(lijktGezondheidVanAnder),
    mist: mistVoorAkkoord(traject, verslagOpen(dossier)),
    gevraagdOp: gevraagd && !antwoord ? dagEnTijd(ctx.taal, gevraagd.op) : null,
    akkoordOp: antwoord?.wat === 'ja' ? dagEnTijd(ctx.taal, antwoord.op) : null,
    blokken: [
      ...(teksten.samenvatting || teksten.welkeHulp
        ? toegangBlokken(ctx.taal, { ...teksten, naam: ctx.actor.naam, op: ctx.now }, plan.bijschriften)
        : []),
      ...plan.blokken,
    ],
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const { basis, velden } = await readFormulier(request, ctx)
  const nodig = nodigPunten.filter((punt) => velden.getAll('nodig').includes(punt))
  const uitkomst = await vraagAkkoord(ctx, params.traject!, nodig, basis)
  if (uitkomst.ok) return redirect(`/toegang/traject/${params.traject}?gedaan=akkoord-gevraagd`, 303)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  // What was forgotten in the form itself is an error at its field.
  const status = uitkomst.weigering === 'nodig-niet-bevestigd' ? 400 : 409
  return data({ weigering: uitkomst.weigering, nodig }, { status })
}

export default function AkkoordVragen() {
  const { titel, id, nummer, naam, blokken, gezondheid, ...vraag } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['toegang', 'fout', 'weigering'])
  const vergeten = misluk?.weigering === 'nodig-niet-bevestigd' ? t('weigering:nodig-niet-bevestigd') : undefined
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={vergeten ? [{ veld: 'nodig', tekst: vergeten }] : []} />
      <Pagina
        titel={titel}
        boven={t('kop.boven', { nummer, naam })}
        terug={{ naar: `/toegang/traject/${id}`, tekst: t('dossier.terug') }}
      >
        {misluk && !vergeten ? <Melding soort="fout" titel={t(`weigering:${misluk.weigering}`)} /> : null}
        {gezondheid ? (
          <Melding soort="let-op" titel={t('akkoord.gezondheid.titel')}>
            <p>{t('akkoord.gezondheid.tekst')}</p>
          </Melding>
        ) : null}
        <AkkoordFormulier id={id} {...vraag} nodig={misluk?.nodig ?? []} fout={vergeten} />
        <section aria-labelledby="ziet">
          <h2 id="ziet">{t('akkoord.ziet')}</h2>
          <Blokken blokken={blokken} />
        </section>
      </Pagina>
    </>
  )
}
