import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { waaromGeenVooroverleg } from '#app/domain/traject/vooroverleg.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { VooroverlegLezen } from '#app/forms/vooroverleg-lezen.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonVooroverleg } from '#app/server/vooroverleg-tonen.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { legVooroverlegVast, openVooroverleg } from '#app/usecases/vooroverleg.server.ts'
import { overlegUit, overlegVelden, tekenOverleg } from './vooroverleg-velden.server.ts'

/** Contacts with an aanbieder while the plan is made: without personal data, unless the inwoner said yes to that first (D3A-08, D3L-15). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const open = await openVooroverleg(ctx, params['traject'] ?? '')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  return {
    titel: translate(ctx.taal, 'vooroverleg')('titel'),
    ...(await tekenVraag(ctx, request, open, {
      velden: overlegVelden(open),
      getekend: tekenOverleg(ctx.taal, open),
      dicht: geslotenOm(traject) ?? waaromGeenVooroverleg(traject),
    })),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    overleggen: toonVooroverleg(ctx.taal, 'staf', open),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const open = await openVooroverleg(ctx, id, 'doen')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, mis } = leesPost(ctx, post, overlegVelden(open), tekenOverleg(ctx.taal, open))
  if (mis) return mis
  const uitkomst = await legVooroverlegVast(ctx, id, post.formulier, overlegUit(waarden))
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}/vooroverleg`)
}

export default function Vooroverleg() {
  const { overleggen, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['vooroverleg', 'weigering'])
  const eerder = (
    <>
      <h2>{t('staf.eerder')}</h2>
      {overleggen.length > 0 ? <VooroverlegLezen overleggen={overleggen} /> : <p>{t('staf.geen')}</p>}
    </>
  )
  // What was typed comes back on the question page, also when it is closed meanwhile.
  if (pagina.dicht && !antwoord && !pagina.bewaard)
    return (
      <Pagina titel={pagina.titel} boven={pagina.boven} terug={pagina.terug}>
        <Melding soort="uitleg" titel={t(`weigering:${pagina.dicht.weigering}`)} />
        {eerder}
      </Pagina>
    )
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('staf.inleiding')}</p>
          {eerder}
          <h2>{t('staf.nieuw')}</h2>
        </>
      }
      knop={t('staf.knop')}
    />
  )
}
