import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { waaromNietVragen } from '#app/domain/traject/buiten-contract.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { BuitenContractLezen } from '#app/forms/buiten-contract-lezen.tsx'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { tekenBuitenContract, toonBuitenContract } from '#app/server/buiten-contract-tonen.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Telefoon } from '#app/ui/telefoon.tsx'
import { vraagBuitenContract } from '#app/usecases/buiten-contract.server.ts'
import { openKeuze } from '#app/usecases/keuze.server.ts'

const velden: readonly Veld[] = [
  { naam: 'naam', soort: 'kort', max: 160, nodig: true },
  { naam: 'waarom', soort: 'lang', max: 4000, nodig: true },
]

/** Help of an aanbieder without a contract: the gemeente need not pay for it, so that it is asked first (D3M-04, D3M-05, D4-25). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const open = await openKeuze(ctx, params['traject'] ?? '', 'buiten-contract', 'lezen', { lijst: false })
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  return {
    titel: translate(ctx.taal, 'keuze')('buiten.titel'),
    ...(await tekenVraag(ctx, request, open, {
      velden,
      getekend: tekenBuitenContract(ctx.taal, 'vraag', velden),
      dicht: geslotenOm(traject) ?? waaromNietVragen(traject),
    })),
    vraag: toonBuitenContract(ctx.taal, open),
    kies: `/mijn/traject/${traject.id}/aanbieder`,
    telefoon: bereikbaarheidVan(traject.gemeente).telefoon,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenBuitenContract(ctx.taal, 'vraag', velden))
  if (mis) return mis
  const uitkomst = await vraagBuitenContract(ctx, id, post.formulier, {
    naam: String(waarden['naam']),
    waarom: String(waarden['waarom']),
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${id}`)
}

export default function BuitenContract() {
  const { vraag, kies, telefoon, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('keuze')
  const { dicht, bewaard, waarden } = pagina
  const gelezen = vraag ? (
    <>
      <BuitenContractLezen lezer="inwoner" vraag={vraag} />
      {vraag.antwoord ? <p>{t(vraag.antwoord.kan ? 'buiten.naKan' : 'buiten.naKanNiet')}</p> : null}
      {vraag.antwoord && !dicht ? (
        <p>
          <a href={kies}>{t('traject.kies')}</a>
        </p>
      ) : null}
    </>
  ) : null
  if (dicht)
    return (
      <DichtePagina {...pagina} dicht={dicht} getypt={antwoord?.getypt ?? (bewaard ? waarden : null)}>
        <p>{t('traject.wie')}</p>
        {gelezen}
      </DichtePagina>
    )
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>
            {t('traject.wie')} {t('buiten.inleiding')}
          </p>
          <p>{t('buiten.daarna')}</p>
          <p>
            {t('buiten.bel')} <Telefoon nummer={telefoon} />.
          </p>
          {gelezen}
          {vraag ? <h2>{t('buiten.opnieuw')}</h2> : null}
        </>
      }
      knop={t('buiten.knop')}
    />
  )
}
