import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { perBladzijde } from '#app/domain/aanbod/zoek.ts'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { hoogstensVoorkeuren } from '#app/domain/traject/keuze-feiten.ts'
import { waaromNietKiezen } from '#app/domain/traject/keuze-stand.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { bladzijdeIn, leesVraag, wensenIn } from '#app/forms/aanbieders-vraag.ts'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { FoutSamenvattingMetKop } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { toonGevonden } from '#app/server/aanbieders-tonen.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { nummerVan, toonHulp, toonReis } from '#app/server/keuze-tonen.server.ts'
import { Pagina } from '#app/ui/pagina.tsx'
import { zoekAanbieders } from '#app/usecases/aanbod.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { hulpVanTraject, openKeuze, type OpenKeuze } from '#app/usecases/keuze.server.ts'
import { gekozenIn, lijstIn } from './aanbieder-gekozen.ts'
import { KiesLijst } from './aanbieder-lijst.tsx'
import { Advies, EenAnder, UwLijst, WeetNiet } from './aanbieder-kies-delen.tsx'

/**
 * Whom the inwoner would like to be helped by, out of everybody who is contracted today for the help that was established (D0-27, D3L-11, D4-24): with the
 * wishes of the open finder, and in the same order. What was chosen so far stands in the address: no script, and nothing is kept before it is sent.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const open = await openKeuze(ctx, params['traject'] ?? '', 'aanbieder-kiezen')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, uit } = open
  const { taal } = ctx
  const begin = `/mijn/traject/${traject.id}`
  const t = translate(taal, 'keuze')
  const gemeente = gemeenteMetCode(traject.gemeente)
  const terug = { naar: begin, tekst: t('terug') }
  const pagina = { titel: t('kies.titel'), begin, terug, slug: gemeente?.slug ?? '', gemeente: gemeente?.naam ?? '' }
  const weigering = geslotenOm(traject) ?? waaromNietKiezen(traject)
  const hulp = hulpVanTraject(traject)
  if (weigering || !hulp)
    return data({ ...pagina, dicht: { weigering: weigering ?? ('hulp-niet-vastgesteld' as const), verder: terug } })

  const zoek = new URL(request.url).searchParams
  const { vraag, getypt, fouten, bladzijde: gevraagd } = leesVraag(zoek)
  const gekozen = gekozenIn(zoek, uit, traject)
  const { gevonden, verruim } = await zoekAanbieders(ctx, traject.gemeente, hulp, vraag)
  const bladzijden = Math.max(1, Math.ceil(gevonden.length / perBladzijde))
  const bladzijde = Math.min(gevraagd, bladzijden)
  const van = (bladzijde - 1) * perBladzijde
  const lijst = [lijstIn(gekozen)]
  const adres = (delen: readonly [string, string][]) =>
    `${begin}/aanbieder?${new URLSearchParams([...lijst, ...delen])}`
  const aanbod = translate(taal, 'aanbod')
  const teksten = fouten.map(({ veld, fout }) => ({ veld, tekst: aanbod(`fout.${fout}`, getypt) }))
  const zoekt = {
    ...{ vraag, getypt, lijst, aantal: gevonden.length, bladzijde, van: van + 1, fouten: teksten },
    wensen: [...wensenIn(vraag), ...bladzijdeIn(bladzijde)],
    volgende: gekozen.length < hoogstensVoorkeuren ? nummerVan(taal, gekozen.length) : null,
    rijen: gevonden.slice(van, van + perBladzijde).map((een) => {
      const plek = gekozen.findIndex(({ nr }) => nr === een.nr)
      return { ...toonGevonden(taal, een, vraag.postcode !== null), al: plek < 0 ? null : nummerVan(taal, plek) }
    }),
    naar: Array.from({ length: bladzijden }, (_, nr) => adres([...wensenIn(vraag), ...bladzijdeIn(nr + 1)])),
    verruim: verruim.map(({ wens, aantal }) => ({
      tekst: aanbod(`leeg.${wens}`, { aantal }),
      naar: adres(wensenIn({ ...vraag, [wens]: null })),
    })),
  }
  return data(
    {
      ...pagina,
      dicht: null,
      hulp: toonHulp(taal, traject),
      advies: toonAdvies(taal, open),
      gekozen: gekozen.map(({ nr, naam }, plek) => ({ nr, naam, keuze: nummerVan(taal, plek) })),
      verder: `${begin}/aanbieder/keuze?${new URLSearchParams(lijst)}`,
      zoekt,
    },
    { status: teksten.length > 0 ? 400 : 200 },
  )
}

/** What the toegang advised, with who said it and when; it stands apart and chooses nothing (D2-10). */
function toonAdvies(taal: Taal, { traject: { keuze }, woordenVan, naamVan, nrVan }: OpenKeuze) {
  const { advies } = keuze
  const tekst = advies && woordenVan(advies.tekst)
  if (!advies || !tekst) return null
  return {
    woorden: tekst.woorden,
    wie: tekst.naam,
    dag: dag(taal, advies.op),
    over: advies.kvk ? { naam: naamVan(advies.kvk), nr: nrVan(advies.kvk) } : null,
    reis: advies.reis && toonReis(taal, advies.reis, woordenVan(advies.reis.tekst)?.woorden ?? ''),
  }
}

export default function AanbiederKiezen() {
  const pagina = useLoaderData<typeof loader>()
  const { t } = useTranslation('keuze')
  const { titel, terug, begin, slug, gemeente } = pagina
  if (pagina.dicht) return <DichtePagina {...{ titel, terug }} dicht={pagina.dicht} velden={[]} getypt={null} />
  const { hulp, advies, gekozen, verder, zoekt } = pagina
  return (
    <>
      <FoutSamenvattingMetKop fouten={zoekt.fouten} />
      <Pagina titel={titel} terug={terug}>
        {hulp ? (
          <p>
            <b>{t('hulp.kop')}:</b> {t('hulp.wat', hulp)}
          </p>
        ) : null}
        <p>{t('kies.inleiding', { gemeente })}</p>
        <p>
          {t('traject.wie')} {t('kies.eerst')}
        </p>
        {advies ? <Advies slug={slug} advies={advies} /> : null}
        <UwLijst begin={begin} verder={verder} gekozen={gekozen} zoekt={zoekt} />
        <WeetNiet begin={begin} />
        <KiesLijst begin={begin} slug={slug} zoekt={zoekt} />
        <EenAnder begin={begin} />
      </Pagina>
    </>
  )
}
