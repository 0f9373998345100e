import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formulierVelden } from '#app/domain/belverzoek/velden.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { FoutSamenvattingMetKop } from '#app/forms/vraagpagina.tsx'
import { actorOf } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstveld } from '#app/ui/tekstveld.tsx'
import { Vraaggroep } from '#app/ui/vraaggroep.tsx'
import { openFormulier, postBelverzoek } from './belverzoek-post.server.ts'
import { gemeenteOf } from './open-gemeente.server.ts'
import { Nood } from '#app/ui/nood.tsx'

/** 'Vraag het formulier aan': the perspectiefplan by mail or post, where the website does not offer it and for who prefers paper (D0-03). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const ctx = await actorOf(request)
  const { velden, headers } = await openFormulier(request, ctx, gemeente)
  const { slug, naam, planOnline } = gemeente
  return data(
    { titel: translate(ctx.taal, 'belverzoek')('formulier.titel'), slug, naam, planOnline, ...velden },
    { headers },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  return postBelverzoek(
    request,
    gemeenteOf(params.gemeente),
    () => formulierVelden,
    ({ hoe }) => (hoe === 'mail' ? 'mail' : 'post'),
  )
}

export default function FormulierAanvragen() {
  const { titel, slug, naam, planOnline, csrf, sleutel } = useLoaderData<typeof loader>()
  const mis = useActionData<typeof action>()
  const { t } = useTranslation('belverzoek')
  const { t: papier } = useTranslation('papier')
  const veld = (welk: string) => ({
    naam: welk,
    waarde: String(mis?.getypt[welk] ?? ''),
    fout: mis?.fouten.find((een) => een.veld === welk)?.tekst,
  })
  return (
    <>
      <FoutSamenvattingMetKop fouten={mis?.fouten ?? []} />
      <Pagina titel={titel} terug={{ naar: `/${slug}`, tekst: t('formulier.terug') }}>
        <p>{t(planOnline ? 'formulier.inleiding' : 'formulier.nietOnline', { naam })}</p>
        <p>
          <a href={`/${slug}/plan-op-papier`}>{papier('pagina.link')}</a>
        </p>
        <p>
          <a href={`/${slug}/bel`}>{t('formulier.liever')}</a>
        </p>
        <Formulier sleutel={sleutel} csrf={csrf}>
          <Tekstveld {...veld('naam')} label={t('veld.naam')} autocomplete="name" />
          <Keuze
            {...veld('hoe')}
            vraag={t('veld.hoe')}
            opties={(['post', 'mail'] as const).map((waarde) => ({ waarde, label: t(`hoe.${waarde}`) }))}
          />
          <Vraaggroep naam="bijPost" vraag={<h2>{t('formulier.bijPost')}</h2>}>
            <Tekstveld {...veld('straat')} label={t('veld.straat')} autocomplete="address-line1" />
            <Tekstveld {...veld('postcode')} label={t('veld.postcode')} autocomplete="postal-code" breedte="kort" />
            <Tekstveld {...veld('plaats')} label={t('veld.plaats')} autocomplete="address-level2" />
          </Vraaggroep>
          <Vraaggroep naam="bijMail" vraag={<h2>{t('formulier.bijMail')}</h2>}>
            <Tekstveld {...veld('email')} label={t('veld.email')} type="email" autocomplete="email" />
          </Vraaggroep>
          <p>{t('bewaren')}</p>
          <Knop>{t('formulier.knop')}</Knop>
        </Formulier>
        <Nood />
      </Pagina>
    </>
  )
}
