import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { bronnen, toevoegingBij, type Bron } from '#app/domain/perspectiefplan/bijschrift.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { TeLaatGetypt } from '#app/forms/dichte-pagina.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Keuze } from '#app/ui/keuze.tsx'
import { InTaal, woordenVan } from '#app/ui/in-taal.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import { openDossierMetPlan } from '#app/usecases/beoordeling.server.ts'
import { voegToe } from '#app/usecases/toegang-tekst.server.ts'
import { onderdeelVan } from './toon-plan.server.ts'

const velden: readonly Veld[] = [
  { naam: 'tekst', soort: 'lang', max: 8000 },
  { naam: 'bron', soort: 'keuze', opties: bronnen, nodig: true },
]

/** Adds something at one answer, with where it comes from (D0-08); the words of the inwoner stay as they are. Emptied, it is taken away. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const dossier = await openDossierMetPlan(ctx, params.traject!, 'toevoeging')
  const onderdeel = dossier && onderdeelVan(dossier.versie.inhoud, params.bladzijde!, ctx.taal)
  if (!dossier || !onderdeel) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, toegang } = dossier
  const nu = toegang.find(({ onderwerp }) => onderwerp === toevoegingBij(params.bladzijde!))
  const terug = await takeKeptPost(ctx, request)
  return {
    titel: translate(ctx.taal, 'gesprek')('toegang.toevoeging.titel'),
    id: traject.id,
    nummer: traject.nummer,
    betrokkene: traject.betrokkeneNaam,
    hier: `/toegang/traject/${traject.id}/toevoeging/${params.bladzijde}`,
    onderdeel: woordenVan(onderdeel.titel),
    stuk: onderdeel,
    kan: traject.plan.bij === 'toegang',
    sleutel: nieuweSleutel(),
    basis: terug ? Number(terug.get('basis')) || 0 : (nu?.versie ?? 0),
    waarden: {
      tekst: terug?.get('tekst') ?? String(nu?.waarden.tekst ?? ''),
      bron: terug?.get('bron') ?? String(nu?.waarden.bron ?? ''),
    },
    bewaard: terug ? new URL(request.url).searchParams.get('bewaard') : null,
    nu: nu && { tekst: String(nu.waarden.tekst ?? ''), naam: nu.auteurNaam, op: dagEnTijd(ctx.taal, nu.op) },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const { traject = '', bladzijde = '' } = params
  if (!(await openDossierMetPlan(ctx, traject, 'toevoeging'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const mis = {
    getypt,
    basis: post.basis,
    botsing: false,
    fouten: [] as ReturnType<typeof foutTeksten>,
    weigering: null,
  }
  if (fouten.length > 0) {
    const t = translate(ctx.taal, 'gesprek')
    const labels = [
      { naam: 'tekst', label: t('toegang.toevoeging.label') },
      { naam: 'bron', label: t('toegang.toevoeging.bron'), opties: true },
    ]
    return data({ ...mis, fouten: foutTeksten(ctx.taal, fouten, labels) }, { status: 400 })
  }
  const nieuw = { basis: post.basis, tekst: String(waarden.tekst ?? ''), bron: waarden.bron as Bron }
  const uitkomst = await voegToe(ctx, traject, bladzijde, nieuw)
  if (uitkomst.ok) {
    await dropKeptPost(ctx, post.bewaard)
    return redirect(`/toegang/traject/${traject}?gedaan=toevoeging`, 303)
  }
  if ('ander' in uitkomst) return data({ ...mis, basis: uitkomst.ander.versie, botsing: true }, { status: 409 })
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ ...mis, weigering: uitkomst.weigering }, { status: 409 })
}

export default function Toevoeging() {
  const { titel, id, nummer, betrokkene, hier, stuk, kan, sleutel, nu, ...terug } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['gesprek', 'toegang', 'fout', 'weigering'])
  const fouten = misluk?.fouten ?? []
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst
  const waarden = { ...terug.waarden, ...misluk?.getypt }
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={fouten} />
      <Pagina
        titel={titel}
        boven={t('toegang:kop.boven', { nummer, naam: betrokkene })}
        terug={{ naar: `/toegang/traject/${id}`, tekst: t('toegang:dossier.terug') }}
      >
        {misluk?.weigering ? <Melding soort="fout" titel={t(`weigering:${misluk.weigering}`)} /> : null}
        {misluk?.botsing && nu ? (
          <Melding soort="let-op" titel={t('weigering:intussen-veranderd')}>
            <Passage stem="toegang" naam={nu.naam} wanneer={nu.op}>
              <p>{nu.tekst || t('toegang:tekst.leeg')}</p>
            </Passage>
          </Melding>
        ) : null}
        <section>
          <h2>
            <InTaal zin={stuk.titel} />
          </h2>
          <h3>{t('toegang.toevoeging.schreef')}</h3>
          <Overzicht rijen={stuk.rijen} />
        </section>
        {kan ? (
          <Formulier sleutel={sleutel} basis={misluk?.basis ?? terug.basis} bewaard={terug.bewaard} naar={hier}>
            <p>{t('toegang.toevoeging.uitleg')}</p>
            <Tekstvak
              naam="tekst"
              label={t('toegang.toevoeging.label')}
              fout={foutBij('tekst')}
              waarde={String(waarden.tekst)}
            />
            <Keuze
              naam="bron"
              vraag={t('toegang.toevoeging.bron')}
              fout={foutBij('bron')}
              waarde={String(waarden.bron)}
              opties={bronnen.map((waarde) => ({ waarde, label: t(`toegang.toevoeging.bronnen.${waarde}`) }))}
            />
            <Knop>{t('toegang.toevoeging.knop')}</Knop>
          </Formulier>
        ) : (
          <>
            <Melding soort="uitleg" titel={t('toegang.toevoeging.dicht')} />
            <TeLaatGetypt
              rijen={
                misluk?.getypt.tekst
                  ? [{ vraag: t('toegang.toevoeging.label'), antwoord: String(misluk.getypt.tekst) }]
                  : []
              }
            />
          </>
        )}
      </Pagina>
    </>
  )
}
