import { gegevensDeel } from '#app/domain/toestemming/delen.ts'
import { isDeel, isToegangOnderwerp } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { keuzeStandVan, lopendeMatch, wieBij, wieNogKan } from '#app/domain/traject/keuze-stand.ts'
import type { Intensiteit, Match } from '#app/domain/traject/keuze-feiten.ts'
import { uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import { bevrorenZinnen } from '#app/server/bevroren-zin.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { opsomming, productNaam, toonHulp, toonMatch } from '#app/server/keuze-tonen.server.ts'
import type { Zin } from '#app/ui/in-taal.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import type { OpenKeuze } from '#app/usecases/keuze.server.ts'
import { reisRijen } from './reis-velden.server.ts'

/** Everything that was said about who helps, for the toegang: the help, the choice, the advice, what is shared and each that was asked (C21). */
export function toonKeuze(taal: Taal, open: OpenKeuze) {
  const { traject, naamVan, woordenVan } = open
  const { hulp, vorm, voorkeuren, tekst, advies, matches } = traject.keuze
  const t = translate(taal, 'matching')
  const loopt = lopendeMatch(traject.keuze)
  const stand = keuzeStandVan(traject)
  const [eerste] = wieNogKan(traject.keuze)
  const woorden = (id: string | null | undefined) => (id ? (woordenVan(id)?.woorden ?? null) : null)
  return {
    stand,
    vanOns: stand !== null && wieBij[stand] === 'toegang',
    hulp: toonHulp(taal, traject),
    verlengd: woorden(hulp?.verlengd),
    duurder: woorden(hulp?.duurder),
    toolbox: hulp?.toolbox ?? null,
    vorm,
    gekozen: voorkeuren !== null,
    voorkeuren: (voorkeuren ?? []).map(({ kvk, partij }) =>
      partij ? t('keuze.metPartij', { naam: naamVan(kvk), partij }) : naamVan(kvk),
    ),
    waarom: woorden(tekst),
    advies: advies && {
      woorden: woorden(advies.tekst) ?? '',
      over: advies.kvk ? naamVan(advies.kvk) : null,
      wie: woordenVan(advies.tekst)?.naam ?? '',
      dag: dag(taal, advies.op),
      reis: advies.reis && reisRijen(taal, advies.reis, woorden(advies.reis.tekst) ?? ''),
    },
    gedeeld: toonGedeeld(taal, open),
    wie: eerste ? naamVan(eerste.kvk) : '',
    intake: uitvoerendeMatch(traject) !== undefined,
    loopt: loopt ? { id: loopt.id, naam: naamVan(loopt.kvk), vast: loopt.vastOp !== null } : null,
    matches: matches.map((match) => ({
      ...toonMatch(taal, match, naamVan),
      toelichting: woorden(match.antwoord?.tekst ?? match.ingetrokken?.tekst),
      vragen: match.vragen.map(({ vraag, op, antwoord }) => ({
        id: vraag,
        woorden: woorden(vraag) ?? '',
        dag: dag(taal, op),
        antwoord: woorden(antwoord),
      })),
      terug: woorden(match.terug),
      vastOp: match.vastOp && dag(taal, match.vastOp),
      intensiteit: toonIntensiteit(taal, open, match),
    })),
  }
}

export type GetoondeKeuze = ReturnType<typeof toonKeuze>

/** What the inwoner let be shared, since when and with whom; null while they did not say yes. */
function toonGedeeld(taal: Taal, { traject: { keuze }, gedeeld, naamVan }: OpenKeuze) {
  const { goed } = keuze
  if (!goed) return null
  const plan = gedeeld[0]?.inhoud
  const titel = (deel: string): Zin => {
    if (deel === gegevensDeel) return translate(taal, 'matching')('keuze.gegevens')
    if (isDeel(deel)) return translate(taal, 'verslag')(`delen.${deel}.titel`)
    if (isToegangOnderwerp(deel)) return lookUp(taal, 'toegang', `tekst.${deel}.titel`)
    const van = plan?.onderdelen.find(({ bladzijde }) => bladzijde === deel)?.titel
    return van && plan ? bevrorenZinnen(plan, taal, 'staf').kop(van) : deel
  }
  return {
    dag: dagEnTijd(taal, goed.op),
    nr: goed.versie,
    namen: opsomming(taal, goed.kvks.map(naamVan)),
    delen: goed.onderdelen.map((deel) => ({ deel, titel: titel(deel) })),
  }
}

function toonIntensiteit(taal: Taal, { traject, naamVan, woordenVan }: OpenKeuze, { kvk, intensiteit }: Match) {
  if (!intensiteit) return null
  const t = translate(taal, 'matching')
  const { product, doel, componenten, start, tekst, op } = intensiteit
  const aanbod = translate(taal, 'aanbod')
  const erbij = componenten.map((een) => aanbod(`component.${een}`))
  const rijen = [
    { vraag: t('keuze.intensiteit.product'), antwoord: `${productNaam(taal, traject.gemeente, product)} (${product})` },
    { vraag: t('keuze.intensiteit.intensiteit'), antwoord: soortNaam(taal, intensiteit) },
    { vraag: t('keuze.intensiteit.doel'), antwoord: t(`keuze.doel.${doel}`) },
    {
      vraag: t('keuze.intensiteit.componenten'),
      antwoord: erbij.length > 0 ? opsomming(taal, erbij) : t('keuze.intensiteit.geen'),
    },
    { vraag: t('keuze.intensiteit.start'), antwoord: dag(taal, start) },
    { vraag: t('keuze.intensiteit.waarom'), antwoord: woordenVan(tekst)?.woorden ?? '' },
  ]
  return { naam: naamVan(kvk), dag: dag(taal, op), rijen }
}

/** An intensiteit is data of a region: one without words is shown as it is written there. */
const soortNaam = (taal: Taal, { intensiteit }: Intensiteit): string =>
  lookUp(taal, 'matching', `keuze.soort.${intensiteit}`) || intensiteit
