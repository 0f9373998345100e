import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { TeLaatGetypt } from '#app/forms/dichte-pagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { InTaal, woordenVan } from '#app/ui/in-taal.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import { openDossierMetPlan } from '#app/usecases/beoordeling.server.ts'
import { trekVerdiepingIn, vraagVerdieping } from '#app/usecases/verdieping.server.ts'
import { onderdeelVan } from './toon-plan.server.ts'

const naam = 'vraag'
const velden: readonly Veld[] = [{ naam, soort: 'lang', max: 4000, nodig: true }]

/** Asks a deepening question at one answer of the plan, and takes back one that waits (D0-07). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const dossier = await openDossierMetPlan(ctx, params.traject!, 'verdieping')
  const onderdeel = dossier && onderdeelVan(dossier.versie.inhoud, params.bladzijde!, ctx.taal)
  if (!dossier || !onderdeel) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, bijschriften } = dossier
  const terug = await takeKeptPost(ctx, request)
  return {
    titel: translate(ctx.taal, 'gesprek')('toegang.vraag.titel'),
    id: traject.id,
    nummer: traject.nummer,
    betrokkene: traject.betrokkeneNaam,
    hier: `/toegang/traject/${traject.id}/vraag/${params.bladzijde}`,
    onderdeel: woordenVan(onderdeel.titel),
    stuk: onderdeel,
    kan: traject.plan.bij === 'toegang',
    sleutel: nieuweSleutel(),
    waarde: terug?.get(naam) ?? '',
    bewaard: terug ? new URL(request.url).searchParams.get('bewaard') : null,
    open: bijschriften.flatMap((een) =>
      een.soort === 'verdieping' && een.bij === params.bladzijde && !een.antwoord
        ? [{ id: een.vraag.id, tekst: een.vraag.tekst, sleutel: nieuweSleutel() }]
        : [],
    ),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const { traject = '', bladzijde = '' } = params
  if (!(await openDossierMetPlan(ctx, traject, 'verdieping'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (post.actie === 'intrekken') {
    const uitkomst = await trekVerdiepingIn(ctx, traject, post.velden.get('intrekken') ?? '')
    return answer(uitkomst, `/toegang/traject/${traject}?gedaan=ingetrokken`, '')
  }
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const waarde = String(getypt[naam] ?? '')
  if (fouten.length > 0) {
    const labels = [{ naam, label: translate(ctx.taal, 'gesprek')('toegang.vraag.label') }]
    return data({ waarde, fouten: foutTeksten(ctx.taal, fouten, labels), weigering: null }, { status: 400 })
  }
  const woorden = String(waarden[naam])
  const uitkomst = await vraagVerdieping(ctx, traject, post.formulier, { bladzijde, woorden })
  if (uitkomst.ok) await dropKeptPost(ctx, post.bewaard)
  return answer(uitkomst, `/toegang/traject/${traject}?gedaan=vraag`, waarde)
}

function answer(uitkomst: Awaited<ReturnType<typeof vraagVerdieping>>, naar: string, waarde: string) {
  if (uitkomst.ok) return redirect(naar, 303)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ waarde, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
}

export default function Verdieping() {
  const { titel, id, nummer, betrokkene, hier, stuk, kan, sleutel, open, ...terug } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['gesprek', 'toegang', 'fout', 'weigering'])
  const fouten = misluk?.fouten ?? []
  const waarde = misluk?.waarde ?? terug.waarde
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={fouten} />
      <Pagina
        titel={titel}
        boven={t('toegang:kop.boven', { nummer, naam: betrokkene })}
        terug={{ naar: `/toegang/traject/${id}`, tekst: t('toegang:dossier.terug') }}
      >
        {misluk?.weigering ? <Melding soort="fout" titel={t(`weigering:${misluk.weigering}`)} /> : null}
        <section>
          <h2>
            <InTaal zin={stuk.titel} />
          </h2>
          <Overzicht rijen={stuk.rijen} />
        </section>
        {open.length > 0 ? (
          <section>
            <h2>{t('toegang.vraag.open')}</h2>
            {open.map((een) => (
              <Formulier key={een.id} sleutel={een.sleutel} naar={hier}>
                <blockquote className="ek-citaat">{een.tekst}</blockquote>
                <input type="hidden" name="intrekken" value={een.id} />
                <Knop soort="tweede" naam="actie" waarde="intrekken">
                  {t('toegang.vraag.trekIn')}
                </Knop>
              </Formulier>
            ))}
          </section>
        ) : null}
        {kan ? (
          <Formulier sleutel={sleutel} bewaard={terug.bewaard} naar={hier}>
            <p>{t('toegang.vraag.uitleg')}</p>
            <Tekstvak
              naam={naam}
              label={t('toegang.vraag.label')}
              uitleg={t('toegang.vraag.hint')}
              fout={fouten[0]?.tekst}
              waarde={waarde}
            />
            <Knop naam="actie" waarde="vraag">
              {t('toegang.vraag.knop')}
            </Knop>
          </Formulier>
        ) : (
          <>
            <Melding soort="uitleg" titel={t('toegang.vraag.dicht')} />
            <TeLaatGetypt rijen={waarde ? [{ vraag: t('toegang.vraag.label'), antwoord: waarde }] : []} />
          </>
        )}
      </Pagina>
    </>
  )
}
