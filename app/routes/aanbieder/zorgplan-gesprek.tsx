import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gesprekVelden } from '#app/domain/traject/oneens-velden.ts'
import { gevraagdGesprek, oneensStandVan } from '#app/domain/traject/uitvoering-stand.ts'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonOneens } from '#app/server/oneens-tonen.server.ts'
import { gehoudenUit, tekenGesprek } from '#app/server/oneens-velden.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Ladder } from '#app/ui/ladder.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { legGesprekVastAlsAanbieder, vraagDriegesprekAlsAanbieder } from '#app/usecases/zorgplan-oneens.server.ts'
import { pad } from './match.server.ts'
import { dichtZorgplan, zoekZorgplan, zorgplanOmTeDoen, zorgplanPad } from './zorgplan.server.ts'

/** The inwoner does not agree: which talk is held, what came of it, and the way to call the toegang in (D3L-33 to D3L-35). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, open, voorbij } = await zoekZorgplan(args, 'zorgplan-gesprek')
  const t = translate(ctx.taal, 'zorgplan')
  const titel = t('staf.gesprek.titel')
  if (!open) return { open: null, ...dichtZorgplan(ctx, titel, gesprekVelden, voorbij) }
  const { traject, teksten } = open
  const terug = { naar: zorgplanPad(open), tekst: t('staf.terug') }
  const treden = toonOneens(ctx.taal, traject, teksten, 'staf')
  const stand = oneensStandVan(traject)
  const bewaard = await teruggevonden(ctx, args.request, gesprekVelden)
  return {
    ...{ titel, terug, velden: tekenGesprek(ctx.taal) },
    dicht: treden.length > 0 ? null : { weigering: 'niet-oneens' as const, verder: terug },
    open: {
      boven: traject.nummer,
      hier: zorgplanPad(open, '/gesprek'),
      treden,
      kanVastleggen: stand !== null && stand !== 'oneens-aanvullen',
      kanVragen:
        stand !== null && stand !== 'oneens-aanvullen' && gevraagdGesprek(traject.uitvoering)?.met !== 'toegang',
      sleutels: { vast: nieuweSleutel(), toegang: nieuweSleutel() },
      waarden: bewaard?.waarden ?? {},
      bewaard: bewaard?.id ?? null,
    },
  }
}

/** Calls the toegang in (`actie=toegang`), or writes down what came of the talk. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  const { id, match } = await zorgplanOmTeDoen(ctx, { request, params })
  const naar = () => pad(id, '/zorgplan/gesprek')
  if (post.actie === 'toegang')
    return sluitPost(ctx, post, await vraagDriegesprekAlsAanbieder(ctx, id, post.formulier, match), {}, naar)
  const { getypt, waarden, mis } = leesPost(ctx, post, gesprekVelden, tekenGesprek(ctx.taal))
  if (mis) return mis
  const vast = await legGesprekVastAlsAanbieder(ctx, id, post.formulier, match, gehoudenUit(waarden))
  return sluitPost(ctx, post, vast, getypt, naar)
}

export default function ZorgplanGesprek() {
  const { titel, terug, dicht, velden, open } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('zorgplan')
  if (dicht) return <DichtePagina {...{ titel, terug, dicht, velden }} getypt={antwoord?.getypt ?? null} />
  if (!open) return null
  const { boven, hier, treden, kanVastleggen, kanVragen, sleutels, waarden, bewaard } = open
  return (
    <>
      <FoutSamenvattingMetKop fouten={antwoord?.fouten ?? []} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
        <p>{t('staf.gesprek.inleiding')}</p>
        <Ladder label={t('staf.gesprek.zo')} treden={treden} />
        {kanVastleggen ? (
          <section aria-labelledby="vast">
            <h2 id="vast">{t('staf.gesprek.vastKop')}</h2>
            <Formulier naar={hier} sleutel={antwoord?.sleutel ?? sleutels.vast} bewaard={bewaard}>
              <Velden velden={velden} waarden={antwoord?.getypt ?? waarden} fouten={antwoord?.fouten ?? []} />
              <Knop naam="actie" waarde="vast">
                {t('staf.gesprek.knop')}
              </Knop>
            </Formulier>
          </section>
        ) : null}
        {kanVragen ? (
          <section aria-labelledby="erbij">
            <h2 id="erbij">{t('staf.gesprek.erbijKop')}</h2>
            <p>{t('staf.gesprek.erbij')}</p>
            <Formulier naar={hier} sleutel={sleutels.toegang}>
              <Knop soort="tweede" naam="actie" waarde="toegang">
                {t('staf.gesprek.erbijKnop')}
              </Knop>
            </Formulier>
          </section>
        ) : null}
      </Pagina>
    </>
  )
}
