import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isPlanOnline } from '#app/domain/gemeente/gemeenten.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { aanvraagKan } from '#app/domain/traject/aanvraag.ts'
import { isFeit } from '#app/domain/traject/feiten.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { isOpen, samenvattingVan, type Stap } from '#app/domain/traject/samenvatting.ts'
import { geenSpoedmelding } from '#app/domain/traject/spoed.ts'
import { ingebrekeKan } from '#app/domain/traject/te-laat.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { oneensStandVan } from '#app/domain/traject/uitvoering-stand.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { toonBeurt } from '#app/server/beurt-tonen.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { wanneer } from '#app/server/contact-velden.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonUitgelegdeLijn } from '#app/server/lijn-tonen.server.ts'
import { toonPlanTermijn } from '#app/server/plan-termijn.server.ts'
import { toonUitstel } from '#app/server/toon-verzuim.server.ts'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { KnopLink } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { openMijnTraject } from '#app/usecases/mijn-traject.server.ts'
import { AanbodEigenPlan } from './eigen-plan-aanbod.tsx'
import { toonEigenPlan } from './eigen-plan-velden.server.ts'
import { TrajectAanvraag } from './traject-aanvraag.tsx'
import { TrajectContactpersoon } from './traject-contactpersoon.tsx'
import { TrajectGesprekken } from './traject-gesprekken.tsx'
import { TrajectBeurt } from './traject-beurt.tsx'
import { TrajectKeuze } from './traject-keuze.tsx'
import { toonKeuze } from './traject-keuze.server.ts'
import { TrajectHulp } from './traject-hulp.tsx'
import { toonHulpLoopt } from './traject-hulp.server.ts'
import { TrajectLinks } from './traject-links.tsx'
import { TrajectSpoed } from './traject-spoed.tsx'
import { TrajectTeLaat } from './traject-te-laat.tsx'
import { TrajectZonderAanbieder } from './traject-zonder-aanbieder.tsx'
import { TrajectTermijnSom, uiterlijkZin, ZoVer } from './traject-voortgang.tsx'
import { hulpBijInvullen, wijzeUitleg } from './wijze-uitleg.ts'

/** One question: whose turn it is, until when and why, and how far it is (D0-37, D1-31). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openMijnTraject(ctx, params.traject ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, feiten, tekst, ontvanger, geenSpoed, contactpersoon, naamVan, woordenVan } = gevonden
  const t = translate(ctx.taal, 'traject')
  const { stap, aanZet } = samenvattingVan(traject)
  const vervallen = traject.akkoord.vervallen
  return {
    titel: t('traject.titel'),
    kop:
      traject.betrokkeneId === ctx.actor.persoonId
        ? t('traject.titel')
        : t('traject.titelVoor', { naam: traject.betrokkeneNaam }),
    begin: `/mijn/traject/${traject.id}`,
    nummer: traject.nummer,
    stap,
    aanZet,
    opPapier: isOpPapier(stap, traject.gemeente),
    wijze: traject.invulwijze,
    hulp: hulpBijInvullen(traject.gemeente),
    versie: traject.plan.versie,
    overgenomen: overgenomenVan(ctx, traject, ontvanger),
    tekst: tekst && { woorden: tekst.woorden, van: tekst.auteurSoort },
    vervallen: vervallen ? dagEnTijd(ctx.taal, vervallen.op) : null,
    afspraken: traject.afspraken.length + traject.taken.length,
    vragen: traject.gesprek.verdiepingen.filter(({ ingetrokken }) => !ingetrokken).length,
    stops: toonUitgelegdeLijn(ctx, traject, feiten),
    beurt: toonBeurt(ctx.taal, traject, datumVan(ctx.now), 'inwoner', ctx.actor.persoonId),
    zorgplan: zorgplanVan(traject),
    eigen: toonEigenPlan(ctx.taal, traject),
    termijn: toonPlanTermijn(ctx.taal, traject, datumVan(ctx.now)),
    gemeente: bereikbaarheidVan(traject.gemeente),
    spoed: traject.spoed && {
      stand: traject.spoed.stand,
      op: dagEnTijd(ctx.taal, traject.spoed.op),
      uitleg: geenSpoed,
    },
    spoedKan: geenSpoedmelding(traject) === null,
    contactpersoon,
    contact: contactVan(ctx, traject),
    aanvraag: aanvraagVan(ctx, traject),
    teLaat: teLaatVan(ctx, traject),
    gewogen: gewogenVan(traject),
    overzicht: traject.keuze.hulp !== null,
    overlegd: traject.vooroverleg.length > 0,
    loopt: toonHulpLoopt(ctx, traject, naamVan),
    keuze: toonKeuze(ctx.taal, traject, naamVan, woordenVan),
  }
}

/** Which way there is to the zorgplan: who answered can come back on it until the help starts; one that stands here can be read, and after a no how it goes on. */
function zorgplanVan(traject: Traject): 'verander' | 'lees' | 'gesprek' | null {
  const { zorgplan, oneens } = traject.uitvoering
  if (oneensStandVan(traject) || oneens.length > 0) return 'gesprek'
  if (zorgplan) return 'lees'
  return traject.reis.zorgplan !== null && !isFeit('ZorgGestart', traject) ? 'verander' : null
}

/** What came of the weighing, for who it leaves without an aanbieder and without other help that was established (D2-06). */
function gewogenVan({ afweging: { besluit }, keuze }: Traject): 'geen-aanbieder' | 'wel' | null {
  if (!besluit) return null
  return besluit.aanbieder.length === 0 && !keuze.hulp ? 'geen-aanbieder' : 'wel'
}

/** Who goes on with a question that is not for this gemeente, and how it was handed over (D1-25). */
function overgenomenVan({ taal }: InwonerCtx, { afgesloten }: Traject, wie: string | null) {
  const overdracht = afgesloten?.overdracht
  return overdracht && wie ? { wie, hoe: overdracht.hoe, dag: dag(taal, overdracht.aangenomenOp) } : null
}

/** Where it stands with the Wmo aanvraag (Wmo 2015 2.3.2 lid 9); null where there is none to make. */
function aanvraagVan({ taal, now }: InwonerCtx, traject: Traject) {
  const { ingediendOp } = traject.aanvraag
  if (ingediendOp) return { stand: 'gedaan' as const, dag: dag(taal, ingediendOp) }
  if (traject.wet === 'jeugd' || traject.ingetrokkenOp || isFeit('BeschikkingVerstuurd', traject)) return null
  return { stand: aanvraagKan(traject, datumVan(now)).kan ? ('nu' as const) : ('later' as const), dag: '' }
}

/** What there is to say about being late with the decision (Awb 4:14, 4:17); null while nothing is. */
function teLaatVan({ taal, now }: InwonerCtx, traject: Traject) {
  const { uitstel, ingebrekeOp } = traject.teLaat
  if (geslotenOm(traject) || !(uitstel || ingebrekeOp || ingebrekeKan(traject, datumVan(now)).kan)) return null
  return { uitstel: toonUitstel(taal, traject) }
}

/** That the process was explained, and the talks there are. */
function contactVan({ taal }: InwonerCtx, { contact: { uitgelegd, gesprekken } }: Traject) {
  return {
    uitgelegd: uitgelegd && { hoe: uitgelegd.hoe, dag: dag(taal, uitgelegd.dag) },
    gesprekken: gesprekken.map((een) => ({
      id: een.id,
      wanneer: wanneer(taal, een),
      stand: een.afgezegd
        ? ('afgezegd' as const)
        : een.verslagen.length > 0
          ? ('verslag' as const)
          : (een.antwoord?.wat ?? ('wacht' as const)),
    })),
  }
}

const koppen = {
  inwoner: 'aanzet.kopU',
  toegang: 'aanzet.kopWij',
  aanbieder: 'aanzet.kopAanbieder',
  niemand: 'aanzet.kopNiemand',
} as const

export default function TrajectPagina() {
  const traject = useLoaderData<typeof loader>()
  const { t } = useTranslation('traject')
  const { stap, begin, termijn, tekst } = traject
  const { opPapier } = traject
  const kiesEerst = stap === 'plan-invullen' && !traject.wijze && !opPapier
  const gestopt = !isOpen(stap)
  const uiterlijk = t(`traject.${uiterlijkZin(termijn)}`, { dag: termijn.einde })
  const naar = opPapier ? `${begin}/formulier` : naarVoor(stap, begin, kiesEerst)
  return (
    <Pagina
      titel={traject.kop}
      boven={t('traject.nummer', { nummer: traject.nummer })}
      terug={{ naar: '/mijn', tekst: t('traject.terug') }}
    >
      {traject.beurt ? (
        <TrajectBeurt begin={begin} beurt={traject.beurt} zorgplan={traject.zorgplan} />
      ) : (
        <AanZet
          kop={t(koppen[traject.aanZet])}
          zin={t(opPapier ? 'aanzet.nietOnline.zin' : `aanzet.${stap}.zin`)}
          uiterlijk={gestopt ? undefined : uiterlijk}
          rustig={traject.aanZet !== 'inwoner'}
          knop={
            stap === 'bevestigen' ||
            stap === 'plan-invullen' ||
            stap === 'samen-invullen' ||
            stap === 'aanvullen' ||
            stap === 'nalezen' ||
            stap === 'bijwerken' ||
            stap === 'verdieping' ||
            stap === 'akkoord-gevraagd' ? (
              <KnopLink naar={naar}>
                {opPapier ? t('aanzet.nietOnline.knop') : kiesEerst ? t('wijze.kies') : t(`aanzet.${stap}.knop`)}
              </KnopLink>
            ) : undefined
          }
        />
      )}
      {gestopt || traject.beurt ? null : <TrajectTermijnSom termijn={termijn} />}
      {traject.loopt ? <TrajectHulp begin={begin} hulp={traject.loopt} /> : null}
      {traject.gewogen === 'geen-aanbieder' ? <TrajectZonderAanbieder begin={begin} /> : null}
      {traject.keuze && !gestopt ? <TrajectKeuze begin={begin} keuze={traject.keuze} /> : null}
      {traject.teLaat ? <TrajectTeLaat begin={begin} {...traject.teLaat} /> : null}
      {traject.spoed && !gestopt ? (
        <TrajectSpoed spoed={{ ...traject.spoed, telefoon: traject.gemeente.telefoon }} />
      ) : null}
      {traject.spoedKan ? (
        <p>
          <a href={`${begin}/spoed`}>{t('spoed.melden.link')}</a>
        </p>
      ) : null}
      {tekst ? (
        <Melding soort="uitleg" titel={t(tekst.van === 'toegang' ? 'traject.mededeling' : 'traject.eigen')} kop={2}>
          <p className="ek-punt__tekst">{tekst.woorden}</p>
        </Melding>
      ) : null}
      {stap === 'afgesloten' ? (
        <Leestekst>
          {traject.overgenomen ? (
            <>
              <h2>{t('aanzet.afgesloten.overgenomen')}</h2>
              <p>{t('aanzet.afgesloten.wie', traject.overgenomen)}</p>
              <p>{t(`aanzet.afgesloten.hoe.${traject.overgenomen.hoe}`, traject.overgenomen)}</p>
            </>
          ) : null}
          <h2>{t('aanzet.afgesloten.oneens')}</h2>
          <p>{t('aanzet.afgesloten.besluit')}</p>
          <p>{t('aanzet.afgesloten.klacht')}</p>
        </Leestekst>
      ) : null}
      {traject.vervallen ? (
        <Melding soort="let-op">
          <p>{t('akkoord.vervallen', { moment: traject.vervallen })}</p>
        </Melding>
      ) : null}
      {traject.aanvraag && traject.aanvraag.stand !== 'later' ? (
        <TrajectAanvraag begin={begin} {...traject.aanvraag} />
      ) : null}
      {gestopt ? null : <AanbodEigenPlan begin={begin} eigen={traject.eigen} />}
      {gestopt ? null : <TrajectContactpersoon wie={traject.contactpersoon} gemeente={traject.gemeente} />}
      <TrajectGesprekken begin={begin} {...traject.contact} />
      {stap === 'plan-invullen' && traject.wijze && !opPapier ? (
        <Leestekst>
          <h2>{t('wijze.gekozen', { keuze: t(`wijze.${traject.wijze}`) })}</h2>
          <p>{wijzeUitleg(t, traject.hulp)[traject.wijze]}</p>
          <p>
            <a href={`${begin}/invullen`}>{t('wijze.verander')}</a>
          </p>
        </Leestekst>
      ) : null}
      {gestopt ? null : <ZoVer stops={traject.stops} />}
      <TrajectLinks
        begin={begin}
        afspraken={traject.afspraken}
        vragen={traject.vragen}
        versie={traject.versie}
        gewogen={traject.gewogen !== null}
        overzicht={traject.overzicht}
        overlegd={traject.overlegd}
      />
      {traject.aanvraag?.stand === 'later' ? <TrajectAanvraag begin={begin} {...traject.aanvraag} /> : null}
      {gestopt ? null : (
        <p>
          <a href={`${begin}/intrekken`}>{t('intrekken.link')}</a>
        </p>
      )}
    </Pagina>
  )
}

/** True where the inwoner would fill in the plan and this gemeente does that on paper (D0-03). */
const isOpPapier = (stap: Stap, gemeente: string) =>
  (stap === 'plan-invullen' || stap === 'aanvullen') && !isPlanOnline(gemeente)

/** Where the button of the inwoner's turn leads. */
function naarVoor(stap: Stap, begin: string, kiesEerst: boolean): string {
  if (stap === 'akkoord-gevraagd') return `${begin}/akkoord`
  if (stap === 'bevestigen') return `${begin}/klopt`
  if (stap === 'nalezen') return `${begin}/nalezen`
  if (stap === 'verdieping') return `${begin}/vragen`
  return kiesEerst ? `${begin}/invullen` : `${begin}/plan`
}
