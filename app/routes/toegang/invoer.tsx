import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openInvoer } from '#app/usecases/invoer.server.ts'
import { doeInvoer, formulieren, tekenInvoer, type Welk } from './invoer.server.ts'
import { invoerStand } from './invoer-stand.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'

/** What was written down for the inwoner: the toegang records that they said it is right, or writes it down again (D1-29, D0-03). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openInvoer(ctx, params.traject!)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, invoer, woorden, nietGoed } = gevonden
  const bewaard = await teruggevonden(ctx, request, [...formulieren.bevestigd, ...formulieren.verbeterd])
  return {
    titel: translate(ctx.taal, 'balie')('invoer.titel'),
    id: traject.id,
    boven: traject.nummer,
    stand: invoerStand(invoer),
    op: 'op' in invoer ? dag(ctx.taal, invoer.op) : '',
    woorden,
    nietGoed,
    kan: invoer.stand !== 'bevestigd' && !geslotenOm(traject),
    vrijwilliger: isVrijwilliger(ctx.actor),
    velden: tekenInvoer(ctx.taal),
    waarden: { woorden, ...bewaard?.waarden },
    bewaard: bewaard?.id ?? null,
    sleutels: { bevestigd: nieuweSleutel(), verbeterd: nieuweSleutel() },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  if (!(await openInvoer(ctx, params.traject!))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return doeInvoer(ctx, params.traject!, post)
}

const knoppen = { bevestigd: 'invoer.knopVast', verbeterd: 'invoer.knopBeter' } as const
const koppen = { bevestigd: 'invoer.vast', verbeterd: 'invoer.beter' } as const

/** That it is right is written down by a professional; a volunteer mends the words (D1-45). */
const formulierenVoor = (vrijwilliger: boolean): readonly Welk[] =>
  vrijwilliger ? ['verbeterd'] : ['bevestigd', 'verbeterd']

export default function Invoer() {
  const { titel, id, boven, stand, op, woorden, nietGoed, kan, vrijwilliger, ...deel } = useLoaderData<typeof loader>()
  const mis = useActionData() as (Antwoord & { welk: Welk }) | undefined
  const { t } = useTranslation('balie')
  return (
    <>
      <FoutSamenvattingMetKop fouten={mis?.fouten ?? []} />
      <Weigering weigering={mis?.weigering} />
      <Pagina titel={titel} boven={boven} terug={{ naar: `/toegang/traject/${id}`, tekst: t('ontvangst.terug') }}>
        <Melding soort={kan ? 'let-op' : 'goed'}>
          <p>{t(`invoer.stand.${stand}`, { op })}</p>
        </Melding>
        <h2>{t('invoer.opgeschreven')}</h2>
        <p className="ek-citaat">{woorden}</p>
        {nietGoed ? (
          <>
            <h2>{t('invoer.nietGoed')}</h2>
            <p className="ek-citaat">{nietGoed}</p>
          </>
        ) : null}
        {kan
          ? formulierenVoor(vrijwilliger).map((welk) => {
              const deze = mis?.welk === welk ? mis : undefined
              return (
                <section key={welk} aria-labelledby={`kop-${welk}`}>
                  <h2 id={`kop-${welk}`}>{t(koppen[welk])}</h2>
                  <Formulier sleutel={deze?.sleutel ?? deel.sleutels[welk]} bewaard={deel.bewaard}>
                    <Velden
                      velden={deel.velden[welk]}
                      waarden={deze?.getypt ?? deel.waarden}
                      fouten={deze?.fouten ?? []}
                    />
                    <Knop naam="actie" waarde={welk} soort={welk === 'bevestigd' ? 'hoofd' : 'tweede'}>
                      {t(knoppen[welk])}
                    </Knop>
                  </Formulier>
                </section>
              )
            })
          : null}
      </Pagina>
    </>
  )
}
