import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { bewaarAantekening, openAantekeningen } from '#app/usecases/aantekening.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'

const velden: readonly Veld[] = [{ naam: 'aantekening', soort: 'lang', max: 8000, nodig: true }]
const wijzigVan = (request: Request) => new URL(request.url).searchParams.get('wijzig')

/** Notes of talks, apart from the plan: for the toegang alone, and kept shorter (D0-16). `?wijzig=` names the one that is being changed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openAantekeningen(ctx, params.traject!)
  const wijzig = wijzigVan(request)
  const nu = gevonden?.aantekeningen.find(({ id }) => id === wijzig)
  if (!gevonden || (wijzig !== null && !nu)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, aantekeningen, bewarenTot } = gevonden
  const t = translate(ctx.taal, 'aantekening')
  const naar = `/toegang/traject/${traject.id}`
  const verder = { naar, tekst: translate(ctx.taal, 'toegang')('dossier.terug') }
  const bewaard = await teruggevonden(ctx, request, velden)
  const gesloten = geslotenOm(traject)
  return {
    titel: t('titel'),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug: verder,
    velden: veldenVan(ctx),
    waarden: bewaard?.waarden ?? (nu ? { aantekening: nu.woorden } : {}),
    basis: bewaard?.basis ?? nu?.versie ?? 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: gesloten && { weigering: gesloten, verder },
    wijzigt: nu !== undefined,
    naar: `${naar}/aantekeningen`,
    bewarenTot: dag(ctx.taal, bewarenTot),
    aantekeningen: aantekeningen
      .filter(({ id }) => id !== wijzig)
      .map((een) => ({
        id: een.id,
        woorden: een.woorden,
        naam: een.naam,
        op: dagEnTijd(ctx.taal, een.op),
        tot: dag(ctx.taal, een.bewarenTot),
      })),
  }
}

function veldenVan({ taal }: ToegangCtx) {
  const t = translate(taal, 'aantekening')
  return [{ naam: 'aantekening', soort: 'lang' as const, label: t('label'), uitleg: t('uitleg') }]
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const traject = params.traject!
  if (!(await openAantekeningen(ctx, traject))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const sleutel = nieuweSleutel()
  if (fouten.length > 0)
    return data({ getypt, sleutel, fouten: foutTeksten(ctx.taal, fouten, veldenVan(ctx)) }, { status: 400 })
  const nieuw = { id: wijzigVan(request), basis: post.basis, woorden: String(waarden['aantekening']) }
  const uitkomst = await bewaarAantekening(ctx, traject, post.formulier, nieuw)
  if (uitkomst.ok) {
    await dropKeptPost(ctx, post.bewaard)
    return redirect(`/toegang/traject/${traject}/aantekeningen`, 303)
  }
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (!('ander' in uitkomst)) return data({ getypt, sleutel, weigering: uitkomst.weigering }, { status: 409 })
  const { naam, op, versie, woorden } = uitkomst.ander
  const rijen = [{ vraag: translate(ctx.taal, 'aantekening')('label'), antwoord: woorden }]
  return data(
    { getypt, sleutel, basis: versie, ander: { naam, moment: dagEnTijd(ctx.taal, op), rijen } },
    { status: 409 },
  )
}

export default function Aantekeningen() {
  const { aantekeningen, naar, bewarenTot, wijzigt, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('aantekening')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('inleiding')}</p>
          <p>{t('bewarenTot', { dag: bewarenTot })}</p>
          {aantekeningen.map(({ id, woorden, naam, op, tot }) => (
            <Passage key={id} stem="toegang" naam={naam} wanneer={op}>
              <p className="ek-punt__tekst">{woorden}</p>
              <p className="ek-klein">{t('tot', { dag: tot })}</p>
              <p className="ek-acties">
                <a href={`${naar}?wijzig=${id}`}>
                  {t('verander')} <span className="ek-onzichtbaar">{op}</span>
                </a>
              </p>
            </Passage>
          ))}
          <h2>{t(wijzigt ? 'veranderKop' : 'nieuw')}</h2>
        </>
      }
      knoppen={<Knop>{t('knop')}</Knop>}
    />
  )
}
