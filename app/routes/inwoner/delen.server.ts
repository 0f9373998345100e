import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { deelbaarIn, deelVan, gegevensDeel, isGevoelig, voorstelTeDelen } from '#app/domain/toestemming/delen.ts'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { lopendeMatch, vraagtIntensiteit, waaromNietKiezen } from '#app/domain/traject/keuze-stand.ts'
import { uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Blok } from '#app/forms/document.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { opsomming, toonHulp } from '#app/server/keuze-tonen.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { sluitPost } from '#app/server/vraag-post.server.ts'
import { woordenVan } from '#app/ui/in-taal.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { neemDelenTerug, openDelen, vindDelenGoed } from '#app/usecases/delen.server.ts'
import { weigerInzage } from '#app/usecases/intake.server.ts'
import { planTekst, titelVan } from './plan-tekst.server.ts'

type Open = NonNullable<Awaited<ReturnType<typeof openDelen>>>

const velden: readonly Veld[] = [{ naam: 'ook', soort: 'keuzes', opties: ['ja'] }]

/**
 * What of the plan an aanbieder may read (D0-25): first the parts, to tick; then exactly what that aanbieder would read, to say yes to; and once that was
 * said, what is shared with whom, and the way to take it back.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const open = await openDelen(ctx, params['traject'] ?? '')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { taal } = ctx
  const t = translate(taal, 'keuze')
  const zoek = new URL(request.url).searchParams
  const begin = `/mijn/traject/${open.traject.id}`
  const pagina = { begin, terug: { naar: begin, tekst: t('terug') }, sleutel: nieuweSleutel(), hier: pathOf(request) }
  const meer =
    uitvoerendeMatch(open.traject) !== undefined && (zoek.has('meer') || zoek.has('bekijk') || zoek.has('deel'))
  if (open.traject.keuze.goed && !meer)
    return data({ ...pagina, titel: t('delen.gedeeldTitel'), stap: 'gedeeld' as const, ...toonGedeeld(taal, open) })
  const [wie] = open.kunnen
  const weigering = waaromNiet(open)
  if (weigering || !open.versie || !wie)
    return data({
      ...pagina,
      titel: t('delen.titel'),
      stap: 'dicht' as const,
      weigering: weigering ?? 'niemand-gekozen',
    })

  const naam = open.naamVan(wie.kvk)
  const { inhoud, nr } = open.versie
  const akkoordOp = open.traject.akkoord.antwoord?.op
  const over = { naam, nr, dag: akkoordOp ? dag(taal, akkoordOp) : '' }
  const gewogen = open.traject.afweging.besluit
  const delen = deelbaarIn(inhoud, gewogen).flatMap((deel) => {
    const blokken = deelBlokken(taal, deelVan(inhoud, [deel]))
    return blokken.length > 0 ? [{ deel, titel: deelTitel(taal, inhoud, deel), blokken }] : []
  })
  const gekozen = delen.map(({ deel }) => deel).filter((deel) => zoek.getAll('deel').includes(deel))
  if (zoek.has('bekijk') && gekozen.length > 0) {
    const bewaard = await teruggevonden(ctx, request, velden)
    return data({
      ...{ ...pagina, ...over, titel: t('delen.zietTitel', { naam }), stap: 'bekijk' as const },
      blokken: deelBlokken(taal, deelVan(inhoud, gekozen)),
      delen: gekozen,
      kvks: open.kunnen.map(({ kvk }) => kvk),
      volgende:
        open.kunnen.length > 1
          ? opsomming(
              taal,
              open.kunnen.slice(1).map(({ kvk }) => open.naamVan(kvk)),
            )
          : null,
      hulp: toonHulp(taal, open.traject),
      partij: wie.partij,
      anders: `${begin}/delen?${new URLSearchParams(gekozen.map((deel) => ['deel', deel]))}`,
      bewaard: bewaard && { id: bewaard.id, ook: bewaard.waarden['ook'] ?? [] },
    })
  }
  const leeg = zoek.has('bekijk')
  const voorstel = zoek.has('deel')
    ? gekozen
    : leeg
      ? []
      : (open.traject.keuze.goed?.onderdelen ?? voorstelTeDelen(inhoud, vraagtIntensiteit(open.traject), gewogen))
  return data(
    {
      ...{ ...pagina, ...over, titel: t('delen.titel'), stap: 'kies' as const },
      delen: delen.map((een) => ({ ...een, aan: voorstel.includes(een.deel) })),
      gevoelig: delen.filter(({ deel }) => isGevoelig(inhoud, deel)).map(({ titel }) => titel),
      fout: leeg ? t('delen.niets') : null,
    },
    { status: leeg ? 400 : 200 },
  )
}

/** Why nothing can be shared now; null when it can. */
function waaromNiet({ traject, versie, kunnen }: Open): Weigering | null {
  const dicht = geslotenOm(traject) ?? (uitvoerendeMatch(traject) ? null : waaromNietKiezen(traject))
  if (dicht) return dicht
  if (kunnen.length === 0) return 'niemand-gekozen'
  return versie ? null : 'wet-geen-akkoord'
}

/** What is shared with whom, as the copy says that the aanbieder reads. */
function toonGedeeld(taal: Taal, { traject, gedeeld, naamVan, inzage, woordenVan }: Open) {
  const { goed } = traject.keuze
  const [eerste] = goed?.kvks ?? []
  const rij = gedeeld.find(({ kvk }) => kvk === eerste) ?? gedeeld[0]
  const match = lopendeMatch(traject.keuze)
  return {
    namen: opsomming(taal, (goed?.kvks ?? []).map(naamVan)),
    nr: rij?.versie ?? 0,
    moment: rij ? dagEnTijd(taal, rij.op) : '',
    wie: gedeeld.map(({ kvk }) => wieLeest(taal, kvk, traject, naamVan)),
    loopt: match !== undefined,
    inzage: match && inzage ? { naam: naamVan(match.kvk), woorden: woordenVan(inzage.tekst) } : null,
    meer: uitvoerendeMatch(traject) !== undefined,
    dichtOm: geslotenOm(traject),
    blokken: rij ? deelBlokken(taal, rij.inhoud) : [],
  }
}

/** Whether somebody reads it already: since when, or after what. */
function wieLeest(taal: Taal, kvk: string, { keuze }: Traject, naamVan: Open['naamVan']): string {
  const t = translate(taal, 'keuze')
  const naam = naamVan(kvk)
  const match = keuze.matches.findLast((een) => een.kvk === kvk && een.op >= (keuze.goed?.op ?? een.op))
  if (match?.stand === 'afgewezen') return t('delen.leestNietMeer', { naam })
  if (match && match.stand !== 'ingetrokken') return t('delen.gevraagd', { naam, dag: dag(taal, match.op) })
  const eerste = keuze.goed?.kvks[0] === kvk && !lopendeMatch(keuze)
  return t(eerste ? 'delen.wachtOp' : 'delen.mocht', { naam })
}

/** The parts of a plan that can be shared, to read: what the aanbieder gets and no headings around it. */
const deelBlokken = (taal: Taal, deel: BevrorenPlan): Blok[] =>
  planTekst(deel, deel.bijschriften ?? [], taal).flatMap((blok): Blok[] => {
    if (blok.soort === 'gegevens') return [blok]
    // What has no words here, is not there for the aanbieder either: a page left empty, or a text of the gemeente that is not shared.
    if (blok.soort !== 'passage' || !(blok.tekst || blok.rijen.length > 0)) return []
    // Who does not share what is known about them, shares no name under their words either.
    return [{ ...blok, naam: blok.naam || translate(taal, 'keuze')('delen.zonderNaam') }]
  })

const deelTitel = (taal: Taal, plan: BevrorenPlan, deel: string): string =>
  deel === gegevensDeel ? translate(taal, 'keuze')('delen.gegevens') : woordenVan(titelVan(plan, deel, taal))

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const naar = `/mijn/traject/${id}/delen`
  if (post.actie === 'terug') {
    const uitkomst = await neemDelenTerug(ctx, id, post.formulier)
    return sluitPost(ctx, post, uitkomst, {}, () => `/mijn/traject/${id}`)
  }
  if (post.actie === 'geen-inzage') {
    const uitkomst = await weigerInzage(ctx, id, post.formulier)
    return sluitPost(ctx, post, uitkomst, {}, () => `/mijn/traject/${id}`)
  }
  const lijst = (naam: string) => [...new Set((post.velden.get(naam) ?? '').split(' ').filter(Boolean))]
  const alle = lijst('aan')
  const uitkomst = await vindDelenGoed(ctx, id, post.formulier, {
    kvks: post.velden.get('ook') === 'ja' ? alle : alle.slice(0, 1),
    versie: post.basis,
    onderdelen: lijst('delen'),
  })
  return sluitPost(ctx, post, uitkomst, {}, () => naar)
}
