import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openKeuze } from '#app/usecases/keuze.server.ts'
import { doeKeuze } from './keuze-acties.server.ts'
import { KeuzeDoen } from './keuze-doen.tsx'
import { KeuzeLezen } from './keuze-lezen.tsx'
import { toonKeuze } from './toon-keuze.server.ts'

/** Who helps: the help that was established, the choice of the inwoner, the advice, what is shared, and each aanbieder that was asked (D0-27, D0-28, D0-31, C21). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const open = await openKeuze(ctx, params['traject'] ?? '', 'keuze')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  const { searchParams } = new URL(request.url)
  const bewaard = await takeKeptPost(ctx, request)
  return {
    titel: translate(ctx.taal, 'matching')('keuze.titel'),
    id: traject.id,
    nummer: traject.nummer,
    betrokkene: traject.betrokkeneNaam,
    gedaan: searchParams.get('gedaan') === 'hulp',
    dicht: geslotenOm(traject),
    sleutels: { deel: nieuweSleutel(), antwoord: nieuweSleutel(), trekIn: nieuweSleutel(), terug: nieuweSleutel() },
    bewaard: bewaard && searchParams.get('bewaard'),
    getypt: Object.fromEntries(['antwoord', 'intrekken', 'terug'].map((naam) => [naam, bewaard?.get(naam) ?? ''])),
    keuze: toonKeuze(ctx.taal, open),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const misluk = await doeKeuze(ctx, params['traject'] ?? '', post)
  return misluk
    ? data(misluk, { status: misluk.weigering ? 409 : 400 })
    : redirect(`/toegang/traject/${params['traject']}/keuze`, 303)
}

export default function Keuze() {
  const { titel, id, nummer, betrokkene, gedaan, dicht, keuze, sleutels, bewaard, getypt } =
    useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['matching', 'beurt', 'fout', 'intake', 'toegang', 'weigering'])
  const begin = `/toegang/traject/${id}`
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={misluk?.fouten ?? []} />
      <Pagina
        titel={titel}
        boven={t('toegang:kop.boven', { nummer, naam: betrokkene })}
        terug={{ naar: begin, tekst: t('toegang:dossier.terug') }}
      >
        {misluk?.weigering ? <Melding soort="fout" titel={t(`weigering:${misluk.weigering}`)} /> : null}
        {dicht ? <Melding soort="uitleg" titel={t(`weigering:${dicht}`)} /> : null}
        {gedaan && !misluk ? <Melding soort="goed" titel={t('hulp.gedaan')} /> : null}
        {keuze.stand ? (
          <Melding soort={keuze.vanOns ? 'let-op' : 'uitleg'} titel={t('keuze.stand')} kop={2}>
            <p>{t(`beurt:keuze.staf.${keuze.stand}`)}</p>
          </Melding>
        ) : null}
        {keuze.hulp ? null : (
          <>
            <p>{t('keuze.geenHulp')}</p>
            <Knoppen>
              <KnopLink naar={`${begin}/hulp`}>{t('keuze.stelVast')}</KnopLink>
            </Knoppen>
          </>
        )}
        {dicht ? null : (
          <KeuzeDoen
            begin={begin}
            keuze={keuze}
            sleutels={sleutels}
            bewaard={bewaard}
            getypt={{ ...getypt, ...misluk?.getypt }}
            fouten={misluk?.fouten ?? []}
          />
        )}
        {keuze.intake ? (
          <p>
            <a href={`${begin}/intake`}>{t('intake:toegang.link')}</a>
          </p>
        ) : null}
        {keuze.hulp ? <KeuzeLezen begin={begin} keuze={keuze} /> : null}
      </Pagina>
    </>
  )
}
