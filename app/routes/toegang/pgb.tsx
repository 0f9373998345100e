import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { pgbVoorwaarden, waaromGeenOordeel } from '#app/domain/traject/pgb.ts'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { PgbOordeel, PgbPlan } from '#app/forms/pgb-lezen.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenPgb, toonPgb } from '#app/server/pgb-tonen.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { openKeuze } from '#app/usecases/keuze.server.ts'
import { beoordeelPgb } from '#app/usecases/pgb.server.ts'

const velden: readonly Veld[] = [
  ...pgbVoorwaarden.map((naam): Veld => ({ naam, soort: 'keuze', opties: ['ja', 'nee'], nodig: true })),
  { naam: 'woorden', soort: 'lang', max: 4000, nodig: true },
]

/** What the inwoner wrote about a budget, and what the toegang finds of each thing that the law asks (Wmo 2015 2.3.6, Jeugdwet 8.1.1). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const open = await openKeuze(ctx, params['traject'] ?? '', 'pgb', 'lezen', { lijst: false })
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const pagina = await tekenVraag(ctx, request, open, {
    velden,
    getekend: tekenPgb(ctx.taal, 'oordeel', velden),
    dicht: geslotenOm(open.traject) ?? waaromGeenOordeel(open.traject),
  })
  const pgb = toonPgb(ctx.taal, open, 'staf')
  return { titel: translate(ctx.taal, 'pgb')('staf.titel'), ...pagina, basis: pgb?.nr ?? 0, pgb }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const getekend = tekenPgb(ctx.taal, 'oordeel', velden)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, getekend)
  if (mis) return mis
  const uitkomst = await beoordeelPgb(ctx, id, post.formulier, {
    nr: post.basis,
    bekwaam: waarden['bekwaam'] === 'ja',
    gemotiveerd: waarden['gemotiveerd'] === 'ja',
    kwaliteit: waarden['kwaliteit'] === 'ja',
    woorden: String(waarden['woorden']),
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}`)
}

export default function PgbBeoordelen() {
  const { pgb, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('pgb')
  const gelezen = pgb ? <PgbPlan pgb={pgb} kop={t('staf.plan')} /> : null
  const { dicht, bewaard, waarden } = pagina
  if (dicht)
    return (
      <DichtePagina {...pagina} dicht={dicht} getypt={antwoord?.getypt ?? (bewaard ? waarden : null)}>
        {pgb?.oordeel ? <PgbOordeel oordeel={pgb.oordeel} /> : null}
        {gelezen}
      </DichtePagina>
    )
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('staf.inleiding')}</p>
          {gelezen}
        </>
      }
      knop={t('staf.knop')}
    />
  )
}
