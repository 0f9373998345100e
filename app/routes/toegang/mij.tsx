import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { deskundigheden } from '#app/domain/toewijzing/deskundigheden.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { bewaarDeskundigheid, mijnDeskundigheid } from '#app/usecases/regie.server.ts'

const velden: readonly Veld[] = [{ naam: 'deskundigheid', soort: 'keuzes', opties: deskundigheden }]

/** What this medewerker knows most about: work is assigned by it (D1-19). */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const t = translate(ctx.taal, 'regie')
  const bewaard = await teruggevonden(ctx, request, velden)
  return {
    titel: t('mij.titel'),
    boven: ctx.actor.naam,
    terug: { naar: '/toegang', tekst: translate(ctx.taal, 'toegang')('werk.titel') },
    velden: [
      {
        naam: 'deskundigheid',
        soort: 'keuzes' as const,
        label: t('mij.vraag'),
        optioneel: translate(ctx.taal, 'algemeen')('nietVerplicht'),
        opties: deskundigheden.map((waarde) => ({ waarde, label: t(`deskundigheid.${waarde}`) })),
      },
    ],
    waarden: bewaard?.waarden ?? { deskundigheid: await mijnDeskundigheid(ctx) },
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    gedaan: new URL(request.url).searchParams.get('gedaan') === 'ja',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const sleutel = nieuweSleutel()
  if (fouten.length > 0) {
    const labels = [{ naam: 'deskundigheid', label: translate(ctx.taal, 'regie')('mij.vraag'), opties: true }]
    return data({ getypt, sleutel, fouten: foutTeksten(ctx.taal, fouten, labels) }, { status: 400 })
  }
  const uitkomst = await bewaarDeskundigheid(ctx, post.formulier, [waarden['deskundigheid'] ?? []].flat())
  if (!uitkomst.ok) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect('/toegang/mij?gedaan=ja', 303)
}

export default function Mij() {
  const { gedaan, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('regie')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {gedaan && !antwoord ? <Melding soort="goed" titel={t('mij.bewaard')} /> : null}
          <p>{t('mij.inleiding')}</p>
        </>
      }
      knop={t('mij.knop')}
    />
  )
}
