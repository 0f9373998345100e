import { randomBytes } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { bestandKwijt } from '#app/server/lichaam.server.ts'
import { Bestandveld } from '#app/ui/bestandveld.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { dienEigenPlanIn, kiesEigenPlan, openEigenPlan } from '#app/usecases/eigen-plan.server.ts'
import { EigenPlanStand } from './eigen-plan-stand.tsx'
import { keuzesVoor, leesEigenPlan, toonEigenPlan } from './eigen-plan-velden.server.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'

/** The own plan of the inwoner: hand it in, say that it comes, or say that there will be none (D1-13, D1-42). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openEigenPlan(ctx, params.traject ?? '', 'eigen-plan')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, woorden, gebruikt } = gevonden
  const bewaard = await takeKeptPost(ctx, request)
  const { searchParams } = new URL(request.url)
  return {
    titel: translate(ctx.taal, 'eigenplan')('titel'),
    begin: `/mijn/traject/${traject.id}`,
    sleutel: nieuweSleutel(),
    eigen: { ...toonEigenPlan(ctx.taal, traject), woorden, gebruikt },
    opties: geslotenOm(traject) ? [] : keuzesVoor(traject),
    gedaan: searchParams.has('gedaan'),
    bewaard: bewaard && searchParams.get('bewaard'),
    kwijt: bewaard?.has(bestandKwijt) ?? false,
    waarden: { keuze: bewaard?.get('keuze') ?? '', woorden: bewaard?.get('woorden') ?? '' },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params.traject ?? ''
  const gevonden = await openEigenPlan(ctx, id, 'eigen-plan')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'eigenplan')
  const { getypt, uit } = await leesEigenPlan(ctx, post, keuzesVoor(gevonden.traject))
  const terug = { getypt, sleutel: nieuweSleutel() }
  if (!uit.ok) return data({ ...terug, fouten: uit.fouten }, { status: 400 })
  if (!('plan' in uit)) {
    const gekozen = await kiesEigenPlan(ctx, id, uit.keuze)
    if (!gekozen.ok) return data({ ...terug, weigering: gekozen.weigering }, { status: 409 })
    await dropKeptPost(ctx, post.bewaard)
    return redirect(`/mijn/traject/${id}/eigen-plan?gedaan=ja`, 303)
  }
  const { plan } = uit
  const soort = t(`soort.${toonEigenPlan(ctx.taal, gevonden.traject).soort}`)
  const antwoord = plan.vorm === 'tekst' ? plan.woorden : t('kopie.bestand', { type: t(`type.${plan.type}`) })
  const kopie = [{ vraag: t('kopie.vraag', { soort }), antwoord }]
  const ingediend = await dienEigenPlanIn(ctx, id, post.formulier, plan, { kopie, toeval: () => randomBytes(8) })
  if (!ingediend.ok) return data({ ...terug, weigering: ingediend.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/mijn/traject/${id}/bewijs/${ingediend.bewijs}`, 303)
}

type Antwoord = { getypt: Record<string, string | string[]>; sleutel: string } & {
  fouten?: { veld: string; tekst: string }[]
  weigering?: Parameters<typeof Weigering>[0]['weigering']
}

export default function EigenPlan() {
  const { titel, begin, eigen, opties, gedaan, kwijt, bewaard, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('eigenplan')
  const { t: weigering } = useTranslation('weigering')
  const fouten = antwoord?.fouten ?? []
  const velden = [
    {
      naam: 'keuze',
      soort: 'keuze' as const,
      label: t('keuze.vraag'),
      opties: opties.map((waarde) => ({ waarde, label: t(`keuze.${waarde}`) })),
    },
    { naam: 'woorden', soort: 'lang' as const, label: t('woorden.label'), optioneel: t('woorden.wanneer') },
  ]
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      {kwijt && !antwoord ? (
        <Melding soort="let-op" titel={t('kwijt.titel')}>
          <p>{t('kwijt.tekst')}</p>
        </Melding>
      ) : null}
      {gedaan && !antwoord ? <Melding soort="goed" titel={t('gedaan')} /> : null}
      <Pagina titel={titel} terug={{ naar: begin, tekst: t('terug') }}>
        <EigenPlanStand begin={begin} eigen={eigen} />
        {opties.length > 0 ? (
          <Formulier sleutel={antwoord?.sleutel ?? pagina.sleutel} bewaard={bewaard} metBestand>
            <Velden velden={velden} waarden={antwoord?.getypt ?? pagina.waarden} fouten={fouten} />
            <Bestandveld
              naam="bestand"
              label={t('bestand.label')}
              optioneel={t('bestand.wanneer')}
              uitleg={t('bestand.uitleg')}
              fout={fouten.find(({ veld }) => veld === 'bestand')?.tekst}
              soorten=".pdf,.jpg,.jpeg,.png,.docx,application/pdf,image/jpeg,image/png"
            />
            <p>{t('anders')}</p>
            <Knoppen>
              <Knop>{t('knop')}</Knop>
            </Knoppen>
          </Formulier>
        ) : (
          <p>{weigering('ingetrokken')}</p>
        )}
      </Pagina>
    </>
  )
}
