import { randomBytes } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { balieHulpvraagVan, balieVelden } from '#app/domain/hulpvraag/balie.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { balieKopie, bsnVormVan, tekenBalie } from '#app/server/balie.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { useDiensten } from '#app/server/diensten.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { schrijfHulpvraagIn } from '#app/usecases/balie.server.ts'

/** A hulpvraag that came in by phone, at the desk or on paper, written down for the inwoner (D0-02, D1-29). */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const bewaard = await teruggevonden(ctx, request, balieVelden)
  return {
    titel: translate(ctx.taal, 'balie')('nieuw.titel'),
    delen: tekenBalie(ctx.taal),
    waarden: bewaard?.waarden ?? {},
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const { getypt, waarden, fouten } = leesVelden(post.velden, balieVelden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const sleutel = nieuweSleutel()
  if (fouten.length > 0) {
    const labels = tekenBalie(ctx.taal).flatMap(({ velden }) => velden)
    return data({ getypt, sleutel, fouten: foutTeksten(ctx.taal, fouten, labels) }, { status: 400 })
  }
  const { sleutels } = await useDiensten()
  const uitkomst = await schrijfHulpvraagIn(ctx, post.formulier, balieHulpvraagVan(waarden), {
    kopie: balieKopie('nl', waarden),
    taal: 'nl',
    toeval: () => randomBytes(8),
    bsnVorm: bsnVormVan(sleutels),
  })
  if (!uitkomst.ok) return data({ getypt, sleutel, weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/toegang/traject/${uitkomst.trajectId}/ontvangst`, 303)
}

export default function Nieuw() {
  const { titel, delen, waarden, bewaard, sleutel } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('balie')
  const fouten = antwoord?.fouten ?? []
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} terug={{ naar: '/toegang', tekst: t('nieuw.terug') }}>
        <p>{t('nieuw.intro')}</p>
        <Formulier sleutel={antwoord?.sleutel ?? sleutel} bewaard={bewaard}>
          {delen.map(({ deel, velden }) => (
            <section key={deel} aria-labelledby={`deel-${deel}`}>
              <h2 id={`deel-${deel}`}>{t(`nieuw.deel.${deel}`)}</h2>
              {deel === 'vrager' ? <p>{t('nieuw.vragerUitleg')}</p> : null}
              <Velden velden={velden} waarden={antwoord?.getypt ?? waarden} fouten={fouten} />
            </section>
          ))}
          <Knop>{t('nieuw.knop')}</Knop>
        </Formulier>
      </Pagina>
    </>
  )
}
