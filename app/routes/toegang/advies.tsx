import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { isBuitenshuis } from '#app/domain/traject/reisweging.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { openKeuze, type OpenKeuze } from '#app/usecases/keuze.server.ts'
import { adviseerAanbieder } from '#app/usecases/matching.server.ts'
import { reisUit, reisVelden, tekenReis } from './reis-velden.server.ts'

const niemand = 'niemand'

type Open = Pick<OpenKeuze, 'traject' | 'uit'>

const veldenVoor = ({ traject, uit }: Open): readonly Veld[] => [
  { naam: 'aanbieder', soort: 'keuze', opties: [...uit.map(({ kvk }) => kvk), niemand], nodig: true },
  { naam: 'advies', soort: 'lang', max: 4000, nodig: true },
  ...(isBuitenshuis(traject) ? reisVelden : []),
]

function teken(taal: Taal, { traject, uit }: Open): GetekendVeld[] {
  const t = translate(taal, 'matching')
  const opties = [
    ...uit.map(({ kvk, naam }) => ({ waarde: kvk, label: naam })),
    { waarde: niemand, label: t('advies.niemand') },
  ]
  return [
    { naam: 'aanbieder', soort: 'keuze', label: t('advies.kvk'), opties },
    { naam: 'advies', soort: 'lang', label: t('advies.tekst'), uitleg: t('advies.tekstUitleg') },
    ...(isBuitenshuis(traject) ? tekenReis(taal) : []),
  ]
}

/** Advice to the inwoner about whom to choose (D2-10), out of who is contracted today for the help that was established. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const open = await openKeuze(ctx, params['traject'] ?? '', 'advies')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  const terug = {
    naar: `/toegang/traject/${traject.id}/keuze`,
    tekst: translate(ctx.taal, 'matching')('keuze.terug'),
  }
  const bewaard = await teruggevonden(ctx, request, veldenVoor(open))
  const weigering = geslotenOm(traject) ?? (traject.keuze.hulp ? null : ('hulp-niet-vastgesteld' as const))
  return {
    titel: translate(ctx.taal, 'matching')('advies.titel'),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug,
    velden: teken(ctx.taal, open),
    waarden: bewaard?.waarden ?? {},
    sleutel: nieuweSleutel(),
    basis: 0,
    bewaard: bewaard?.id ?? null,
    hier: pathOf(request),
    dicht: weigering && { weigering, verder: terug },
    buitenshuis: isBuitenshuis(traject),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const open = await openKeuze(ctx, id, 'advies', 'doen')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, mis } = leesPost(ctx, post, veldenVoor(open), teken(ctx.taal, open))
  if (mis) return mis
  const kvk = String(waarden['aanbieder'])
  const reis = isBuitenshuis(open.traject) ? reisUit(waarden) : null
  const advies = { kvk: kvk === niemand ? null : kvk, woorden: String(waarden['advies']), reis }
  const uitkomst = await adviseerAanbieder(ctx, id, post.formulier, advies)
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}/keuze`)
}

export default function Advies() {
  const { buitenshuis, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('matching')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('advies.inleiding')}</p>
          {buitenshuis ? <p>{t('reis.inleiding')}</p> : null}
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t('advies.knop')}</Knop>
          <KnopLink naar={pagina.terug.naar} soort="tweede">
            {pagina.terug.tekst}
          </KnopLink>
        </Knoppen>
      }
    />
  )
}
