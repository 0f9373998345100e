import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { InTaal } from '#app/ui/in-taal.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { beantwoordVerdieping, openVragen } from '#app/usecases/verdieping.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { onderdeelTekst, titelVan } from './plan-tekst.server.ts'

const velden: readonly Veld[] = [{ naam: 'antwoord', soort: 'lang', max: 8000, nodig: true }]

/** One question of the gemeente, with the answer it is about beside it (D0-07). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openVragen(ctx, params.traject ?? '', 'vraag')
  const vraag = gevonden?.vragen.find((een) => een.vraag.id === params.vraag)
  // Who was typing when the question was taken back must find the text again.
  const ingetrokken = gevonden?.ingetrokken.includes(params.vraag ?? '')
  if (!gevonden || !(vraag || ingetrokken)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'gesprek')
  const naar = `/mijn/traject/${gevonden.traject.id}/vragen`
  const bewaard = await teruggevonden(ctx, request, velden)
  return {
    titel: t('antwoord.titel'),
    over: vraag && titelVan(gevonden.plan, vraag.bij, ctx.taal),
    terug: { naar, tekst: t('vragen.terug') },
    velden: [{ naam: 'antwoord', soort: 'lang' as const, label: t('antwoord.label'), uitleg: t('antwoord.uitleg') }],
    waarden: bewaard?.waarden ?? {},
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: vraag?.open ? null : { weigering: 'vraag-niet-open' as const, verder: { naar, tekst: t('vragen.terug') } },
    vraag: vraag && { naam: vraag.vraag.naam, tekst: vraag.vraag.tekst },
    schreef: onderdeelTekst(gevonden.plan, vraag?.bij ?? '', ctx.taal).rijen,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const { traject = '', vraag = '' } = params
  if (!(await openVragen(ctx, traject, 'vraag'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, [
    { naam: 'antwoord', label: translate(ctx.taal, 'gesprek')('antwoord.label') },
  ])
  if (mis) return mis
  const woorden = String(waarden.antwoord)
  const uitkomst = await beantwoordVerdieping(ctx, traject, post.formulier, { vraag, woorden })
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${traject}/vragen`)
}

export default function VraagAntwoord() {
  const { vraag, schreef, over, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('gesprek')
  return (
    <Vraagpagina
      {...pagina}
      boven={
        over && (
          <>
            {t('vragen.over')} <InTaal zin={over} />
          </>
        )
      }
      antwoord={antwoord}
      inleiding={
        <>
          {vraag ? (
            <>
              <p>{t('antwoord.vraagt', { naam: vraag.naam })}</p>
              <blockquote className="ek-citaat">{vraag.tekst}</blockquote>
            </>
          ) : null}
          <h2>{t('antwoord.schreef')}</h2>
          <Overzicht rijen={schreef} />
        </>
      }
      knop={t('antwoord.verstuur')}
    />
  )
}
