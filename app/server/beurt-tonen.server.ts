import { zorgplanNaamVan } from '#app/domain/gemeente/gemeenten.ts'
import { contactWerkdagen } from '#app/domain/gemeente/contact-belofte.ts'
import type { Wie } from '#app/domain/klantreis/klantreis.ts'
import type { TermijnNaam } from '#app/domain/klantreis/termijn-namen.ts'
import { isReisId, type ReisId, type StapId } from '#app/domain/klantreis/reizen.ts'
import { regels } from '#app/domain/termijnen/regels.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { progressOf } from '#app/domain/traject/feiten.ts'
import { reisBeurtVan, zoektAanbieder, type ReisBeurt, type TotWanneer } from '#app/domain/traject/beurt.ts'
import { isPgbStap } from '#app/domain/traject/pgb.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { moetAntwoorden } from '#app/domain/traject/zorgplan-instemming.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { stapWoord } from './klantreis-woorden.server.ts'
import { pgbStap, stapVoorInwoner, wieVoorInwoner } from './reis-woorden.server.ts'
import { toonTermijnSom } from './toon-termijn.server.ts'
import { nl } from './woorden.ts'

/** What follows when a term is missed has words for each: the compiler names what has none. */
nl.beurt.gemist satisfies Record<TermijnNaam, string>

/** Who reads it. What they are told is the same; only 'u' is another. */
export type Lezer = 'inwoner' | 'staf'

type VanTraject = Pick<Traject, 'klantreis' | 'gemeente' | 'keuze'>

export type GetoondeBeurt = NonNullable<ReturnType<typeof toonBeurt>>

/**
 * Whose turn it is past the plan, until when, and what it is about, in words; null while the plan is made and when nothing is left. `ik`: the inwoner who reads: with a zorgplan that more
 * people have to agree with, it is not the turn of who answered already.
 */
export function toonBeurt(taal: Taal, traject: Traject, vandaag: Datum, lezer: Lezer, ik: string | null = null) {
  const beurt = reisBeurtVan(traject)
  if (!beurt) return null
  const { tot, wie, stap, waarom } = beurt
  const laat = tot.einddatum < vandaag
  const vanAnder = waarom === 'zorgplan' && ik !== null && !moetAntwoorden(traject, ik)
  const t = translate(taal, 'beurt')
  return {
    stap: stap.id,
    titel: waarom === 'loopt' ? translate(taal, 'beurt')('beurt.loopt') : stapTitel(taal, traject, stap.id, lezer),
    isU: wie === 'inwoner' && lezer === 'inwoner' && !vanAnder,
    vanInwoner: wie === 'inwoner',
    kop: vanAnder ? t('beurt.kop.iemandAnders') : kopVan(taal, wie, lezer),
    zorgplan: waarom === 'zorgplan' && !vanAnder,
    /** What the choice of an aanbieder waits for; null when it is about something else. */
    keuze: waarom === 'zorgplan' || waarom === 'stap' || waarom === 'loopt' ? null : waarom,
    zin: vanAnder ? t('beurt.zorgplanAnder') : zinVan(taal, traject, beurt, lezer),
    zoekt: zoektAanbieder(traject),
    uiterlijk: totIn(taal, beurt, laat, lezer),
    laat,
    som: tot.soort === 'termijn' ? toonTermijnSom(taal, tot.termijn) : null,
    gemist: gemistBij(taal, tot),
  }
}

/** The day of a message that it comes later stands in place of the term of the decision: the same follows (Awb 4:17). A promise says in its own sentence what to do. */
function gemistBij(taal: Taal, tot: TotWanneer): string[] {
  if (tot.soort === 'contact') return []
  return gemistIn(taal, tot.soort === 'termijn' ? tot.termijn.regel : 'jeugd-besluit')
}

/** What happens when this term is missed: what its source says, and where no law says anything, that the inwoner can call. */
export function gemistIn(taal: Taal, naam: TermijnNaam): string[] {
  const t = translate(taal, 'beurt')
  const { bron } = regels[naam]
  return [t(`gemist.${naam}`), ...(bron === 'wet' ? [] : [t('beurt.geenWet')])]
}

/** What a step is called: for the inwoner in words of their own, for staff and aanbieders as the source says it. */
export function stapTitel(taal: Taal, traject: VanTraject, stap: string, lezer: Lezer): string {
  const { id } = traject.klantreis
  if (lezer === 'staf' && isReisId(id)) return stapWoord(taal, id, stap)
  return vanInwoner(taal, traject, stap).titel
}

/** What the inwoner does in a step, or what the others do. */
export const stapUitleg = (taal: Taal, traject: VanTraject, stap: string, wie: 'u' | 'wij'): string =>
  vanInwoner(taal, traject, stap)[wie]

/** With the names of the gemeente (C10); for who wants a budget, no aanbieder is chosen (D1-17). The steps are those of a klantreis, each of which has words. */
const vanInwoner = (taal: Taal, { gemeente, keuze }: VanTraject, stap: string) =>
  isPgbStap(keuze, stap) ? pgbStap(taal) : stapVoorInwoner(taal, stap as StapId<ReisId>, gemeente)

/** The klantreis as a line: each step with its state in words. */
export function toonLijn(taal: Taal, traject: Traject, lezer: Lezer) {
  const t = translate(taal, 'traject')
  return progressOf(traject).map(({ id, staat }) => ({
    id,
    titel: stapTitel(taal, traject, id, lezer),
    staat,
    staatTekst: t(`traject.${staat}`),
  }))
}

function kopVan(taal: Taal, wie: Wie, lezer: Lezer): string {
  const t = translate(taal, 'beurt')
  if (wie === 'inwoner') return t(lezer === 'inwoner' ? 'beurt.kop.u' : 'beurt.kop.inwoner')
  return t('beurt.kop.ander', { wie: wieVoorInwoner(taal, wie).wie })
}

function zinVan(taal: Taal, traject: Traject, { stap, wie, waarom }: ReisBeurt, lezer: Lezer): string {
  const t = translate(taal, 'beurt')
  // A list has trajecten of more than one gemeente.
  const namen = { zorgplan: zorgplanNaamVan(traject.gemeente) }
  if (waarom === 'zorgplan') return t(lezer === 'inwoner' ? 'beurt.zorgplan' : 'beurt.zorgplanStaf', namen)
  if (waarom !== 'stap') return t(`keuze.${lezer}.${waarom}`, namen)
  return lezer === 'staf'
    ? stapTitel(taal, traject, stap.id, lezer)
    : stapUitleg(taal, traject, stap.id, wie === 'inwoner' ? 'u' : 'wij')
}

function totIn(taal: Taal, { tot }: ReisBeurt, laat: boolean, lezer: Lezer): string {
  const t = translate(taal, 'beurt')
  const waarden = { dag: dag(taal, tot.einddatum), dagen: contactWerkdagen }
  if (tot.soort === 'termijn') return t(laat ? 'beurt.teLaat' : 'beurt.termijn', waarden)
  if (tot.soort === 'uitstel') return t(laat ? 'beurt.teLaat' : 'beurt.uitstel', waarden)
  if (lezer === 'staf') return t(laat ? 'beurt.contactStafLaat' : 'beurt.contactStaf', waarden)
  if (tot.afspraak) return t(laat ? 'beurt.afspraakLaat' : 'beurt.afspraak', waarden)
  return t(laat ? 'beurt.contactLaat' : 'beurt.contact', waarden)
}
