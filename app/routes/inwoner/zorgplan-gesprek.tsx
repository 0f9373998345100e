import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { gevraagdGesprek, oneensStandVan } from '#app/domain/traject/uitvoering-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonOneens } from '#app/server/oneens-tonen.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Ladder } from '#app/ui/ladder.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openMijnZorgplan } from '#app/usecases/zorgplan-lezen.server.ts'
import { vraagDriegesprek } from '#app/usecases/zorgplan-oneens.server.ts'

/** After a no: which talk is held and when, what came of it, what happens next, and the way to call the gemeente in at once (D3L-33 to D3L-37). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const open = await openMijnZorgplan(ctx, params['traject'] ?? '', 'zorgplan-gesprek')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, zorgplan } = open
  const t = translate(ctx.taal, 'zorgplan')
  const terug = { naar: `${trajectPad('inwoner', traject.id)}/zorgplan`, tekst: t('inwoner.terug') }
  const treden = zorgplan ? toonOneens(ctx.taal, traject, zorgplan.teksten, 'inwoner') : []
  const weigering = geslotenOm(traject) ?? (treden.length > 0 ? null : ('niet-oneens' as const))
  return {
    titel: t('inwoner.gesprek.titel'),
    terug,
    treden,
    kanVragen: kanVragen(traject),
    sleutel: nieuweSleutel(),
    dicht: weigering && {
      weigering,
      verder: { naar: trajectPad('inwoner', traject.id), tekst: t('inwoner.naarVraag') },
    },
  }
}

/** While they talk the gemeente can be called in, once. */
function kanVragen(traject: Traject): boolean {
  const stand = oneensStandVan(traject)
  const nogAanHetPraten = stand === 'oneens-gesprek' || stand === 'oneens-nieuw-zorgplan'
  return nogAanHetPraten && gevraagdGesprek(traject.uitvoering)?.met !== 'toegang'
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const gevraagd = await vraagDriegesprek(ctx, id, post.formulier)
  return sluitPost(ctx, post, gevraagd, {}, () => `${trajectPad('inwoner', id)}/zorgplan/gesprek`)
}

export default function ZorgplanGesprek() {
  const { titel, terug, dicht, treden, kanVragen: kan, sleutel } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('zorgplan')
  if (dicht) return <DichtePagina {...{ titel, terug, dicht }} velden={[]} getypt={null} />
  return (
    <>
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} terug={terug}>
        <p>{t('inwoner.gesprek.inleiding')}</p>
        <Ladder label={t('inwoner.gesprek.zo')} treden={treden} />
        {kan ? (
          <section aria-labelledby="erbij">
            <h2 id="erbij">{t('inwoner.gesprek.erbijKop')}</h2>
            <p>{t('inwoner.gesprek.erbij')}</p>
            <Formulier sleutel={antwoord?.sleutel ?? sleutel}>
              <Knop>{t('inwoner.gesprek.erbijKnop')}</Knop>
            </Formulier>
          </section>
        ) : null}
        <h2>{t('inwoner.gesprek.verderKop')}</h2>
        <p>{t('inwoner.gesprek.verder')}</p>
      </Pagina>
    </>
  )
}
