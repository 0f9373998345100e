import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { isFeit } from '#app/domain/traject/feiten.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { beantwoordZorgplan, openReis } from '#app/usecases/klantreis.server.ts'

const velden: readonly Veld[] = [{ naam: 'antwoord', soort: 'keuze', opties: ['ja', 'nee'], nodig: true }]

const teken = (taal: Taal) => {
  const t = translate(taal, 'beurt')
  const opties = (['ja', 'nee'] as const).map((waarde) => ({ waarde, label: t(`zorgplan.${waarde}`) }))
  return [{ naam: 'antwoord', soort: 'keuze' as const, label: t('zorgplan.titel'), opties }]
}

/** Whether the inwoner agrees with the zorgplan: without a yes the help does not start (domain A3 guard 6). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const traject = await openReis(ctx, params['traject'] ?? '', 'zorgplan')
  if (!traject) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'beurt')
  const terug = { naar: trajectPad('inwoner', traject.id), tekst: t('stap.terug') }
  const bewaard = await teruggevonden(ctx, request, velden)
  const weigering = waaromDicht(traject)
  return {
    titel: t('zorgplan.titel'),
    terug,
    velden: teken(ctx.taal),
    waarden: bewaard?.waarden ?? { antwoord: traject.reis.zorgplan ?? '' },
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: weigering && { weigering, verder: terug },
  }
}

function waaromDicht(traject: Traject): Weigering | null {
  const gesloten = geslotenOm(traject)
  if (gesloten) return gesloten
  if (!isFeit('ZorgplanGemaakt', traject)) return 'geen-zorgplan'
  return isFeit('ZorgGestart', traject) ? 'zorg-al-gestart' : null
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, teken(ctx.taal))
  if (mis) return mis
  const antwoord = waarden['antwoord'] === 'ja' ? 'ja' : 'nee'
  const uitkomst = await beantwoordZorgplan(ctx, id, post.formulier, { antwoord, woorden: '' })
  return sluitPost(ctx, post, uitkomst, getypt, () => trajectPad('inwoner', id))
}

export default function Zorgplan() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('beurt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('zorgplan.wat')}</p>
          <p>{t('zorgplan.daarna')}</p>
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t('zorgplan.knop')}</Knop>
        </Knoppen>
      }
    />
  )
}
