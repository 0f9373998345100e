import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isAanmeldingdeel, isDeel } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { openDossierMetPlan } from '#app/usecases/beoordeling.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { toonVerslag } from './toon-verslag.server.ts'

const velden: readonly Veld[] = [{ naam: 'tekst', soort: 'lang', max: 8000 }]

/**
 * One part of the Wmo verslag: what the inwoner said about it, and the words of the toegang (D1-43); or one part of the regional form (D3L-14). Emptied, it is
 * taken away.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const { deel, dossier } = await openDeel(ctx, params)
  const { traject, toegang } = dossier
  const nu = toegang.find(({ onderwerp }) => onderwerp === deel)
  const bewaard = await teruggevonden(ctx, request, velden)
  const t = translate(ctx.taal, 'verslag')
  const verder = { naar: geheelVan(traject.id, deel), tekst: t(isAanmeldingdeel(deel) ? 'aanmelding.terug' : 'terug') }
  const weigering = dichtOm(traject, deel)
  return {
    titel: t(`delen.${deel}.titel`),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug: verder,
    velden: getekend(ctx, deel),
    waarden: bewaard?.waarden ?? { tekst: String(nu?.waarden.tekst ?? '') },
    basis: bewaard?.basis ?? nu?.versie ?? 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: weigering && { weigering, verder },
    deel,
    rijen: isAanmeldingdeel(deel)
      ? null
      : (toonVerslag(ctx.taal, dossier).find((een) => een.deel === deel)?.rijen ?? []),
  }
}

async function openDeel(ctx: ToegangCtx, { traject = '', deel = '' }: { traject?: string; deel?: string }) {
  const dossier = isDeel(deel) ? await openDossierMetPlan(ctx, traject, 'verslag-deel') : null
  if (!dossier || !isDeel(deel)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { deel, dossier }
}

type Deel = Awaited<ReturnType<typeof openDeel>>['deel']

/** The page of what this is a part of. */
const geheelVan = (traject: string, deel: Deel) =>
  `/toegang/traject/${traject}/${isAanmeldingdeel(deel) ? 'aanmeldformulier' : 'verslag'}`

/** Why nothing can be written here now, or null. */
function dichtOm(traject: Traject, deel: Deel) {
  if (isAanmeldingdeel(deel) && !traject.complex) return 'casus-niet-complex' as const
  if (!isAanmeldingdeel(deel) && traject.wet === 'jeugd') return 'verslag-alleen-wmo' as const
  if (traject.plan.bij !== 'toegang') return geslotenOm(traject) ?? ('plan-niet-bij-ons' as const)
  return traject.onderzoek.gestartOp ? null : ('onderzoek-niet-begonnen' as const)
}

function getekend({ taal }: ToegangCtx, deel: Deel) {
  const t = translate(taal, 'verslag')
  const woorden = isAanmeldingdeel(deel)
    ? { label: t('aanmelding.label'), uitleg: t('aanmelding.uitleg') }
    : { label: t('label'), uitleg: t('uitleg') }
  return [{ naam: 'tekst', soort: 'lang' as const, ...woorden }]
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const { deel } = await openDeel(ctx, params)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, getekend(ctx, deel))
  if (mis) return mis
  const nieuw = { basis: post.basis, tekst: String(waarden.tekst ?? '') }
  const uitkomst = await schrijfBijPlan(ctx, params.traject!, deel, nieuw)
  const naar = geheelVan(params.traject!, deel)
  if (uitkomst.ok || !('ander' in uitkomst)) return sluitPost(ctx, post, uitkomst, getypt, () => `${naar}#${deel}`)
  const { auteurNaam: naam, op, versie, waarden: ander } = uitkomst.ander
  const rijen = [{ vraag: getekend(ctx, deel)[0]!.label, antwoord: String(ander.tekst ?? '') }]
  return data(
    { getypt, sleutel: nieuweSleutel(), basis: versie, ander: { naam, moment: dagEnTijd(ctx.taal, op), rijen } },
    { status: 409 },
  )
}

export default function VerslagDeel() {
  const { deel, rijen, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('verslag')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t(`delen.${deel}.wet`)}</p>
          {rijen && rijen.length > 0 ? (
            <section aria-labelledby="zei">
              <h2 id="zei">{t('zei')}</h2>
              <Overzicht rijen={rijen} />
            </section>
          ) : null}
          {rijen?.length === 0 ? <p>{t('zeiNiets')}</p> : null}
        </>
      }
      knoppen={<Knop>{t('knop')}</Knop>}
    />
  )
}
