import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { maaktNietUit, belVelden } from '#app/domain/belverzoek/velden.ts'
import { momentenVanaf } from '#app/domain/belverzoek/momenten.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { FoutSamenvattingMetKop } from '#app/forms/vraagpagina.tsx'
import { actorOf } from '#app/server/actor.server.ts'
import { momentTekst } from '#app/server/belverzoek.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Keuzes } from '#app/ui/keuzes.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import { Tekstveld } from '#app/ui/tekstveld.tsx'
import { openFormulier, postBelverzoek } from './belverzoek-post.server.ts'
import { gemeenteOf } from './open-gemeente.server.ts'
import { Nood } from '#app/ui/nood.tsx'

/** 'Laat ons u bellen': a form without sign-in, for who cannot or will not call (D0-02, D1-29). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const ctx = await actorOf(request)
  const { velden, headers } = await openFormulier(request, ctx, gemeente)
  const opties = [...momentenVanaf(ctx.now), maaktNietUit]
  const { slug, naam } = gemeente
  return data(
    {
      titel: translate(ctx.taal, 'belverzoek')('bellen.titel'),
      slug,
      naam,
      opties: opties.map((waarde) => ({ waarde, label: momentTekst(ctx.taal, waarde) })),
      ...velden,
    },
    { headers },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  return postBelverzoek(request, gemeenteOf(params.gemeente), belVelden, () => 'bellen')
}

export default function Belverzoek() {
  const { titel, slug, naam, opties, csrf, sleutel } = useLoaderData<typeof loader>()
  const mis = useActionData<typeof action>()
  const { t } = useTranslation(['belverzoek', 'algemeen'])
  const getypt = (veld: string) => String(mis?.getypt[veld] ?? '')
  const fout = (veld: string) => mis?.fouten.find((een) => een.veld === veld)?.tekst
  const veld = (welk: string) => ({ naam: welk, waarde: getypt(welk), fout: fout(welk) })
  const optioneel = t('algemeen:nietVerplicht')
  return (
    <>
      <FoutSamenvattingMetKop fouten={mis?.fouten ?? []} />
      <Pagina titel={titel} terug={{ naar: `/${slug}/bel`, tekst: t('bellen.terug') }}>
        <p>{t('bellen.inleiding', { naam })}</p>
        <Formulier sleutel={sleutel} csrf={csrf}>
          <Tekstveld {...veld('naam')} label={t('veld.naam')} autocomplete="name" />
          <Tekstveld {...veld('telefoon')} label={t('veld.telefoon')} type="tel" autocomplete="tel" />
          <Keuzes
            naam="wanneer"
            vraag={t('veld.wanneer')}
            uitleg={t('uitleg.wanneer')}
            opties={opties}
            waarden={[mis?.getypt['wanneer'] ?? []].flat()}
            fout={fout('wanneer')}
            optioneel={optioneel}
          />
          <Tekstvak
            {...veld('waarover')}
            label={t('veld.waarover')}
            uitleg={t('uitleg.waarover')}
            rijen={3}
            optioneel={optioneel}
          />
          <Tekstveld {...veld('tolk')} label={t('veld.tolk')} uitleg={t('uitleg.tolk')} optioneel={optioneel} />
          <p>{t('bewaren')}</p>
          <Knop>{t('bellen.knop')}</Knop>
        </Formulier>
        <Nood />
      </Pagina>
    </>
  )
}
