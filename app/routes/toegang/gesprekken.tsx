import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gesprekVelden } from '#app/domain/traject/contact-velden.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { toonAfspraak } from '#app/server/contact-tonen.server.ts'
import { tekenContact } from '#app/server/contact-velden.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { openContact, planGesprek } from '#app/usecases/contact.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { afspraakVan } from './gesprek-velden.ts'

/** The talks of a traject, and planning one more (D0-06, D3L-01). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openContact(ctx, params.traject!, 'gesprekken')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, woordenVan } = gevonden
  const naar = `/toegang/traject/${traject.id}`
  const verder = { naar, tekst: translate(ctx.taal, 'toegang')('dossier.terug') }
  const bewaard = await teruggevonden(ctx, request, gesprekVelden)
  const gesloten = geslotenOm(traject)
  return {
    titel: translate(ctx.taal, 'contact')('gesprekken.titel'),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug: verder,
    velden: tekenContact(ctx.taal, gesprekVelden),
    waarden: bewaard?.waarden ?? {},
    sleutel: nieuweSleutel(),
    basis: 0,
    bewaard: bewaard?.id ?? null,
    hier: pathOf(request),
    dicht: gesloten && { weigering: gesloten, verder },
    naar: `${naar}/gesprekken`,
    gesprekken: traject.contact.gesprekken.map((een) => toonAfspraak(ctx.taal, een, woordenVan)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const id = params.traject!
  const { getypt, waarden, mis } = leesPost(ctx, post, gesprekVelden, tekenContact(ctx.taal, gesprekVelden))
  if (mis) {
    if (!(await openContact(ctx, id, 'gesprekken'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    return mis
  }
  const uitkomst = await planGesprek(ctx, id, post.formulier, afspraakVan(waarden))
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}/gesprekken`)
}

export default function Gesprekken() {
  const { gesprekken, naar, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('contact')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {gesprekken.length === 0 ? <p>{t('gesprekken.geen')}</p> : null}
          <ul className="ek-punten">
            {gesprekken.map(({ id, wanneer, plek, antwoord: zegt, afgezegd, verslag }) => (
              <li key={id} className="ek-punt">
                <h2>
                  <a href={`${naar}/${id}`}>{wanneer}</a>
                </h2>
                <p>
                  {t(`velden.plek.opties.${plek}`)}.{' '}
                  {t(`stand.${afgezegd ? 'afgezegd' : verslag ? 'verslag' : zegt ? zegt.wat : 'wacht'}`)}
                </p>
              </li>
            ))}
          </ul>
          <h2>{t('gesprekken.plan')}</h2>
        </>
      }
      knoppen={<Knop>{t('gesprekken.knop')}</Knop>}
    />
  )
}
