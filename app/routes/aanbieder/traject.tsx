import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Stap } from '#app/domain/klantreis/klantreis.ts'
import { reisVan } from '#app/domain/klantreis/reis-van.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { doetDeAanbieder } from '#app/domain/traject/reis.ts'
import { doetZelf, nuVan, partijVan, kanBeginnen } from '#app/domain/traject/reis-stand.ts'
import { lopendeIntake } from '#app/domain/traject/uitvoering-stand.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { stapTitel, toonBeurt, toonLijn } from '#app/server/beurt-tonen.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonMatchBeurt } from '#app/server/match-tonen.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { LijnMetStops } from '#app/ui/lijn-met-stops.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openEigenTraject } from '#app/usecases/aanbieder-match.server.ts'
import { gedaanInHulp, linksNaarHulp } from './hulp-links.ts'
import { gedaanUit, linksNaarMatch } from './match-links.ts'

/** Where the klantreis of a traject is, for an aanbieder that takes part in it: whose turn it is and what it can end itself. Nothing of the plan. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const gevonden = await openEigenTraject(ctx, params['traject'] ?? '', 'traject')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, match } = gevonden
  const t = translate(ctx.taal, 'beurt')
  const opEigenBladzijde = (stap: Stap) => match?.stand === 'aanvaard' && doetDeAanbieder.includes(stap.klaarNa)
  const vanHen = (stap: Stap) => partijVan(doetZelf(stap, traject)) === 'aanbieder' && !opEigenBladzijde(stap)
  const toon = (stap: { id: string }) => ({ id: stap.id, titel: stapTitel(ctx.taal, traject, stap.id, 'staf') })
  return {
    titel: t('aanbieder.titel', { nummer: traject.nummer }),
    begin: trajectPad('aanbieder', traject.id),
    beurt: match ? toonMatchBeurt(ctx, traject) : toonBeurt(ctx.taal, traject, datumVan(ctx.now), 'staf'),
    gedaan: gedaanUit(request),
    naarHulp: match?.stand === 'aanvaard' ? linksNaarHulp(traject) : [],
    gedaanHulp: gedaanInHulp(request),
    intake: match?.stand === 'aanvaard' ? { anders: Boolean(lopendeIntake(traject.uitvoering)?.anders) } : null,
    naarMatch: match ? linksNaarMatch(traject, match) : [],
    overzicht: match !== null,
    lijn: toonLijn(ctx.taal, traject, 'staf'),
    kan: nuVan(traject).filter(vanHen).map(toon),
    soms: reisVan(traject)
      .stappen.filter((stap) => vanHen(stap) && kanBeginnen(stap, traject))
      .map(toon),
  }
}

export default function AanbiederTraject() {
  const { titel, begin, beurt, gedaan, naarHulp, gedaanHulp, intake, naarMatch, overzicht, lijn, kan, soms } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['beurt', 'contact', 'gebeurd', 'hulp-loopt', 'intake', 'match', 'afsprakenoverzicht'])
  return (
    <Pagina titel={titel} terug={{ naar: '/aanbieder', tekst: t('aanbieder.terug') }}>
      {gedaan ? <Melding soort="goed" titel={t(`match:gedaan.${gedaan}`)} /> : null}
      {gedaanHulp ? <Melding soort="goed" titel={t(`hulp-loopt:gedaan.${gedaanHulp}`)} /> : null}
      {beurt ? (
        <AanZet
          kop={beurt.kop}
          zin={beurt.zin}
          uiterlijk={beurt.uiterlijk}
          rustig={kan.length === 0 && naarMatch.length === 0}
          knop={
            naarMatch.length > 0 ? (
              <Knoppen>
                {naarMatch.map(({ deel, woord }, nr) => (
                  <KnopLink key={deel} naar={`${begin}/${deel}`} soort={nr === 0 ? 'hoofd' : 'tweede'}>
                    {t(`match:traject.${woord}`)}
                  </KnopLink>
                ))}
              </Knoppen>
            ) : undefined
          }
        />
      ) : null}
      {naarHulp.length > 0 ? (
        <Knoppen>
          {naarHulp.map((deel, nr) => (
            <KnopLink key={deel} naar={`${begin}/${deel}`} soort={nr === 0 ? 'hoofd' : 'tweede'}>
              {t(`hulp-loopt:aanbieder.${deel}`)}
            </KnopLink>
          ))}
        </Knoppen>
      ) : null}
      {intake ? (
        <p>
          {intake.anders ? <b>{t('intake:aanbieder.wacht')}</b> : null}{' '}
          <a href={`${begin}/intake`}>{t('intake:aanbieder.link')}</a>
        </p>
      ) : null}
      {naarMatch.length === 0 || kan.length > 0 ? (
        <Stappen kop={t('aanbieder.kan')} begin={begin} stappen={kan} leeg={t('aanbieder.niets')} />
      ) : null}
      {soms.length > 0 ? <Stappen kop={t('aanbieder.soms')} begin={begin} stappen={soms} leeg="" /> : null}
      <h2>{t('aanbieder.zo')}</h2>
      <LijnMetStops label={t('aanbieder.zo')} stops={lijn} />
      {overzicht ? (
        <p>
          <KnopLink naar={`${begin}/afsprakenoverzicht`} soort="rustig">
            {t('afsprakenoverzicht:link')}
          </KnopLink>
        </p>
      ) : null}
      <p>
        <KnopLink naar={`${begin}/afspraken`} soort="rustig">
          {t('contact:beloften.link')}
        </KnopLink>
      </p>
      <p>
        <KnopLink naar={`${begin}/gebeurd`} soort="rustig">
          {t('gebeurd:pagina.link')}
        </KnopLink>
      </p>
    </Pagina>
  )
}

type StappenProps = { kop: string; begin: string; stappen: readonly { id: string; titel: string }[]; leeg: string }

function Stappen({ kop, begin, stappen, leeg }: StappenProps) {
  return (
    <section>
      <h2>{kop}</h2>
      {stappen.length === 0 ? <p>{leeg}</p> : null}
      <ul>
        {stappen.map(({ id, titel }) => (
          <li key={id}>
            <a href={`${begin}/stap/${id}`}>{titel}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
