import { isReisId, reisIds, reizen, type ReisId } from '../klantreis/reizen.ts'
import type { Klantreis } from '../klantreis/klantreis.ts'
import type { PlanFeit } from '../klantreis/feiten.ts'
import type { Gebeurtenis, Wet } from '../traject/gebeurtenissen.ts'
import { alles, sleutelVan, verberg } from './verberg.ts'

/** The teams of a toegang: those of the two laws, and whoever still finds out which law it is. */
export const teams = ['jeugd', 'wmo', 'onbekend'] as const satisfies readonly Wet[]
export type Team = (typeof teams)[number]

/** How many hulpvragen are open, by klantreis, team and how near the last day is; never by medewerker. */
export type Geteld = { klantreis: string; team: string; termijn: 'laat' | 'week' | 'later'; aantal: number }

/** In how many trajecten it took so many days, from what was done before until this was done. */
export type Dagen = {
  klantreis: string
  team: string
  periode: string
  mijlpaal: string
  dagen: number
  aantal: number
}

/** One row as the page shows it: `null` stays hidden. Left out (`''`) is all klantreizen, teams or quarters together. */
export type Stand = { klantreis: string; team: string; open: number | null; week: number | null; laat: number | null }
export type Doorlooptijd = {
  klantreis: string
  team: string
  periode: string
  stap: string
  mediaan: number | null
  negende: number | null
}

/** Which of the things that happen say that a step of the plan is done; the others are said by name (`StapAfgerond`). */
export const mijlpalen = {
  HulpvraagIngediend: 'HulpvraagGedaan',
  PlanIngediend: 'PlanBijToegang',
  AkkoordGevraagd: 'PlanOpgesteld',
  AkkoordGegeven: 'PlanAkkoord',
  AkkoordVastgelegd: 'PlanAkkoord',
} as const satisfies Partial<Record<Gebeurtenis['type'], PlanFeit>>

/** The figures of today of one gemeente, without any group of fewer than ten. Always a row for everything together. */
export function standVan(geteld: readonly Geteld[]): Stand[] {
  const getoond = verberg(
    geteld.map(({ klantreis, team, termijn, aantal }) => ({ sleutel: [klantreis, team, termijn], aantal })),
  )
  const bij = (...sleutel: string[]) =>
    getoond.get(sleutelVan(...sleutel)) ?? (getoond.has(sleutelVan(...sleutel)) ? null : 0)
  const klantreizen = [alles, ...reisIds.filter((id) => geteld.some(({ klantreis }) => klantreis === id))]
  return klantreizen.flatMap((klantreis) =>
    [alles, ...teams].map((team) => ({
      klantreis,
      team,
      open: bij(klantreis, team, alles),
      week: bij(klantreis, team, 'week'),
      laat: bij(klantreis, team, 'laat'),
    })),
  )
}

/**
 * The lead times of one gemeente per step of a klantreis, for every team and quarter and for all of them together (`''`). In: how many trajecten took how many
 * days. A number about a group of fewer than ten is hidden, and so is one about a group from which such a group could be reckoned.
 */
export function doorlooptijdenVan(gemeten: readonly Dagen[]): Doorlooptijd[] {
  const perStap = new Map<string, Dagen[]>()
  for (const een of gemeten) {
    const stap = isReisId(een.klantreis) ? stapBij(een.klantreis, een.mijlpaal) : undefined
    if (stap) voegBij(perStap, sleutelVan(een.klantreis, stap), een)
  }
  return [...perStap].flatMap(([plek, dagen]) => {
    const [klantreis = '', stap = ''] = plek.split('\n')
    const getoond = verberg(optel(dagen).map(({ team, periode, aantal }) => ({ sleutel: [team, periode], aantal })))
    return [...getoond].map(([sleutel, aantal]) => {
      const [team = '', periode = ''] = sleutel.split('\n')
      const van = dagen.filter(
        (een) => (team === alles || een.team === team) && (periode === alles || een.periode === periode),
      )
      const deel = (welk: number) => (aantal === null || van.length === 0 ? null : dagWaarop(van, welk))
      return { klantreis, team, periode, stap, mediaan: deel(0.5), negende: deel(0.9) }
    })
  })
}

/** The number of days in which this part of all was done. */
function dagWaarop(gemeten: readonly Dagen[], deel: number): number {
  const totaal = gemeten.reduce((som, { aantal }) => som + aantal, 0)
  let tot = 0
  for (const { dagen, aantal } of gemeten.toSorted((een, ander) => een.dagen - ander.dagen)) {
    tot += aantal
    if (tot >= totaal * deel) return dagen
  }
  return 0
}

/** How many trajecten there are per team and quarter. */
function optel(gemeten: readonly Dagen[]) {
  const per = new Map<string, Dagen[]>()
  for (const een of gemeten) voegBij(per, sleutelVan(een.team, een.periode), een)
  return [...per.values()].map((van) => ({ ...van[0]!, aantal: van.reduce((som, { aantal }) => som + aantal, 0) }))
}

function voegBij<T>(per: Map<string, T[]>, sleutel: string, een: T): void {
  const bij = per.get(sleutel)
  if (bij) bij.push(een)
  else per.set(sleutel, [een])
}

/** The step of this klantreis that is done by this: by its name, or by what completes it. */
function stapBij(reis: ReisId, mijlpaal: string): string | undefined {
  const stappen = reizen[reis].flatMap((versie: Klantreis) => versie.stappen)
  return stappen.find(({ id, klaarNa }) => id === mijlpaal || klaarNa === mijlpaal)?.id
}
