import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { overslaan } from '#app/domain/traject/overslaan.ts'
import { standVanTaak } from '#app/domain/traject/taken.ts'
import { magTaak, nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Blokken } from '#app/forms/document.tsx'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { TweeVlakken } from '#app/ui/twee-vlakken.tsx'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import { doeActie, gedaan, type Gedaan } from './dossier-actie.server.ts'
import { DossierBalie, DossierVrager } from './dossier-balie.tsx'
import { DossierHulpvraag } from './dossier-hulpvraag.tsx'
import { DossierKop } from './dossier-kop.tsx'
import { NuTeDoen } from './dossier-nu-te-doen.tsx'
import { DossierNotitie } from './dossier-notitie.tsx'
import { DossierOnderdelen } from './dossier-onderdelen.tsx'
import { DossierOverslaan } from './dossier-overslaan.tsx'
import { DossierPlan } from './dossier-plan.tsx'
import { DossierSpoed } from './dossier-spoed.tsx'
import { DossierTermijn } from './dossier-termijn.tsx'
import { DossierWerk } from './dossier-werk.tsx'
import { DossierWoorden } from './dossier-woorden.tsx'
import { regieNamen, regieVanVrijwilliger } from './regie-namen.ts'
import { onderwerpen, toonTekst } from './toegang-tekst.server.ts'
import { toonDossier, toonWetten } from './toon-dossier.server.ts'
import { toonInvoer, toonVrager } from './toon-balie.server.ts'
import { verslagOpen } from './toon-verslag.server.ts'
import { toonSpoed } from './toon-spoed.server.ts'
import { toonTermijnStand } from './toon-termijn.server.ts'
import { eigenOplossingVan, toonPlan } from './toon-plan.server.ts'
import { useNietBewaard } from './niet-bewaard.ts'

export const handle = {
  script: true,
  namespaces: ['algemeen', 'balie', 'beurt', 'eigenplan', 'fout', 'gesprek', 'regie', 'toegang'],
}

/** One file: the plan as the inwoner sent it, and what the toegang does with it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const dossier = await openDossier(ctx, params.traject!, 'dossier')
  if (!dossier) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { searchParams } = new URL(request.url)
  const velden = await takeKeptPost(ctx, request)
  const bewaard = velden && { id: searchParams.get('bewaard'), velden }
  const { traject, versie, hulpvraag, tekst, toegang, bijschriften } = dossier
  return {
    titel: translate(ctx.taal, 'toegang')('dossier.titel'),
    gedaan: gedaan.find((een) => een === searchParams.get('gedaan')) ?? null,
    sleutels: { oco: nieuweSleutel(), wet: nieuweSleutel(), notitie: nieuweSleutel() },
    notitie: dossier.notitie && {
      ...dossier.notitie,
      op: dag(ctx.taal, dossier.notitie.op),
      voorU: traject.behandelaar === ctx.actor.medewerkerId,
    },
    taakLaat: traject.taken.some((een) => standVanTaak(een, datumVan(ctx.now)) === 'te-laat'),
    dossier: toonDossier(ctx, traject),
    nietBijOns: translate(ctx.taal, 'weigering')('plan-niet-bij-ons'),
    taken: nuTeDoen(traject, datumVan(ctx.now), versie ? verslagOpen({ traject, versie, toegang }) : []).filter(
      ({ wat }) => magTaak(ctx.actor, wat),
    ),
    metHulp: uitvoerendeMatch(traject) !== undefined,
    metOverzicht: traject.keuze.hulp !== null,
    metVerslag: versie !== null && traject.wet === 'wmo',
    metAanmelding: versie !== null && traject.complex,
    stappen: overslaan(traject),
    regie: isVrijwilliger(ctx.actor) ? regieVanVrijwilliger : regieNamen,
    regieGedaan: regieNamen.find((een) => een === searchParams.get('gedaan')) ?? null,
    termijn: toonTermijnStand(ctx, traject),
    spoed: toonSpoed(ctx, traject, dossier.teksten),
    wetten: toonWetten(ctx.taal, traject),
    plan: versie && toonPlan(ctx.taal, { ...versie, bijschriften }),
    hulpvraag: hulpvraag && {
      woorden: hulpvraag.woorden,
      naam: hulpvraag.naam,
      stem: hulpvraag.auteurSoort === 'toegang' ? ('toegang' as const) : ('inwoner' as const),
      op: dagEnTijd(ctx.taal, hulpvraag.op),
    },
    balie: toonInvoer(ctx, traject),
    vrager: toonVrager(ctx, traject, dossier.namen),
    teksten: onderwerpen.map((onderwerp) => ({
      ...toonTekst(ctx.taal, onderwerp, toegang, bewaard),
      eigenOplossing: versie && onderwerp === 'welke-hulp' ? eigenOplossingVan(ctx.taal, versie) : null,
    })),
    tekst: tekst && { wat: tekst.wat, woorden: tekst.woorden, op: dagEnTijd(ctx.taal, tekst.op) },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  return doeActie(ctx, params.traject!, await readFormulier(request, ctx))
}

const isBalie = (gedaan: Gedaan | null) => gedaan === 'bevestigd' || gedaan === 'verbeterd' || gedaan === 'gezag'
const isGesprek = (gedaan: Gedaan | null) => gedaan === 'vraag' || gedaan === 'ingetrokken' || gedaan === 'toevoeging'

export default function Dossier() {
  const {
    titel,
    dossier,
    plan,
    hulpvraag,
    balie,
    vrager,
    tekst,
    teksten,
    taken,
    stappen,
    metHulp,
    metOverzicht,
    regie,
    regieGedaan,
    spoed,
    termijn,
    notitie,
    taakLaat,
    metVerslag,
    metAanmelding,
    ...werk
  } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['toegang', 'balie', 'fout', 'gesprek'])
  const naar = `/toegang/traject/${dossier.id}`
  useNietBewaard()
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={misluk?.fouten ?? []} />
      <Pagina titel={titel} boven={dossier.nummer} terug={{ naar: '/toegang', tekst: t('werk.titel') }}>
        {misluk?.zegt ? <Melding soort="fout" titel={misluk.zegt} /> : null}
        {!misluk && isGesprek(werk.gedaan) ? (
          <Melding soort="goed" titel={t(`gesprek:toegang.gedaan.${werk.gedaan}`)} />
        ) : null}
        {!misluk && (werk.gedaan === 'akkoord-gevraagd' || werk.gedaan === 'aanvulling') ? (
          <Melding soort="goed" titel={t(`gedaan.${werk.gedaan}`)} />
        ) : null}
        {!misluk && isBalie(werk.gedaan) ? <Melding soort="goed" titel={t(`balie:gedaan.${werk.gedaan}`)} /> : null}
        {!misluk && regieGedaan ? <Melding soort="goed" titel={t('gedaan.regie')} /> : null}
        {spoed ? <DossierSpoed naar={naar} spoed={spoed} oordeelt={taken.some(({ wat }) => wat === 'spoed')} /> : null}
        {notitie ? <DossierNotitie naar={naar} sleutel={werk.sleutels.notitie} notitie={notitie} /> : null}
        {taakLaat && !dossier.vrijwilliger ? (
          <Melding soort="let-op">
            <p>
              {t('taken.laat')} <a href={`${naar}/taken`}>{t('taken.bekijk')}</a>
            </p>
          </Melding>
        ) : null}
        <DossierTermijn naar={naar} termijn={termijn} meldt={!dossier.vrijwilliger} />
        <NuTeDoen naar={naar} taken={taken} />
        <DossierKop dossier={dossier} />
        <DossierOnderdelen
          naar={naar}
          regie={regie}
          metVerslag={metVerslag}
          metAanmelding={metAanmelding}
          vrijwilliger={dossier.vrijwilliger}
          metHulp={metHulp}
          metOverzicht={metOverzicht}
        />
        <DossierOverslaan stappen={stappen} />
        {tekst ? <DossierWoorden tekst={tekst} /> : null}
        <TweeVlakken
          lijst={
            <DossierWerk
              dossier={dossier}
              {...werk}
              bijschriften={plan?.bijschriften ?? []}
              misluk={misluk ?? null}
              teksten={teksten.map((een) =>
                misluk?.tekst?.onderwerp === een.onderwerp
                  ? { ...een, ...misluk.tekst, fout: misluk.fouten.find(({ veld }) => veld === een.onderwerp)?.tekst }
                  : een,
              )}
            />
          }
          dossier={
            <>
              {balie ? <DossierBalie naar={`/toegang/traject/${dossier.id}`} balie={balie} /> : null}
              {vrager ? <DossierVrager naar={`/toegang/traject/${dossier.id}`} vrager={vrager} /> : null}
              {hulpvraag ? <DossierHulpvraag hulpvraag={hulpvraag} /> : null}
              <section aria-labelledby="plan">
                <h2 id="plan">{t('plan.titel')}</h2>
                <p>{plan ? t('plan.verstuurd', { nr: plan.nr, op: plan.op }) : t('plan.nogNiet')}</p>
                <Melding soort="uitleg">
                  <p>{t('plan.nietZichtbaar')}</p>
                </Melding>
                {plan ? (
                  <>
                    {dossier.planBijOns ? (
                      <DossierPlan
                        blokken={plan.blokken}
                        naar={naar}
                        mag={dossier.vrijwilliger ? ['vraag'] : ['vraag', 'toevoeging']}
                      />
                    ) : (
                      <Blokken blokken={plan.blokken} />
                    )}
                    <h3>{t('versie.lijst')}</h3>
                    <ul>
                      {dossier.versies.map((nr) => (
                        <li key={nr}>
                          <a href={`${naar}/versie/${nr}`}>{t('versie.titel', { nr })}</a>
                        </li>
                      ))}
                    </ul>
                  </>
                ) : null}
              </section>
            </>
          }
        />
      </Pagina>
    </>
  )
}
