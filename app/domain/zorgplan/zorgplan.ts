import type { ZorgplanMist } from '../traject/uitvoering-feiten.ts'

/** One thing the aanbieder does, for at least one result of the plan (D3L-24, D3L-25). `omvang`: how much and how often, in the words of the aanbieder. */
export type Activiteit = {
  id: string
  wat: string
  resultaten: readonly string[]
  omvang: string
  wie: string
  waar: string
}

/** The HOE (D3L-22 to D3L-27): what the aanbieder does for the results that the toegang and the inwoner agreed on. The words are personal. */
export type Zorgplan = {
  activiteiten: readonly Activiteit[]
  /** With whom the aanbieder works together, and how it keeps in touch with the toegang (D3L-26). */
  samenwerking: string
  afstemming: string
  /** Who carries the help out, and why when that is another than the inwoner would like (D3L-12); null: whom the inwoner chose. */
  uitvoerder: { naam: string; waarom: string } | null
}

/** The parts of a zorgplan that can be shared with the toegang, by name (D3L-32). */
export const deelbaarInZorgplan = ({ activiteiten }: Zorgplan): string[] => [
  ...activiteiten.map(({ id }) => `activiteit-${id}`),
  'samenwerking',
  'afstemming',
]

/** The zorgplan with these parts and nothing else: what the toegang reads of it. */
export function deelVanZorgplan(zorgplan: Zorgplan, delen: readonly string[]): Zorgplan {
  return {
    activiteiten: zorgplan.activiteiten.filter(({ id }) => delen.includes(`activiteit-${id}`)),
    samenwerking: delen.includes('samenwerking') ? zorgplan.samenwerking : '',
    afstemming: delen.includes('afstemming') ? zorgplan.afstemming : '',
    uitvoerder: null,
  }
}

/** How much and how often, per result, and nothing else: what a decision is supplemented with when talking did not help (D3L-36). */
export const omvangVan = ({ activiteiten }: Zorgplan): Zorgplan => ({
  activiteiten: activiteiten.map(({ id, resultaten, omvang }) => ({
    id,
    resultaten,
    omvang,
    wat: '',
    wie: '',
    waar: '',
  })),
  samenwerking: '',
  afstemming: '',
  uitvoerder: null,
})

/** What an activity lacks: nothing is laid before the inwoner half (D3L-24). `resultaten`: the ids of the results it can serve; with none of them known it stands by itself. */
export function mistInActiviteit(activiteit: Activiteit, resultaten: readonly string[]): ActiviteitMist[] {
  const dient = resultaten.length === 0 || activiteit.resultaten.some((id) => resultaten.includes(id))
  return [
    ...(activiteit.wat ? [] : ['wat' as const]),
    ...(dient ? [] : ['resultaten' as const]),
    ...(['omvang', 'wie', 'waar'] as const).filter((veld) => !activiteit[veld]),
  ]
}

export type ActiviteitMist = 'wat' | 'resultaten' | 'omvang' | 'wie' | 'waar'

/** The results that no activity serves yet (D3L-25). */
export const zonderActiviteit = ({ activiteiten }: Zorgplan, resultaten: readonly string[]): string[] =>
  resultaten.filter((id) => !activiteiten.some((een) => een.resultaten.includes(id)))

/**
 * The first thing this zorgplan lacks before it can be laid before the inwoner; null when it lacks nothing. `resultaten`: the ids of the results it has to serve: those that the
 * inwoner lets this aanbieder read. With none of them the activities stand by themselves, so that who shares little still gets help.
 */
export function mistInZorgplan(zorgplan: Zorgplan, resultaten: readonly string[]): ZorgplanMist | null {
  const { activiteiten, samenwerking, afstemming, uitvoerder } = zorgplan
  if (activiteiten.length === 0) return 'zorgplan-zonder-activiteit'
  const mist = activiteiten.flatMap((een) => mistInActiviteit(een, resultaten))
  if (mist.includes('resultaten')) return 'zorgplan-activiteit-zonder-resultaat'
  if (mist.length > 0) return 'zorgplan-activiteit-niet-af'
  if (zonderActiviteit(zorgplan, resultaten).length > 0) return 'zorgplan-resultaat-zonder-activiteit'
  if (!samenwerking) return 'zorgplan-zonder-samenwerking'
  if (!afstemming) return 'zorgplan-zonder-afstemming'
  return uitvoerder && !(uitvoerder.naam && uitvoerder.waarom) ? 'zorgplan-uitvoerder-zonder-reden' : null
}
