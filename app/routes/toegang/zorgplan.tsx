import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Antwoord } from '#app/forms/vraagpagina.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenGesprek } from '#app/server/oneens-velden.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openZorgplanAlsToegang } from '#app/usecases/zorgplan-lezen.server.ts'
import { ZorgplanDoen } from './zorgplan-doen.tsx'
import { ZorgplanLezen } from './zorgplan-lezen.tsx'
import { aanvulVelden, doeZorgplan, gesprekMetVelden, tekenAanvullen, tekenMet } from './zorgplan-acties.server.ts'
import { toonZorgplan } from './toon-zorgplan.server.ts'

/** What was shared of the zorgplan, and after a no: the talks, and how much help the aanbieder states. The toegang changes nothing of it (D3L-32, D3L-34, D3L-36, D3X-02). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const open = await openZorgplanAlsToegang(ctx, params['traject'] ?? '')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  const t = translate(ctx.taal, 'toegang')
  const bewaard = await teruggevonden(ctx, request, [...gesprekMetVelden, ...aanvulVelden])
  return {
    titel: translate(ctx.taal, 'zorgplan')('staf.toegang.titel'),
    boven: t('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug: { naar: `/toegang/traject/${traject.id}`, tekst: t('dossier.terug') },
    hier: `/toegang/traject/${traject.id}/zorgplan`,
    dicht: geslotenOm(traject),
    zorgplan: toonZorgplan(ctx.taal, open),
    velden: { gesprek: [tekenMet(ctx.taal), ...tekenGesprek(ctx.taal)], aanvullen: tekenAanvullen(ctx.taal) },
    sleutels: { vast: nieuweSleutel(), toegang: nieuweSleutel(), aanvullen: nieuweSleutel() },
    waarden: bewaard?.waarden ?? {},
    bewaard: bewaard?.id ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const misluk = await doeZorgplan(ctx, id, post)
  return misluk ?? redirect(`/toegang/traject/${id}/zorgplan`, 303)
}

export default function Zorgplan() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('weigering')
  const { titel, boven, terug, dicht, zorgplan } = pagina
  return (
    <>
      <FoutSamenvattingMetKop fouten={antwoord?.fouten ?? []} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
        {dicht ? <Melding soort="uitleg" titel={t(dicht)} /> : null}
        {dicht ? null : <ZorgplanDoen {...pagina} antwoord={antwoord} />}
        <ZorgplanLezen zorgplan={zorgplan} />
      </Pagina>
    </>
  )
}
