import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import type { Keuze } from './keuze-feiten.ts'
import type { Traject } from './traject.ts'

/** Who is paid from the budget: somebody whose work it is, somebody close, or both (D1-48). */
export const pgbHulpen = ['formeel', 'informeel', 'beide'] as const
export type PgbHulp = (typeof pgbHulpen)[number]

/** Who keeps the budget (Wmo 2015 2.3.6 lid 2 a, Jeugdwet 8.1.1 lid 2 a). */
export const pgbBeheerders = ['zelf', 'naaste', 'vertegenwoordiger'] as const
export type PgbBeheerder = (typeof pgbBeheerders)[number]

/** What the law asks before somebody gets a budget (Wmo 2015 2.3.6 lid 2, Jeugdwet 8.1.1 lid 2). */
export const pgbVoorwaarden = ['bekwaam', 'gemotiveerd', 'kwaliteit'] as const
export type PgbVoorwaarde = (typeof pgbVoorwaarden)[number]

/** What the inwoner wrote, each the id of a text: who helps, why a budget, how it is kept, and how the help is good and safe. */
export const pgbTeksten = ['wie', 'waarom', 'hoe', 'goed'] as const
type Geschreven = { hulp: PgbHulp; beheer: PgbBeheerder } & Record<(typeof pgbTeksten)[number], string>

/** `tekst` of the toegang: the id of the text with the reason. */
type Geoordeeld = Record<PgbVoorwaarde, boolean> & { tekst: string }

export type PgbGebeurtenis =
  ({ type: 'PgbPlanGegeven' } & Geschreven) | ({ type: 'PgbBeoordeeld'; nr: number } & Geoordeeld)

/** `nr`: of the plan that was read, so that one that came meanwhile is not judged unread. */
export type PgbCommand = ({ type: 'GeefPgbPlan' } & Geschreven) | ({ type: 'BeoordeelPgb'; nr: number } & Geoordeeld)

export type Pgb = Geschreven & {
  nr: number
  op: Date
  oordeel: (Geoordeeld & { op: Date; door: string | null }) | null
}

type Gekozen = Pick<Keuze, 'vorm' | 'pgb'>

/** Whether everything that the law asks is so. */
export const voldoetPgb = (oordeel: Record<PgbVoorwaarde, boolean>): boolean =>
  pgbVoorwaarden.every((een) => oordeel[een])

/** The inwoner wants a budget, and what they wrote about it is enough: no aanbieder is looked for, the decision comes next (D1-17). */
export const isPgbGoed = ({ vorm, pgb }: Gekozen): boolean =>
  vorm === 'pgb' && pgb?.oordeel != null && voldoetPgb(pgb.oordeel)

/** True for the step in which others choose an aanbieder, and who wants a budget writes how they arrange the help (D1-17). */
export const isPgbStap = ({ vorm }: Gekozen, stap: string): boolean => stap === 'matching' && vorm === 'pgb'

/** Where the way of a budget stands; null where the inwoner did not choose it, and when it is good. */
export function pgbStandVan({ vorm, pgb }: Gekozen): 'pgb-plan' | 'pgb-beoordelen' | 'pgb-nee' | null {
  if (vorm !== 'pgb') return null
  if (!pgb) return 'pgb-plan'
  if (!pgb.oordeel) return 'pgb-beoordelen'
  return voldoetPgb(pgb.oordeel) ? null : 'pgb-nee'
}

/** Why the inwoner cannot send a plan for a budget now; null when they can. The same answer as decide() gives. */
export function waaromGeenPgb({ keuze }: Pick<Traject, 'keuze'>) {
  if (!keuze.hulp) return 'hulp-niet-vastgesteld'
  if (keuze.vorm !== 'pgb') return 'geen-pgb'
  return isPgbGoed(keuze) ? 'pgb-al-goed' : null
}

/** Why the toegang cannot judge a plan for a budget now; null when it can. The same answer as decide() gives. */
export function waaromGeenOordeel({ keuze: { vorm, pgb } }: Pick<Traject, 'keuze'>) {
  if (vorm !== 'pgb') return 'geen-pgb'
  if (!pgb) return 'pgb-geen-plan'
  return pgb.oordeel ? 'pgb-beoordeeld' : null
}

/**
 * The plan for a budget and what the toegang finds of it: capable, motivated, and the help good (D1-17, D1-48). Refuses it before the help is established (D1-22), a
 * judgement of another plan than was read, and a second one of the same.
 */
export function decidePgb(command: PgbCommand, traject: Traject): Decision {
  if (command.type === 'GeefPgbPlan') {
    const dicht = waaromGeenPgb(traject)
    const { hulp, beheer, wie, waarom, hoe, goed } = command
    return dicht ? refuse(dicht) : accept({ type: 'PgbPlanGegeven', hulp, beheer, wie, waarom, hoe, goed })
  }
  const { nr, bekwaam, gemotiveerd, kwaliteit, tekst } = command
  const { pgb } = traject.keuze
  if (pgb && pgb.nr !== nr) return refuse('intussen-veranderd')
  const dicht = waaromGeenOordeel(traject)
  if (dicht) return refuse(dicht)
  return accept({ type: 'PgbBeoordeeld', nr, bekwaam, gemotiveerd, kwaliteit, tekst })
}

/** What was written and found of a budget after this gebeurtenis. */
export function volgPgb(pgb: Pgb | null, feit: Vastgelegd & PgbGebeurtenis): Pgb | null {
  const { op, door } = feit
  if (feit.type === 'PgbPlanGegeven') {
    const { hulp, beheer, wie, waarom, hoe, goed } = feit
    return { hulp, beheer, wie, waarom, hoe, goed, nr: (pgb?.nr ?? 0) + 1, op, oordeel: null }
  }
  const { bekwaam, gemotiveerd, kwaliteit, tekst } = feit
  return pgb && { ...pgb, oordeel: { bekwaam, gemotiveerd, kwaliteit, tekst, op, door } }
}
