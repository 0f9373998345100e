import { alsGetoond, inHetNederlands, type BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { resultatenIn } from '#app/domain/zorgplan/delen.ts'
import type { Activiteit, Zorgplan } from '#app/domain/zorgplan/zorgplan.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { ZorgplanBlok } from '#app/ui/zorgplan.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { lookUp, translate } from './i18n.server.ts'

/** Who reads it: the inwoner in words of their own, or aanbieder and toegang. */
export type ZorgplanLezer = 'inwoner' | 'staf'

export type Resultaat = { id: string; titel: string }

/** The results of a plan with what somebody wants to reach, as its reader saw it. */
export function resultatenMetTitel(plan: BevrorenPlan | null, lezer: ZorgplanLezer): Resultaat[] {
  if (!plan) return []
  const lees = lezer === 'inwoner' ? alsGetoond : inHetNederlands(plan)
  return resultatenIn(plan).map((id) => {
    const antwoorden = plan.onderdelen.find(({ bladzijde }) => bladzijde === `resultaat-${id}`)?.antwoorden ?? []
    const kern = antwoorden.find(({ veld }) => veld === 'wat') ?? antwoorden[0]
    return { id, titel: kern ? lees(kern.antwoord) : '' }
  })
}

/** Per result what the aanbieder does for it; what serves no result that is known here comes last. */
export function zorgplanBlokken(
  taal: Taal,
  lezer: ZorgplanLezer,
  resultaten: readonly Resultaat[],
  { activiteiten }: Zorgplan,
): ZorgplanBlok[] {
  const t = translate(taal, 'zorgplan')
  const bekend = resultaten.map(({ id }) => id)
  const toon = (een: Activiteit) => ({ id: een.id, rijen: activiteitRijen(taal, lezer, een) })
  const los = activiteiten.filter((een) => !een.resultaten.some((id) => bekend.includes(id)))
  return [
    ...resultaten.map(({ id, titel }) => ({
      ...{ id, titel: t(`${lezer}.resultaat`, { wat: titel }), leeg: t(`${lezer}.geenActiviteit`) },
      activiteiten: activiteiten.filter((een) => een.resultaten.includes(id)).map(toon),
    })),
    ...(los.length > 0 ? [{ id: 'los', titel: t(`${lezer}.los`), leeg: '', activiteiten: los.map(toon) }] : []),
  ]
}

/** One activity in words; what was not filled in, or not shared, is left out. */
export function activiteitRijen(taal: Taal, lezer: ZorgplanLezer, activiteit: Activiteit) {
  const t = translate(taal, 'zorgplan')
  return (['wat', 'omvang', 'wie', 'waar'] as const).flatMap((veld) =>
    activiteit[veld] ? [{ vraag: t(`${lezer}.rij.${veld}`), antwoord: activiteit[veld] }] : [],
  )
}

/** What holds for the whole zorgplan in words; what was not filled in, or not shared, is left out. */
export function algemeneRijen(taal: Taal, lezer: ZorgplanLezer, { samenwerking, afstemming, uitvoerder }: Zorgplan) {
  const t = translate(taal, 'zorgplan')
  const rijen = [
    [t(`${lezer}.rij.samenwerking`), samenwerking],
    [t(`${lezer}.rij.afstemming`), afstemming],
    [t(`${lezer}.rij.uitvoerder`), uitvoerder?.naam ?? ''],
    [t(`${lezer}.rij.waarom`), uitvoerder?.waarom ?? ''],
  ] as const
  return rijen.filter(([, antwoord]) => antwoord).map(([vraag, antwoord]) => ({ vraag, antwoord }))
}

/** The parts that the toegang may read, by their words: an activity by what is done. */
export function deelTitels(taal: Taal, { activiteiten }: Zorgplan, delen: readonly string[]) {
  const t = translate(taal, 'zorgplan')
  return delen.map((deel) => {
    if (deel === 'samenwerking' || deel === 'afstemming') return { deel, titel: t(`deel.${deel}`) }
    const wat = activiteiten.find(({ id }) => deel === `activiteit-${id}`)?.wat ?? ''
    return { deel, titel: t('deel.activiteit', { wat }) }
  })
}

/** The fields of a part of the zorgplan, with their words. `partij`: whom the inwoner would like; null for no preference. */
export function tekenZorgplan(
  taal: Taal,
  velden: readonly Veld[],
  { resultaten = [], partij = null }: { resultaten?: readonly Resultaat[]; partij?: string | null } = {},
): GetekendVeld[] {
  const t = translate(taal, 'zorgplan')
  const optie = (veld: string, waarde: string) => {
    if (veld === 'resultaten') return resultaten.find(({ id }) => id === waarde)?.titel ?? waarde
    if (waarde === 'voorkeur' && partij) return t('staf.velden.uitvoering.opties.partij', { partij })
    return lookUp(taal, 'zorgplan', `staf.velden.${veld}.opties.${waarde}`)
  }
  return velden.map((veld) => {
    const woord = (rest: string) => lookUp(taal, 'zorgplan', `staf.velden.${veld.naam}.${rest}`)
    const uitleg = woord('uitleg')
    return {
      ...{ naam: veld.naam, soort: veld.soort, label: woord('vraag') },
      ...(uitleg ? { uitleg } : {}),
      ...('opties' in veld
        ? { opties: veld.opties.map((waarde) => ({ waarde, label: optie(veld.naam, waarde) })) }
        : {}),
    }
  })
}
