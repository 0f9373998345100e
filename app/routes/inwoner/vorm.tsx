import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { vormen } from '#app/domain/traject/keuze-feiten.ts'
import { lopendeMatch } from '#app/domain/traject/keuze-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { kiesVorm } from '#app/usecases/keuze.server.ts'
import { openReis } from '#app/usecases/klantreis.server.ts'

const velden: readonly Veld[] = [{ naam: 'vorm', soort: 'keuze', opties: vormen, nodig: true }]

const teken = (taal: Taal) => {
  const t = translate(taal, 'keuze')
  const opties = vormen.map((waarde) => ({ waarde, label: t(`vorm.opties.${waarde}`) }))
  return [{ naam: 'vorm', soort: 'keuze' as const, label: t('vorm.keuze'), opties }]
}

/** Help that the gemeente arranges, or a budget to arrange it oneself, side by side (D1-17, D1-48): closed until the help is established (D1-22). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const traject = await openReis(ctx, params['traject'] ?? '', 'vorm')
  if (!traject) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const t = translate(ctx.taal, 'keuze')
  const terug = { naar: `/mijn/traject/${traject.id}`, tekst: t('terug') }
  const bewaard = await teruggevonden(ctx, request, velden)
  const weigering = geslotenOm(traject) ?? waaromDicht(traject)
  return {
    titel: t('vorm.titel'),
    terug,
    velden: teken(ctx.taal),
    waarden: bewaard?.waarden ?? { vorm: traject.keuze.vorm ?? '' },
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: weigering && { weigering, verder: terug },
  }
}

function waaromDicht({ keuze }: Traject) {
  if (!keuze.hulp) return 'hulp-niet-vastgesteld' as const
  return lopendeMatch(keuze) ? ('match-loopt' as const) : null
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, teken(ctx.taal))
  if (mis) return mis
  const uitkomst = await kiesVorm(ctx, id, post.formulier, waarden['vorm'] === 'pgb' ? 'pgb' : 'zin')
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${id}`)
}

const rijen = ['naam', 'wie', 'regelen', 'geld', 'goed', 'kan'] as const

export default function VormKiezen() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('keuze')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>
            {t('vorm.inleiding')} {t('vorm.later')}
          </p>
          <Tabel
            vast
            bijschrift={t('vorm.tabel')}
            kolommen={[{ titel: t('vorm.wat') }, { titel: t('vorm.zin') }, { titel: t('vorm.pgb') }]}
            rijen={rijen.map((rij) => ({
              sleutel: rij,
              cellen: [
                <b key="vraag">{t(`vorm.rijen.${rij}.vraag`)}</b>,
                t(`vorm.rijen.${rij}.zin`),
                t(`vorm.rijen.${rij}.pgb`),
              ],
            }))}
          />
        </>
      }
      knoppen={
        <>
          <p>{t('vorm.daarna')}</p>
          <Knoppen>
            <Knop>{t('vorm.knop')}</Knop>
          </Knoppen>
        </>
      }
    />
  )
}
