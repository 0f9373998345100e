import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { productenOnder } from '#app/domain/aanbod/regio.ts'
import { waaromGeenWijziging } from '#app/domain/traject/hulp-loopt.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { productTekst } from '#app/server/match-velden.server.ts'
import { toonWijzigingen } from '#app/server/wijziging-tonen.server.ts'
import { WijzigingenLezen } from '#app/forms/wijzigingen-lezen.tsx'
import { readFormulier } from '#app/server/formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { vraagWijziging } from '#app/usecases/hulp-loopt.server.ts'

const veldenVan = ({ gemeente, wet }: Pick<Traject, 'gemeente' | 'wet'>): readonly Veld[] => [
  { naam: 'naar', soort: 'keuze', opties: productenOnder(gemeente, wet).map(({ code }) => code), nodig: true },
  { naam: 'per', soort: 'datum', vanafVandaag: true, nodig: true },
  { naam: 'woorden', soort: 'lang', max: 4000, nodig: true },
]

const teken = (taal: Taal, traject: Pick<Traject, 'gemeente' | 'wet'>) =>
  tekenLoopt(taal, 'stafwijziging', veldenVan(traject), (code) => productTekst(taal, traject.gemeente, code)).map(
    (veld) => (veld.naam === 'naar' ? { ...veld, lijst: translate(taal, 'match')('kies') } : veld),
  )

/** Help of another kind, asked of the toegang; inside the same kind the aanbieder makes a new zorgplan (D3L-43, D3L-44, D3L-50). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden } = await zoekHulp(args, 'aanbieder', 'wijziging')
  const { traject } = gevonden
  const { keuze } = traject
  const velden = veldenVan(traject)
  return {
    titel: translate(ctx.taal, 'hulp-loopt')('wijziging.titel'),
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden,
      getekend: teken(ctx.taal, traject),
      dicht: waaromGeenWijziging(traject),
    })),
    nu: keuze.hulp && productTekst(ctx.taal, traject.gemeente, keuze.hulp.product),
    wijzigingen: toonWijzigingen(ctx.taal, gevonden),
  }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await wieIs(args.request, 'aanbieder')
  const post = await readFormulier(args.request, ctx)
  const { gevonden } = await zoekHulp(args, 'aanbieder', null)
  const { traject } = gevonden
  const { getypt, waarden, mis } = leesPost(ctx, post, veldenVan(traject), teken(ctx.taal, traject))
  if (mis) return mis
  const woord = (naam: string) => String(waarden[naam] ?? '')
  const gevraagd = { naar: woord('naar'), per: woord('per'), woorden: woord('woorden') }
  const uitkomst = await vraagWijziging(ctx, traject.id, post.formulier, gevraagd)
  return sluitPost(ctx, post, uitkomst, getypt, () => `${trajectPad('aanbieder', traject.id)}?gedaan=wijziging`)
}

export default function Wijziging() {
  const { nu, wijzigingen, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulp-loopt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t('wijziging.inleiding')}</p>
          {nu ? <p>{t('wijziging.nu', { hulp: nu })}</p> : null}
          <WijzigingenLezen wijzigingen={wijzigingen} />
        </>
      }
      knop={t('wijziging.knop')}
    />
  )
}
