import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { UitlegWijze } from '#app/domain/traject/contact-feiten.ts'
import { uitlegVelden } from '#app/domain/traject/contact-velden.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { tekenContact } from '#app/server/contact-velden.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { legProcesUit, openContact } from '#app/usecases/contact.server.ts'

/** Records that the process was explained to the inwoner: by whom, when, how, and a short note (D0-02). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openContact(ctx, params.traject!, 'uitleg')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, uitgelegdDoor, woordenVan } = gevonden
  const naar = `/toegang/traject/${traject.id}`
  const terug = { naar, tekst: translate(ctx.taal, 'toegang')('dossier.terug') }
  const gesloten = geslotenOm(traject)
  const { uitgelegd } = traject.contact
  const bewaard = await teruggevonden(ctx, request, uitlegVelden)
  return {
    titel: translate(ctx.taal, 'contact')('uitleg.titel'),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug,
    velden: tekenContact(ctx.taal, uitlegVelden),
    waarden: bewaard?.waarden ?? { dag: datumVan(ctx.now) },
    sleutel: nieuweSleutel(),
    basis: 0,
    bewaard: bewaard?.id ?? null,
    hier: pathOf(request),
    dicht: gesloten && { weigering: gesloten, verder: terug },
    gedaan: uitgelegd && {
      hoe: uitgelegd.hoe,
      dag: dag(ctx.taal, uitgelegd.dag),
      naam: uitgelegdDoor ?? '',
      notitie: woordenVan(uitgelegd.tekst)?.woorden ?? null,
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const id = params.traject!
  const { getypt, waarden, mis } = leesPost(ctx, post, uitlegVelden, tekenContact(ctx.taal, uitlegVelden))
  if (mis) {
    if (!(await openContact(ctx, id, 'uitleg'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    return mis
  }
  const uitkomst = await legProcesUit(ctx, id, post.formulier, {
    hoe: waarden['hoe'] as UitlegWijze,
    dag: String(waarden['dag']),
    notitie: String(waarden['notitie'] ?? ''),
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}`)
}

export default function Uitleg() {
  const { gedaan, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('contact')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        gedaan ? (
          <Melding soort="goed" titel={t(`uitleg.gedaan.${gedaan.hoe}`, gedaan)}>
            {gedaan.notitie ? <p className="ek-punt__tekst">{gedaan.notitie}</p> : null}
          </Melding>
        ) : (
          <p>{t('uitleg.inleiding')}</p>
        )
      }
      knoppen={<Knop>{t('uitleg.knop')}</Knop>}
    />
  )
}
