import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { isBuitenContractOpen } from '#app/domain/traject/keuze-stand.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { BuitenContractLezen } from '#app/forms/buiten-contract-lezen.tsx'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { tekenBuitenContract, toonBuitenContract } from '#app/server/buiten-contract-tonen.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { beantwoordBuitenContract } from '#app/usecases/buiten-contract.server.ts'
import { openKeuze } from '#app/usecases/keuze.server.ts'

const velden: readonly Veld[] = [
  { naam: 'kan', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'woorden', soort: 'lang', max: 4000, nodig: true },
]

/** What came of talking about help without a contract, in this one case (D4-25). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const open = await openKeuze(ctx, params['traject'] ?? '', 'buiten-contract', 'lezen', { lijst: false })
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  const pagina = await tekenVraag(ctx, request, open, {
    velden,
    getekend: tekenBuitenContract(ctx.taal, 'antwoord', velden),
    dicht: geslotenOm(traject) ?? (isBuitenContractOpen(traject.keuze) ? null : 'vraag-niet-open'),
  })
  const vraag = toonBuitenContract(ctx.taal, open)
  return { titel: translate(ctx.taal, 'keuze')('buiten.staf.titel'), ...pagina, basis: vraag?.nr ?? 0, vraag }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenBuitenContract(ctx.taal, 'antwoord', velden))
  if (mis) return mis
  const uitkomst = await beantwoordBuitenContract(ctx, id, post.formulier, {
    nr: post.basis,
    kan: waarden['kan'] === 'ja',
    woorden: String(waarden['woorden']),
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}`)
}

export default function BuitenContract() {
  const { vraag, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('keuze')
  const { dicht, bewaard, waarden } = pagina
  const gelezen = vraag ? <BuitenContractLezen lezer="staf" vraag={vraag} /> : null
  if (dicht)
    return (
      <DichtePagina {...pagina} dicht={dicht} getypt={antwoord?.getypt ?? (bewaard ? waarden : null)}>
        {gelezen}
      </DichtePagina>
    )
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('buiten.staf.inleiding')}</p>
          {gelezen}
        </>
      }
      knop={t('buiten.staf.knop')}
    />
  )
}
