import { randomBytes } from 'node:crypto'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { openTrajectMetTekst } from '#app/usecases/akkoord.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { trekIn } from '#app/usecases/intrekken.server.ts'

const velden: readonly Veld[] = [{ naam: 'waarom', soort: 'lang', max: 4000 }]

/** Asks before a hulpvraag is withdrawn, and says what that means. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openTrajectMetTekst(ctx, params.traject ?? '', 'intrekken')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = gevonden
  const t = translate(ctx.taal, 'traject')
  const terug = { naar: `/mijn/traject/${traject.id}`, tekst: t('versie.terug') }
  const bewaard = await teruggevonden(ctx, request, velden)
  const gesloten = geslotenOm(traject)
  return {
    titel: t('intrekken.titel'),
    terug,
    velden: [
      {
        naam: 'waarom',
        soort: 'lang' as const,
        label: t('intrekken.waarom'),
        optioneel: translate(ctx.taal, 'algemeen')('nietVerplicht'),
      },
    ],
    waarden: bewaard?.waarden ?? {},
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: gesloten && { weigering: gesloten, verder: terug },
    gemeente: gemeenteMetCode(traject.gemeente)?.naam ?? '',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params.traject ?? ''
  if (!(await openTrajectMetTekst(ctx, id, 'intrekken'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'traject')
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, [{ naam: 'waarom', label: t('intrekken.waarom') }])
  if (mis) return mis
  const waarom = String(waarden.waarom ?? '')
  const kopie = [
    { vraag: t('intrekken.kopie'), antwoord: t('intrekken.ja') },
    ...(waarom ? [{ vraag: t('intrekken.waarom'), antwoord: waarom }] : []),
  ]
  const uitkomst = await trekIn(ctx, id, post.formulier, waarom, { kopie, toeval: () => randomBytes(8) })
  return sluitPost(ctx, post, uitkomst, getypt, (gedaan) => `/mijn/traject/${id}/bewijs/${gedaan.bewijs}`)
}

export default function Intrekken() {
  const { gemeente, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('traject')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('intrekken.betekent', { gemeente })}</p>
          <p>{t('intrekken.blijft')}</p>
          <p>{t('intrekken.twijfel')}</p>
        </>
      }
      knoppen={
        <Knoppen>
          <Knop soort="gevaar">{t('intrekken.ja')}</Knop>
          <KnopLink naar={pagina.terug.naar} soort="tweede">
            {t('intrekken.nee')}
          </KnopLink>
        </Knoppen>
      }
    />
  )
}
