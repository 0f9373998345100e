import type { Bijschrift } from '../perspectiefplan/bijschrift.ts'
import { toegangTekstenIn, type BevrorenPlan, type ToegangTeksten } from '../perspectiefplan/bevroren-plan.ts'
import { isAanmeldingdeel, isVerslagdeel } from '../perspectiefplan/toegang-teksten.ts'
import { vragensetMetId } from '../perspectiefplan/vragen.ts'

/** The name under which what is known about the betrokkene (name, address, date of birth) is chosen. */
export const gegevensDeel = 'gegevens'

/** For which results an aanbieder is needed, by the page of each; null where that was never weighed. */
export type Gewogen = { aanbieder: readonly string[] } | null

/** Whether an aanbieder may get this part: of the results and who does what for them only those that one is needed for (D2-07). */
export function isVoorAanbieder(deel: string, gewogen: Gewogen): boolean {
  const resultaat = deel.replace(/^wie-/, 'resultaat-')
  return !gewogen || !resultaat.startsWith('resultaat-') || gewogen.aanbieder.includes(resultaat)
}

/** What of an agreed plan can be shared with an aanbieder, by name. The report of the research (Wmo) and notes of talks are never among it (D0-16). */
export function deelbaarIn(plan: BevrorenPlan, gewogen: Gewogen = null): string[] {
  const teksten = toegangTekstenIn(plan).filter((onderwerp) => !isVerslagdeel(onderwerp))
  const onderdelen = plan.onderdelen.map(({ bladzijde }) => bladzijde)
  return [...(plan.gegevens ? [gegevensDeel] : []), ...onderdelen, ...teksten].filter((deel) =>
    isVoorAanbieder(deel, gewogen),
  )
}

/**
 * What is proposed to share: the whole plan without what is sensitive where the process profile shares the plan, else the results and who does what for them, until the inwoner says yes to
 * more (D0-28, D3L-23). The inwoner sees it and changes it as they like.
 */
export function voorstelTeDelen(plan: BevrorenPlan, heelPlan: boolean, gewogen: Gewogen = null): string[] {
  const alles = deelbaarIn(plan, gewogen).filter((deel) => !isGevoelig(plan, deel))
  // The regional form is written to be read by an aanbieder (D3L-14).
  const nodig = (deel: string) => deel.startsWith('resultaat-') || deel.startsWith('wie-') || isAanmeldingdeel(deel)
  return heelPlan ? alles : alles.filter(nodig)
}

/** Whether this part is about something that nobody but the inwoner proposes to share, such as whether it is safe at home. */
export const isGevoelig = (plan: BevrorenPlan, deel: string): boolean =>
  vragensetMetId(plan.set).gevoelig.includes(deel)

/**
 * The plan with these parts and nothing else: what the inwoner is shown before the yes, and what the aanbieder reads after it. Who does not share what is
 * known about them, shares no name under their words either.
 */
export function deelVan(plan: BevrorenPlan, delen: readonly string[]): BevrorenPlan {
  const heeft = new Set(deelbaarIn(plan).filter((deel) => delen.includes(deel)))
  const { set, voorbeeld, naam, taal, enkelvoudig, gegevens, onderdelen, bijschriften, toegang } = heeft.has(
    gegevensDeel,
  )
    ? plan
    : zonderNamen(plan)
  return {
    ...{ set, voorbeeld, taal, enkelvoudig },
    ...(naam === undefined ? {} : { naam }),
    ...(gegevens && heeft.has(gegevensDeel) ? { gegevens } : {}),
    onderdelen: onderdelen.filter(({ bladzijde }) => heeft.has(bladzijde)),
    ...(bijschriften ? { bijschriften: bijschriften.filter(({ bij }) => heeft.has(bij)) } : {}),
    ...(toegang ? metTeksten(toegang, heeft) : {}),
  }
}

function metTeksten({ samenvatting, welkeHulp, aanmelding, naam, op }: ToegangTeksten, heeft: ReadonlySet<string>) {
  const [kort, hulp] = [heeft.has('samenvatting'), heeft.has('welke-hulp')]
  const formulier = Object.entries(aanmelding ?? {}).filter(([deel]) => heeft.has(deel))
  if (!kort && !hulp && formulier.length === 0) return {}
  const teksten = { samenvatting: kort ? samenvatting : '', welkeHulp: hulp ? welkeHulp : '', naam, op }
  return { toegang: { ...teksten, ...(formulier.length > 0 ? { aanmelding: Object.fromEntries(formulier) } : {}) } }
}

/** Without the name of the inwoner under their own words; whoever of the toegang wrote something, signs it. */
function zonderNamen(plan: BevrorenPlan): BevrorenPlan {
  const { onderdelen, bijschriften } = plan
  return {
    ...plan,
    onderdelen: onderdelen.map((een) => (een.opgeschreven ? een : { ...een, auteurNaam: '' })),
    ...(bijschriften ? { bijschriften: bijschriften.map(zonderNaam) } : {}),
  }
}

function zonderNaam(een: Bijschrift): Bijschrift {
  if (een.soort === 'oneens') return { ...een, gezegd: { ...een.gezegd, naam: '' } }
  if (een.soort === 'verdieping' && een.antwoord) return { ...een, antwoord: { ...een.antwoord, naam: '' } }
  return een
}
