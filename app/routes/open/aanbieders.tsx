import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { soortenHulp } from '#app/domain/aanbod/hulp.ts'
import { perBladzijde } from '#app/domain/aanbod/zoek.ts'
import { actorOf } from '#app/server/actor.server.ts'
import { keepGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { zoekAanbieders } from '#app/usecases/aanbod.server.ts'
import { KiesHulp } from './aanbieders-kies.tsx'
import { Lijst } from './aanbieders-lijst.tsx'
import { toonGevonden } from '#app/server/aanbieders-tonen.server.ts'
import { adresVan, leesVraag } from '#app/forms/aanbieders-vraag.ts'
import { gemeenteOf } from './open-gemeente.server.ts'

/**
 * Who may help: everybody that the gemeente contracted, for an inwoner, a huisarts and whoever else asks, without signing in (D3M-03, D3L-11, D4-24).
 * First the kind of help, then wishes about place, waiting time and language. All of it stands in the address, so it can be kept or passed on.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const { slug, naam } = gemeente
  const ctx = await actorOf(request)
  const t = translate(ctx.taal, 'aanbod')
  const headers = { 'Set-Cookie': keepGemeente(slug) }
  const gevraagd = leesVraag(new URL(request.url).searchParams)
  const { hulp, vraag, getypt } = gevraagd
  if (!hulp) {
    const soorten = soortenHulp.map(({ id, wet }) => ({ id, wet }))
    return data({ titel: t('kies.titel'), slug, naam, soorten, lijst: null }, { headers })
  }
  const { gevonden, verruim } = await zoekAanbieders(ctx, gemeente.code, hulp, vraag)
  const bladzijden = Math.max(1, Math.ceil(gevonden.length / perBladzijde))
  const bladzijde = Math.min(gevraagd.bladzijde, bladzijden)
  const van = (bladzijde - 1) * perBladzijde
  const lijst = {
    ...{ hulp: hulp.id, vraag, getypt, aantal: gevonden.length, bladzijde, van: van + 1 },
    fouten: gevraagd.fouten.map(({ veld, fout }) => ({
      veld,
      tekst: t(`fout.${fout}`, { postcode: getypt.postcode }),
    })),
    voorbeeld: gevonden.some(({ voorbeeld }) => voorbeeld),
    rijen: gevonden.slice(van, van + perBladzijde).map((een) => toonGevonden(ctx.taal, een, vraag.postcode !== null)),
    naar: Array.from({ length: bladzijden }, (_, nr) => adresVan(slug, gevraagd, nr + 1)),
    verruim: verruim.map(({ wens, aantal }) => ({
      tekst: t(`leeg.${wens}`, { aantal }),
      naar: adresVan(slug, { hulp, vraag: { ...vraag, [wens]: null } }),
    })),
  }
  const status = lijst.fouten.length > 0 ? 400 : 200
  return data({ titel: t(`hulp.${hulp.id}.naam`), slug, naam, soorten: [], lijst }, { headers, status })
}

export default function Aanbieders() {
  const { titel, slug, naam, soorten, lijst } = useLoaderData<typeof loader>()
  return lijst ? <Lijst {...{ titel, slug }} {...lijst} /> : <KiesHulp {...{ titel, slug, naam, soorten }} />
}
