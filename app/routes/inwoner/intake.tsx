import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { geenMoment, momentUit, momentVelden, waardeVan } from '#app/domain/traject/intake-velden.ts'
import { lopendeIntake } from '#app/domain/traject/uitvoering-stand.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { IntakeStand } from '#app/forms/intake-stand.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenIntake, toonIntake } from '#app/server/intake-tonen.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { kiesIntake, vraagAndereIntake } from '#app/usecases/intake.server.ts'

/** The first talk with the aanbieder: what it is for, the moments to choose from, who joins, and the report afterwards (D0-29, D0-30). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden } = await zoekHulp(args, 'inwoner', 'intake')
  const lopend = lopendeIntake(gevonden.traject.uitvoering)
  const velden = momentVelden(lopend?.momenten ?? [])
  return {
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden,
      getekend: tekenIntake(ctx.taal, velden),
      waarden: { moment: lopend?.gekozen && !lopend.anders ? waardeVan(lopend.gekozen) : '' },
      dicht: null,
    })),
    titel: translate(ctx.taal, 'intake')('inwoner.titel'),
    naam: gevonden.naam,
    intake: lopend && !gevonden.traject.uitvoering.einde ? lopend.id : null,
    koos: Boolean(lopend?.gekozen),
    stand: toonIntake(ctx.taal, gevonden, 'inwoner'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { ctx, gevonden, begin } = await zoekHulp(args, 'inwoner', null)
  const post = await readFormulier(args.request, ctx)
  const lopend = lopendeIntake(gevonden.traject.uitvoering)
  const intake = post.velden.get('intake') ?? ''
  if (lopend?.id !== intake) {
    const getypt = { anders: post.velden.get('anders') ?? '' }
    return data({ getypt, sleutel: nieuweSleutel(), weigering: 'intake-voorbij' as const }, { status: 409 })
  }
  const velden = momentVelden(lopend.momenten)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenIntake(ctx.taal, velden))
  if (mis) return mis
  const { id } = gevonden.traject
  const moment = String(waarden['moment'])
  const uitkomst =
    moment === geenMoment
      ? await vraagAndereIntake(ctx, id, post.formulier, { intake, woorden: String(waarden['anders']) })
      : await kiesIntake(ctx, id, post.formulier, { intake, ...momentUit(moment) })
  return sluitPost(ctx, post, uitkomst, getypt, () => `${begin}/intake`)
}

export default function IntakeVanInwoner() {
  const { titel, terug, naam, intake, koos, stand, velden, waarden, sleutel, bewaard } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('intake')
  return (
    <>
      <FoutSamenvattingMetKop fouten={antwoord?.fouten ?? []} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} terug={terug}>
        <p>{t('inwoner.waarvoor', { naam })}</p>
        <p>{t('inwoner.weet')}</p>
        <p>{t('inwoner.mee')}</p>
        <IntakeStand {...stand} />
        {intake ? (
          <section>
            <h2>{t('inwoner.antwoord')}</h2>
            {koos ? <p>{t('inwoner.verander')}</p> : null}
            <Formulier sleutel={antwoord?.sleutel ?? sleutel} bewaard={bewaard}>
              <input type="hidden" name="intake" value={intake} />
              <Velden velden={velden} waarden={antwoord?.getypt ?? waarden} fouten={antwoord?.fouten ?? []} />
              <p>{t('inwoner.daarna')}</p>
              <Knop>{t('inwoner.knop')}</Knop>
            </Formulier>
          </section>
        ) : null}
      </Pagina>
    </>
  )
}
