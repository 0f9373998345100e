import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { heeftOnderdeel } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { toonBijschriften } from '#app/server/bijschriften.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesVersienummer } from '#app/server/versienummer.ts'
import { Bijschriften } from '#app/ui/bijschriften.tsx'
import { InTaal, woordenVan } from '#app/ui/in-taal.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { zegOneens } from '#app/usecases/oneens.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { onderdeelTekst, titelVan } from './plan-tekst.server.ts'

const velden: readonly Veld[] = [{ naam: 'oneens', soort: 'lang', max: 4000, nodig: true }]

/** 'Hier ben ik het niet mee eens', at one passage of one version; what was said before stands in the field. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { traject: id = '', onderdeel = '' } = params
  const { traject, versie } = await zoek(ctx, id, leesVersienummer(params.nr), onderdeel)
  const t = translate(ctx.taal, 'gesprek')
  const bewaard = await teruggevonden(ctx, request, velden)
  const eerder = versie.bijschriften.find(
    (een) => een.soort === 'oneens' && een.versie === versie.nr && een.bij === onderdeel,
  )
  const over = titelVan(versie.inhoud, onderdeel, ctx.taal)
  return {
    titel: t('oneens.titel'),
    over,
    onderdeel: woordenVan(over),
    terug: isVanAfweging(request)
      ? { naar: naarAfweging(traject.id), tekst: translate(ctx.taal, 'weging')('titel') }
      : { naar: naarPlan(traject.id, versie.nr, traject.akkoord.gevraagd?.versie), tekst: t('oneens.terug') },
    velden: [
      {
        ...{ naam: 'oneens', soort: 'lang' as const, label: t('oneens.label') },
        // Who answered already, is not asked again by this.
        ...(traject.akkoord.antwoord ? {} : { uitleg: t('oneens.uitleg') }),
      },
    ],
    waarden: bewaard?.waarden ?? (eerder?.soort === 'oneens' ? { oneens: eerder.gezegd.tekst } : {}),
    basis: versie.nr,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    passage: onderdeelTekst(versie.inhoud, onderdeel, ctx.taal),
    bijschriften: toonBijschriften(
      ctx.taal,
      versie.bijschriften.filter(({ bij, soort }) => bij === onderdeel && soort !== 'oneens'),
    ),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const { traject: id = '', onderdeel = '' } = params
  const versie = leesVersienummer(params.nr)
  await zoek(ctx, id, versie, onderdeel)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, [
    { naam: 'oneens', label: translate(ctx.taal, 'gesprek')('oneens.label') },
  ])
  if (mis) return mis
  const woorden = String(waarden.oneens)
  const uitkomst = await zegOneens(ctx, id, post.formulier, { onderdeel, versie, woorden })
  return sluitPost(ctx, post, uitkomst, getypt, (gedaan) =>
    isVanAfweging(request) ? naarAfweging(id) : naarPlan(id, versie, gedaan.gevraagd),
  )
}

async function zoek(ctx: InwonerCtx, id: string, versie: number, onderdeel: string) {
  const gevonden = await openVersie(ctx, id, versie, 'oneens')
  if (gevonden && heeftOnderdeel(gevonden.versie.inhoud, onderdeel)) return gevonden
  throw data({ soort: 'niet-gevonden' }, { status: 404 })
}

/** Whether somebody came from what was weighed, and goes back to it. */
const isVanAfweging = (request: Request) => new URL(request.url).searchParams.get('van') === 'afweging'
const naarAfweging = (id: string) => `/mijn/traject/${id}/afweging`

/** Back to where somebody came from: the question about akkoord when it is about this version, else the version. */
const naarPlan = (id: string, versie: number, gevraagd: number | null | undefined) =>
  `/mijn/traject/${id}/${gevraagd === versie ? 'akkoord' : `versie/${versie}`}`

export default function Oneens() {
  const { passage, bijschriften, over, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('gesprek')
  return (
    <Vraagpagina
      {...pagina}
      boven={<InTaal zin={over} />}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('oneens.inleiding')}</p>
          <h2>{t('oneens.passage')}</h2>
          {passage.tekst === null ? (
            <Overzicht rijen={passage.rijen} />
          ) : (
            <blockquote className="ek-citaat">{passage.tekst}</blockquote>
          )}
          <Bijschriften regels={bijschriften} />
        </>
      }
      knop={t('oneens.verstuur')}
    />
  )
}
