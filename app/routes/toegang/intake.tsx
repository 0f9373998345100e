import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { meeVelden } from '#app/domain/traject/intake-velden.ts'
import { lopendeIntake } from '#app/domain/traject/uitvoering-stand.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { IntakeStand } from '#app/forms/intake-stand.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { readFormulier } from '#app/server/formulier.server.ts'
import { zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenIntake, toonIntake } from '#app/server/intake-tonen.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { gaMeeNaarIntake } from '#app/usecases/intake.server.ts'

/** The first talk of inwoner and aanbieder, for the toegang: the moments, the report, and whether it joins; nothing waits for it (D0-30). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden } = await zoekHulp(args, 'toegang', 'intake')
  const { einde, ...uitvoering } = gevonden.traject.uitvoering
  const lopend = lopendeIntake({ einde, ...uitvoering })
  const mee = lopend?.toegangMee
  return {
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden: meeVelden,
      getekend: tekenIntake(ctx.taal, meeVelden),
      waarden: { mee: mee == null ? '' : mee ? 'ja' : 'nee' },
      dicht: null,
    })),
    titel: translate(ctx.taal, 'intake')('toegang.titel'),
    intake: lopend && !einde ? lopend.id : null,
    stand: toonIntake(ctx.taal, gevonden, 'ander'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { ctx, gevonden, begin } = await zoekHulp(args, 'toegang', null)
  const post = await readFormulier(args.request, ctx)
  const { getypt, waarden, mis } = leesPost(ctx, post, meeVelden, tekenIntake(ctx.taal, meeVelden))
  if (mis) return mis
  const wat = { intake: post.velden.get('intake') ?? '', mee: waarden['mee'] === 'ja' }
  const uitkomst = await gaMeeNaarIntake(ctx, gevonden.traject.id, post.formulier, wat)
  return sluitPost(ctx, post, uitkomst, getypt, () => `${begin}/intake`)
}

export default function IntakeVanToegang() {
  const { titel, boven, terug, intake, stand, velden, waarden, sleutel, bewaard } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('intake')
  return (
    <>
      <FoutSamenvattingMetKop fouten={antwoord?.fouten ?? []} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
        <IntakeStand {...stand} />
        {intake ? (
          <Formulier sleutel={antwoord?.sleutel ?? sleutel} bewaard={bewaard}>
            <input type="hidden" name="intake" value={intake} />
            <p>{t('toegang.inleiding')}</p>
            <Velden velden={velden} waarden={antwoord?.getypt ?? waarden} fouten={antwoord?.fouten ?? []} />
            <Knop>{t('toegang.knop')}</Knop>
          </Formulier>
        ) : null}
      </Pagina>
    </>
  )
}
