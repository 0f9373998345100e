import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isGecontracteerd } from '#app/domain/aanbod/aanbieder.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dagKort } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import { bekijkAanbod } from '#app/usecases/aanbod.server.ts'

const perBladzijde = 25

/** Everybody the own gemeente contracted, by name, with the contract period and whether it is on the website (D4-24). Nothing is changed here; a volunteer reads it too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const { searchParams } = new URL(request.url)
  const gevonden = await bekijkAanbod(ctx, leesNa(searchParams), perBladzijde)
  const rijen = gevonden.slice(0, perBladzijde)
  const laatste = gevonden.length > perBladzijde ? rijen.at(-1) : null
  const vandaag = datumVan(ctx.now)
  return {
    titel: translate(ctx.taal, 'aanbodbeheer')('titel'),
    terug: { naar: '/toegang', tekst: translate(ctx.taal, 'toegang')('werk.titel') },
    magOvernemen: !isVrijwilliger(ctx.actor),
    slug: gemeenteMetCode(ctx.actor.gemeente)?.slug ?? '',
    rijen: rijen.map((rij) => ({
      ...{ nr: rij.nr, naam: rij.naam, soort: rij.soort, periode: rij.periode, wachtWeken: rij.wachtWeken },
      ...{ op: rij.opgegevenOp && dagKort(ctx.taal, rij.opgegevenOp) },
      van: dagKort(ctx.taal, rij.contractVan),
      tot: dagKort(ctx.taal, rij.contractTot),
      opWebsite: rij.gepubliceerd && isGecontracteerd(rij, vandaag),
    })),
    verder: laatste ? `/toegang/aanbod?${new URLSearchParams({ na: laatste.naam, nr: String(laatste.nr) })}` : null,
  }
}

function leesNa(zoek: URLSearchParams) {
  const [naam, nr] = [zoek.get('na'), zoek.get('nr') ?? '']
  return naam && /^\d{1,9}$/.test(nr) ? { naam: naam.slice(0, 200), nr: Number(nr) } : null
}

export default function Aanbod() {
  const { titel, terug, magOvernemen, slug, rijen, verder } = useLoaderData<typeof loader>()
  const { t } = useTranslation('aanbodbeheer')
  return (
    <Pagina titel={titel} terug={terug}>
      <p>{t('wieStaatEr')}</p>
      <Knoppen>
        {magOvernemen ? <KnopLink naar="/toegang/aanbod/importeren">{t('importeren')}</KnopLink> : null}
        <KnopLink naar={`/${slug}/aanbieders`} soort="tweede">
          {t('bekijk')}
        </KnopLink>
      </Knoppen>
      {rijen.length === 0 ? <p>{t('leeg')}</p> : <Lijst slug={slug} rijen={rijen} />}
      {verder ? (
        <Knoppen>
          <KnopLink naar={verder} soort="tweede">
            {t('verder')}
          </KnopLink>
        </Knoppen>
      ) : null}
    </Pagina>
  )
}

function Lijst({ slug, rijen }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'slug' | 'rijen'>) {
  const { t } = useTranslation('aanbodbeheer')
  return (
    <Tabel
      bijschrift={t('bijschrift')}
      kolommen={[
        { titel: t('kolom.naam') },
        { titel: t('kolom.soort') },
        { titel: t('kolom.periode') },
        { titel: t('kolom.van'), soort: 'datum' },
        { titel: t('kolom.tot'), soort: 'datum' },
        { titel: t('kolom.wacht') },
        { titel: t('kolom.website') },
      ]}
      rijen={rijen.map(({ nr, naam, soort, periode, van, tot, wachtWeken, op, opWebsite }) => ({
        sleutel: String(nr),
        cellen: [
          opWebsite ? (
            <a key="naam" href={`/${slug}/aanbieders/${nr}`}>
              {naam}
            </a>
          ) : (
            naam
          ),
          t(`soort.${soort}`),
          periode,
          van,
          tot,
          wachtWeken === null ? t('wachtOnbekend') : t('wacht', { count: wachtWeken, datum: op }),
          t(opWebsite ? 'ja' : 'nee'),
        ],
      }))}
    />
  )
}
