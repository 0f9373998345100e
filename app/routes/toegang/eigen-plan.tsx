import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { soortEigenPlan } from '#app/domain/traject/eigen-plan.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import { legGebruikVast, openEigenPlan } from '#app/usecases/eigen-plan.server.ts'

const naam = 'gebruik'
const velden: readonly Veld[] = [{ naam, soort: 'lang', max: 8000, nodig: true }]

/** The own plan of the inwoner: read it, and write down how it was used (D1-03). Opening a typed plan is reading it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const gevonden = await openEigenPlan(ctx, params.traject!, 'eigen-plan')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, woorden, gebruikt } = gevonden
  const { stand, op, plan, gelezen } = traject.eigenPlan
  const terug = await takeKeptPost(ctx, request)
  const { searchParams } = new URL(request.url)
  return {
    titel: translate(ctx.taal, 'eigenplan')('toegang.titel'),
    sleutel: nieuweSleutel(),
    id: traject.id,
    nummer: traject.nummer,
    betrokkene: traject.betrokkeneNaam,
    soort: soortEigenPlan[traject.wet],
    stand,
    op: op ? dagEnTijd(ctx.taal, op) : '',
    document: plan?.vorm === 'document' ? plan.id : null,
    woorden,
    gelezen: gelezen && dagEnTijd(ctx.taal, gelezen.op),
    gebruikt,
    gedaan: searchParams.has('gedaan'),
    waarde: terug?.get(naam) ?? gebruikt ?? '',
    bewaard: terug ? searchParams.get('bewaard') : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const { velden: body, formulier, bewaard } = await readFormulier(request, ctx)
  const id = params.traject!
  const { getypt, fouten } = leesVelden(body, velden, { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const waarde = String(getypt[naam] ?? '')
  if (fouten.length > 0) {
    if (!(await openEigenPlan(ctx, id, 'eigen-plan'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    const label = translate(ctx.taal, 'eigenplan')('toegang.gebruik')
    const [fout] = foutTeksten(ctx.taal, fouten, [{ naam, label }])
    return data({ waarde, fout: fout?.tekst ?? null, weigering: null }, { status: 400 })
  }
  const uitkomst = await legGebruikVast(ctx, id, formulier, waarde)
  if (uitkomst.ok) {
    await dropKeptPost(ctx, bewaard)
    return redirect(`/toegang/traject/${id}/eigen-plan?gedaan=ja`, 303)
  }
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ waarde, fout: null, weigering: uitkomst.weigering }, { status: 409 })
}

export default function EigenPlan() {
  const { titel, id, nummer, betrokkene, ...plan } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['eigenplan', 'algemeen', 'fout', 'toegang'])
  const fout = misluk?.fout ?? undefined
  const begin = `/toegang/traject/${id}`
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={fout ? [{ veld: naam, tekst: fout }] : []} />
      <Pagina
        titel={titel}
        boven={t('toegang:kop.boven', { nummer, naam: betrokkene })}
        terug={{ naar: begin, tekst: t('toegang:dossier.terug') }}
      >
        {misluk?.weigering ? <Melding soort="fout" titel={t(`algemeen:weigering.${misluk.weigering}`)} /> : null}
        {plan.gedaan && !misluk ? <Melding soort="goed" titel={t('toegang.bewaard')} /> : null}
        <p>{t(`toegang.stand.${plan.stand}`, { op: plan.op, soort: t(`soort.${plan.soort}`) })}</p>
        {plan.document ? (
          <p>
            <a href={`${begin}/bestand/${plan.document}`}>{t('toegang.haal')}</a>
          </p>
        ) : null}
        {plan.woorden ? <blockquote className="ek-citaat">{plan.woorden}</blockquote> : null}
        {plan.gelezen ? <p>{t('toegang.gelezen', { op: plan.gelezen })}</p> : null}
        {plan.document || plan.woorden || misluk ? (
          <Formulier sleutel={plan.sleutel} bewaard={plan.bewaard} naar={`${begin}/eigen-plan`}>
            <Tekstvak
              naam={naam}
              label={t('toegang.gebruik')}
              uitleg={t('toegang.gebruikUitleg')}
              fout={fout}
              waarde={misluk?.waarde ?? plan.waarde}
            />
            <Knop>{t('toegang.gebruikKnop')}</Knop>
          </Formulier>
        ) : null}
      </Pagina>
    </>
  )
}
