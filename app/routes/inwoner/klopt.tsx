import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { bevestigInvoer, meldInvoerNietGoed, openInvoer } from '#app/usecases/invoer.server.ts'

const velden: readonly Veld[] = [
  { naam: 'antwoord', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'nietGoed', soort: 'lang', max: 4000, alleenBij: { veld: 'antwoord', waarde: 'nee' } },
]

/** 'De gemeente schreef dit voor u op: klopt het?' What came in by phone, at the desk or on paper is read back to the inwoner (D1-29). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openInvoer(ctx, params.traject ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, invoer, woorden, nietGoed } = gevonden
  const t = translate(ctx.taal, 'balie')
  const terug = { naar: `/mijn/traject/${traject.id}`, tekst: translate(ctx.taal, 'traject')('versie.terug') }
  const bewaard = await teruggevonden(ctx, request, velden)
  const dicht = geslotenOm(traject) ?? (invoer.stand === 'bevestigd' ? ('invoer-al-bevestigd' as const) : null)
  return {
    titel: t('klopt.titel'),
    terug,
    velden: tekenVelden(ctx.taal),
    waarden: bewaard?.waarden ?? {},
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: dicht && { weigering: dicht, verder: terug },
    inleiding: t(traject.betrokkeneId === ctx.actor.persoonId ? 'klopt.inleiding' : 'klopt.inleidingVoor', {
      naam: traject.betrokkeneNaam,
      kanaal: t(`kanaal.${traject.kanaal}`),
      dag: dag(ctx.taal, traject.hulpvraagOp),
    }),
    woorden,
    eerder: nietGoed,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params.traject ?? ''
  if (!(await openInvoer(ctx, id))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenVelden(ctx.taal))
  if (mis) return mis
  const uitkomst =
    waarden.antwoord === 'ja'
      ? await bevestigInvoer(ctx, id)
      : await meldInvoerNietGoed(ctx, id, post.formulier, String(waarden.nietGoed))
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${id}`)
}

function tekenVelden(taal: Taal): GetekendVeld[] {
  const t = translate(taal, 'balie')
  const opties = (['ja', 'nee'] as const).map((waarde) => ({ waarde, label: t(`klopt.${waarde}`) }))
  return [
    { naam: 'antwoord', soort: 'keuze', label: t('klopt.antwoord'), opties },
    { naam: 'nietGoed', soort: 'lang', label: t('klopt.nietGoed'), uitleg: t('klopt.nietGoedUitleg') },
  ]
}

export default function Klopt() {
  const { inleiding, woorden, eerder, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('balie')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{inleiding}</p>
          <h2>{t('klopt.opgeschreven')}</h2>
          <blockquote className="ek-citaat">{woorden}</blockquote>
          {eerder ? (
            <>
              <h2>{t('klopt.eerder')}</h2>
              <blockquote className="ek-citaat">{eerder}</blockquote>
            </>
          ) : null}
        </>
      }
      knoppen={<Knop>{t('klopt.knop')}</Knop>}
    />
  )
}
