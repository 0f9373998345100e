import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signaalOp } from '#app/domain/bericht/herinnering.ts'
import { isReisId } from '#app/domain/klantreis/reizen.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Stap } from '#app/domain/traject/samenvatting.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dagKort } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { stapWoord } from '#app/server/klantreis-woorden.server.ts'
import { werkKeuzes } from './werkvoorraad-keuzes.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { werkvoorraad } from '#app/usecases/beoordeling.server.ts'
import { MijnWerk } from './mijn-werk.tsx'
import { toonTaakRijen } from './taken-tabel.server.ts'
import { Sneltoetsen } from '#app/ui/sneltoetsen.tsx'
import { Filter, SnelleLijsten } from './werkvoorraad-filter.tsx'
import { Lijst } from './werkvoorraad-lijst.tsx'
import { adresVan, readVraag } from './werkvoorraad-vraag.ts'

export const handle = { script: true, namespaces: ['algemeen', 'toegang', 'regie'] }

/** The hulpvragen of this gemeente, what cannot wait on top and then by due date; filter and place in the list stand in the address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const vraag = readVraag(request.url)
  const { rijen, volgende, belverzoeken: aantal, collegas, taken } = await werkvoorraad(ctx, vraag)
  const vandaag = datumVan(ctx.now)
  return {
    titel: translate(ctx.taal, 'toegang')('werk.titel'),
    vraag,
    keuzes: werkKeuzes(ctx.taal, vraag.klantreis, collegas),
    nieuw: translate(ctx.taal, 'balie')('nieuw.naar'),
    verzendingen: isVrijwilliger(ctx.actor) ? null : translate(ctx.taal, 'post')('verzendingen.naar'),
    cijfers: isVrijwilliger(ctx.actor) ? null : translate(ctx.taal, 'cijfers')('titel'),
    klantreizen: translate(ctx.taal, 'klantreis')('lijst.titel'),
    taken: toonTaakRijen(ctx, taken.voor),
    gevraagdLaat: taken.van.some(({ uiterlijk }) => uiterlijk < vandaag),
    metTaken: !vraag.na && !isVrijwilliger(ctx.actor),
    belverzoeken: translate(ctx.taal, 'belverzoek')(
      aantal === 0 ? 'wachten.geen' : aantal === 1 ? 'wachten.een' : 'wachten.meer',
      { aantal },
    ),
    begin: vraag.na ? adresVan({ ...vraag, na: null }) : null,
    volgende: volgende && adresVan({ ...vraag, na: volgende }),
    rijen: rijen.map((rij) => ({
      id: rij.id,
      nummer: rij.nummer,
      naam: rij.betrokkeneNaam,
      wet: rij.wet,
      stap: rij.stap as Stap,
      reisStap:
        rij.stap === 'onderweg' && isReisId(rij.klantreis) ? stapWoord(ctx.taal, rij.klantreis, rij.reisStap) : null,
      uiterlijk: dagKort(ctx.taal, rij.uiterlijk),
      signaal: rij.voorrang === 'gesloten' ? null : signaalOp(rij.uiterlijk, vandaag),
      voorrang: rij.voorrang,
      ingediendOp: rij.ingediendOp ? dagKort(ctx.taal, rij.ingediendOp) : '',
    })),
  }
}

export default function Werkvoorraad() {
  const {
    taken,
    gevraagdLaat,
    metTaken,
    titel,
    vraag,
    keuzes,
    nieuw,
    verzendingen,
    cijfers,
    klantreizen,
    belverzoeken,
    begin,
    volgende,
    rijen,
  } = useLoaderData<typeof loader>()
  const { t } = useTranslation('toegang')
  const gefilterd = adresVan({ ...vraag, na: null }) !== '/toegang'
  return (
    <Pagina titel={titel}>
      <p>{t('werk.intro')}</p>
      <Knoppen>
        <KnopLink naar="/toegang/nieuw">{nieuw}</KnopLink>
        <KnopLink naar="/toegang/belverzoeken" soort="tweede">
          {belverzoeken}
        </KnopLink>
        <KnopLink naar="/toegang/mij" soort="rustig">
          {t('werk.mij')}
        </KnopLink>
        {verzendingen ? (
          <KnopLink naar="/toegang/verzendingen" soort="rustig">
            {verzendingen}
          </KnopLink>
        ) : null}
        {cijfers ? (
          <KnopLink naar="/toegang/cijfers" soort="rustig">
            {cijfers}
          </KnopLink>
        ) : null}
        <KnopLink naar="/toegang/klantreizen" soort="rustig">
          {klantreizen}
        </KnopLink>
      </Knoppen>
      {metTaken ? <MijnWerk taken={taken} laat={gevraagdLaat} /> : null}
      <SnelleLijsten vraag={vraag} />
      <Filter vraag={vraag} keuzes={keuzes} />
      {rijen.length > 0 ? (
        <Sneltoetsen>
          <Lijst rijen={rijen} />
        </Sneltoetsen>
      ) : (
        <p>{t(begin ? 'werk.leeg.verder' : gefilterd ? 'werk.leeg.stap' : 'werk.leeg.alles')}</p>
      )}
      {begin || volgende ? (
        <nav aria-label={t('werk.bladeren')}>
          <Knoppen>
            {volgende ? (
              <KnopLink naar={volgende} soort="tweede">
                {t('werk.volgende')}
              </KnopLink>
            ) : null}
            {begin ? (
              <KnopLink naar={begin} soort="rustig">
                {t('werk.begin')}
              </KnopLink>
            ) : null}
          </Knoppen>
        </nav>
      ) : null}
    </Pagina>
  )
}
