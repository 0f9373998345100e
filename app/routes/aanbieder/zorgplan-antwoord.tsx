import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { kanZonderGezag } from '#app/domain/traject/zorgplan-instemming.ts'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { stemmenVoorStaf } from '#app/server/zorgplan-stemmen.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Stemmen } from '#app/ui/stemmen.tsx'
import { legZonderGezagVast, legZorgplanAntwoordVast } from '#app/usecases/zorgplan-instemmen.server.ts'
import { pad } from './match.server.ts'
import {
  antwoordUit,
  kanOpschrijven,
  opTeSchrijven,
  tekenAntwoord,
  tekenZonder,
  veldenNu,
  zonderUit,
  zonderVelden,
} from './zorgplan-antwoord.server.ts'
import { dichtZorgplan, zoekZorgplan, zorgplanOmTeDoen, zorgplanPad } from './zorgplan.server.ts'

/** Who has to agree before the help starts, what somebody without a sign-in said, and why it starts without who has gezag (Jeugdwet 7.3.4). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, open, voorbij } = await zoekZorgplan(args, 'zorgplan-antwoord')
  const t = translate(ctx.taal, 'zorgplan')
  const titel = t('staf.antwoord.titel')
  if (!open) return { open: null, ...dichtZorgplan(ctx, titel, zonderVelden, voorbij) }
  const { traject } = open
  const { zorgplan } = traject.uitvoering
  const terug = { naar: zorgplanPad(open), tekst: t('staf.terug') }
  const bewaard = await teruggevonden(ctx, args.request, [...veldenNu(traject), ...zonderVelden])
  const weigering = zorgplan ? 'al-geantwoord' : 'geen-zorgplan'
  return {
    ...{ titel, terug, velden: tekenAntwoord(ctx.taal, traject) },
    dicht: kanOpschrijven(traject) ? null : { weigering: weigering as typeof weigering, verder: terug },
    open: {
      boven: traject.nummer,
      hier: zorgplanPad(open, '/antwoord'),
      nr: zorgplan?.nr ?? 0,
      stemmen: stemmenVoorStaf(ctx.taal, traject),
      kanAntwoord: opTeSchrijven(traject).length > 0,
      zonder: zorgplan && kanZonderGezag(zorgplan) ? tekenZonder(ctx.taal) : null,
      sleutels: { vast: nieuweSleutel(), zonder: nieuweSleutel() },
      waarden: bewaard?.waarden ?? {},
      bewaard: bewaard?.id ?? null,
    },
  }
}

/** Writes down an answer, or (`actie=zonder`) why the help starts without the yes of who has gezag. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  const { id, match, open } = await zorgplanOmTeDoen(ctx, { request, params })
  const naar = () => pad(id, '/zorgplan?gedaan=bewaard')
  if (post.actie === 'zonder') {
    const { getypt, waarden, mis } = leesPost(ctx, post, zonderVelden, tekenZonder(ctx.taal))
    if (mis) return mis
    const gelegd = await legZonderGezagVast(ctx, id, post.formulier, match, zonderUit(waarden, post.basis))
    return sluitPost(ctx, post, gelegd, getypt, naar)
  }
  const traject = open?.traject
  const { getypt, waarden, mis } = leesPost(
    ctx,
    post,
    veldenNu(traject, post.velden.get('wie') ?? ''),
    traject ? tekenAntwoord(ctx.taal, traject) : [],
  )
  if (mis) return mis
  const vast = await legZorgplanAntwoordVast(ctx, id, post.formulier, match, antwoordUit(waarden, post.basis))
  return sluitPost(ctx, post, vast, getypt, naar)
}

export default function ZorgplanAntwoord() {
  const { titel, terug, dicht, velden, open } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('zorgplan')
  if (dicht) return <DichtePagina {...{ titel, terug, dicht, velden }} getypt={antwoord?.getypt ?? null} />
  if (!open) return null
  const { boven, hier, nr, stemmen, kanAntwoord, zonder, sleutels, waarden, bewaard } = open
  const gemeen = { waarden: antwoord?.getypt ?? waarden, fouten: antwoord?.fouten ?? [] }
  return (
    <>
      <FoutSamenvattingMetKop fouten={antwoord?.fouten ?? []} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
        <p>{t('staf.antwoord.inleiding')}</p>
        <Stemmen stemmen={stemmen} kop={t('staf.stemmen.kop')} />
        {kanAntwoord ? (
          <section aria-labelledby="vast">
            <h2 id="vast">{t('staf.antwoord.kop')}</h2>
            <Formulier naar={hier} sleutel={antwoord?.sleutel ?? sleutels.vast} basis={nr} bewaard={bewaard}>
              <Velden velden={velden} {...gemeen} />
              <Knop naam="actie" waarde="vast">
                {t('staf.antwoord.knop')}
              </Knop>
            </Formulier>
          </section>
        ) : null}
        {zonder ? (
          <section aria-labelledby="zonder">
            <h2 id="zonder">{t('staf.antwoord.zonder.kop')}</h2>
            <p>{t('staf.antwoord.zonder.uitleg')}</p>
            <Formulier naar={hier} sleutel={sleutels.zonder} basis={nr} bewaard={bewaard}>
              <Velden velden={zonder} {...gemeen} />
              <Knop soort="tweede" naam="actie" waarde="zonder">
                {t('staf.antwoord.zonder.knop')}
              </Knop>
            </Formulier>
          </section>
        ) : null}
      </Pagina>
    </>
  )
}
