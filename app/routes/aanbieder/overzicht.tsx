import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signaalOp } from '#app/domain/bericht/herinnering.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { mayManageMedewerkers } from '#app/domain/toegankelijk.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dagKort } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Sneltoetsen } from '#app/ui/sneltoetsen.tsx'
import { aanbiederOverzicht } from '#app/usecases/aanbieder.server.ts'
import { eigenRuimte } from '#app/usecases/ruimte.server.ts'
import { gedaanUit } from './match-links.ts'
import { OverzichtLijst } from './overzicht-lijst.tsx'
import { lijstAdres, naUit } from './overzicht-vraag.ts'
import { watNu } from './overzicht-wat.server.ts'

export const handle = { script: true, namespaces: ['algemeen', 'toegang', 'match', 'ruimte'] }

/** What was shared with the organisatie of this aanbieder, what is due first on top; the place in the list stands in the address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const na = naUit(request.url)
  const { rijen, volgende } = await aanbiederOverzicht(ctx, na)
  const vandaag = datumVan(ctx.now)
  return {
    titel: translate(ctx.taal, 'toegang')('aanbieder.titel'),
    naam: ctx.actor.naam,
    medewerkers: mayManageMedewerkers(ctx.actor) ? translate(ctx.taal, 'medewerkers')('link') : null,
    ruimteOud: (await eigenRuimte(ctx)).some(({ oud }) => oud),
    gedaan: gedaanUit(request),
    klantreizen: translate(ctx.taal, 'klantreis')('lijst.titel'),
    verder: na !== null,
    volgende: volgende && lijstAdres(volgende),
    trajecten: rijen.map((rij) => ({
      id: rij.trajectId,
      nummer: rij.nummer ?? '',
      aanZet: rij.aanZet,
      wat: watNu(ctx.taal, rij),
      uiterlijk: dagKort(ctx.taal, rij.uiterlijk),
      signaal: signaalOp(rij.uiterlijk, vandaag),
    })),
  }
}

export default function Overzicht() {
  const { titel, naam, ruimteOud, gedaan, medewerkers, klantreizen, verder, volgende, trajecten } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('toegang')
  const { t: match } = useTranslation('match')
  const { t: ruimte } = useTranslation('ruimte')
  return (
    <Pagina titel={titel}>
      {gedaan ? <Melding soort="goed" titel={match(`gedaan.${gedaan}`)} /> : null}
      <p>{t('aanbieder.wie', { naam })}</p>
      {ruimteOud ? (
        <Melding soort="let-op" titel={ruimte('herinnering')}>
          <a href="/aanbieder/ruimte">{ruimte('link')}</a>
        </Melding>
      ) : null}
      {trajecten.length > 0 ? (
        <>
          <p>{match('lijst.inleiding')}</p>
          <Sneltoetsen>
            <OverzichtLijst trajecten={trajecten} />
          </Sneltoetsen>
        </>
      ) : verder ? (
        <p>{match('lijst.leegVerder')}</p>
      ) : (
        <>
          <p>{t('aanbieder.leeg')}</p>
          <p>{t('aanbieder.straks')}</p>
        </>
      )}
      {verder || volgende ? (
        <nav aria-label={match('lijst.bladeren')}>
          <Knoppen>
            {volgende ? (
              <KnopLink naar={volgende} soort="tweede">
                {match('lijst.volgende')}
              </KnopLink>
            ) : null}
            {verder ? (
              <KnopLink naar="/aanbieder" soort="rustig">
                {match('lijst.begin')}
              </KnopLink>
            ) : null}
          </Knoppen>
        </nav>
      ) : null}
      <Knoppen>
        <KnopLink naar="/aanbieder/ruimte" soort="rustig">
          {ruimte('titel')}
        </KnopLink>
        {medewerkers ? (
          <KnopLink naar="/aanbieder/medewerkers" soort="rustig">
            {medewerkers}
          </KnopLink>
        ) : null}
        <KnopLink naar="/aanbieder/klantreizen" soort="rustig">
          {klantreizen}
        </KnopLink>
      </Knoppen>
    </Pagina>
  )
}
