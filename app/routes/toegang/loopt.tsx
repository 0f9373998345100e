import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { startTermijnVan } from '#app/domain/traject/beurt.ts'
import { WijzigingenLezen } from '#app/forms/wijzigingen-lezen.tsx'
import { dag } from '#app/server/datum.server.ts'
import { zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonWijzigingen } from '#app/server/wijziging-tonen.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import type { HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'

/** Where the help stands: when it began or should have, what was reported, how it ended and when to ask how it goes (D3L-38, D0-35, D1-09). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden, begin } = await zoekHulp(args, 'toegang', 'loopt')
  const t = translate(ctx.taal, 'toegang')
  const { nummer, betrokkeneNaam } = gevonden.traject
  return {
    titel: translate(ctx.taal, 'hulp-loopt')('loopt.titel'),
    boven: t('kop.boven', { nummer, naam: betrokkeneNaam }),
    terug: { naar: begin, tekst: t('dossier.terug') },
    begin,
    rijen: rijenVan(ctx.taal, gevonden),
    wijzigingen: toonWijzigingen(ctx.taal, gevonden),
  }
}

function rijenVan(taal: Taal, { traject, naam, woordenVan }: HulpLoopt) {
  const t = translate(taal, 'hulp-loopt')
  const { begonnen, nietBegonnen, einde, waakvlam } = traject.uitvoering
  const termijn = startTermijnVan(traject)
  const rij = (vraag: string, antwoord: string | null | undefined) => (antwoord ? [{ vraag, antwoord }] : [])
  return [
    ...rij(t('loopt.aanbieder'), naam),
    ...rij(t('loopt.uiterlijk'), termijn && dag(taal, termijn.einddatum)),
    ...rij(t('loopt.begonnen'), begonnen ? dag(taal, begonnen.dag) : t('loopt.nogNiet')),
    ...rij(t('loopt.later'), woordenVan(begonnen?.tekst)),
    ...rij(t('loopt.gemeld'), nietBegonnen && dag(taal, nietBegonnen.op)),
    ...rij(t('loopt.woorden'), woordenVan(nietBegonnen?.tekst)),
    ...rij(t('loopt.bel'), nietBegonnen && t('loopt.belWie', { naam })),
    ...rij(t('loopt.einde'), einde && dag(taal, einde.dag)),
    ...rij(t('loopt.reden'), einde && t(`velden.stafeinde.reden.opties.${einde.reden}`)),
    ...rij(t('loopt.eindeWoorden'), woordenVan(einde?.tekst)),
    ...rij(t('loopt.waakvlam'), waakvlam && dag(taal, waakvlam.dag)),
    ...rij(t('loopt.waakvlamWoorden'), woordenVan(waakvlam?.tekst)),
  ]
}

export default function Loopt() {
  const { titel, boven, terug, begin, rijen, wijzigingen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('hulp-loopt')
  return (
    <Pagina titel={titel} boven={boven} terug={terug}>
      <Overzicht rijen={rijen} />
      <Knoppen>
        <KnopLink naar={`${begin}/evaluatie`}>{t('loopt.naarEvaluatie')}</KnopLink>
        <KnopLink naar={`${begin}/bijsturing`} soort="tweede">
          {t('loopt.naarBijsturing')}
        </KnopLink>
      </Knoppen>
      <WijzigingenLezen wijzigingen={wijzigingen} />
    </Pagina>
  )
}
