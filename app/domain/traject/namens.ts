import { refuse } from '../refuse.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { accept, type Decision } from './decision.ts'
import type { LeesWijze, NamensCommand, NamensGebeurtenis, NamensWijze } from './namens-feiten.ts'

/** What the toegang writes down in the plan, in the inwoner's words (D0-10, D0-11). */
export type Namens = {
  /** Each time it was begun or changed from one way to the other; the newest last. */
  begonnen: readonly { wijze: NamensWijze; tekst: string | null; gesprekOp: Datum | null; op: Date }[]
  /** The version that the toegang froze and the inwoner has to read before anything is agreed; null when the inwoner sent it. */
  versie: { nr: number; wijze: NamensWijze; op: Date; gelezen: { hoe: LeesWijze; op: Date } | null } | null
}

/** What this subject looks at in a traject. */
type Stand = { plan: { bij: 'inwoner' | 'toegang' | 'niemand'; versie: number }; namens: Namens }

export const leegNamens: Namens = { begonnen: [], versie: null }

/** The same after this gebeurtenis; what it does to the plan itself stands in traject.ts. */
export function volgNamens(namens: Namens, feit: NamensGebeurtenis & { op: Date }): Namens {
  const { op } = feit
  switch (feit.type) {
    case 'NamensBegonnen': {
      const { wijze, tekst, gesprekOp } = feit
      return { ...namens, begonnen: [...namens.begonnen, { wijze, tekst, gesprekOp, op }] }
    }
    case 'PlanNamensIngediend':
      return { ...namens, versie: { nr: feit.versie, wijze: feit.wijze, op, gelezen: null } }
    case 'NamensGelezen':
      return namens.versie ? { ...namens, versie: { ...namens.versie, gelezen: { hoe: feit.hoe, op } } } : namens
    case 'NamensTeruggenomen':
      return { ...namens, versie: null }
  }
}

/**
 * Decides about writing a plan down for somebody. It stays a draft until it was read: a version that the toegang froze waits for the inwoner,
 * who confirms it or takes it back. Refuses by name while the plan is not in the inwoner's hands, and where the inwoner wrote meanwhile.
 */
export function decideNamens(command: NamensCommand, { plan, namens }: Stand): Decision {
  switch (command.type) {
    case 'BeginNamens': {
      if (plan.bij !== 'inwoner') return refuse('namens-niet-nu')
      const { wijze, tekst, gesprekOp } = command
      if (wijze === 'namens' && !tekst) return refuse('reden-ontbreekt')
      return accept({ type: 'NamensBegonnen', wijze, tekst, gesprekOp })
    }
    case 'WerkNamens':
      if (plan.bij !== 'inwoner') return refuse('namens-niet-nu')
      return wijzeVan(namens) ? accept() : refuse('namens-niet-begonnen')
    case 'DienNamensIn': {
      if (plan.bij !== 'inwoner') return refuse('namens-niet-nu')
      const wijze = wijzeVan(namens)
      if (!wijze) return refuse('namens-niet-begonnen')
      if (command.doorInwoner) return refuse('inwoner-schreef-al')
      if (!command.compleet) return refuse('plan-niet-compleet')
      return accept({ type: 'PlanNamensIngediend', versie: plan.versie + 1, wijze })
    }
    case 'BevestigNamens': {
      const { versie } = namens
      if (!versie || versie.nr !== command.versie) return refuse('andere-versie')
      return versie.gelezen ? accept() : accept({ type: 'NamensGelezen', versie: versie.nr, hoe: command.hoe })
    }
    case 'NeemNamensTerug': {
      const { versie } = namens
      if (!versie || versie.nr !== command.versie) return refuse('andere-versie')
      if (versie.gelezen) return refuse('al-geantwoord')
      return accept({ type: 'NamensTeruggenomen', versie: versie.nr, tekst: command.tekst })
    }
  }
}

/** How it is being written down now, or null when nobody began. */
export function wijzeVan({ begonnen }: Namens): NamensWijze | null {
  return begonnen.at(-1)?.wijze ?? null
}

/** How it was being written down at that moment: what stands as mark at a page that was written then. */
export function wijzeOp({ begonnen }: Namens, op: Date): NamensWijze {
  return (begonnen.findLast((een) => een.op <= op) ?? begonnen[0])?.wijze ?? 'samen'
}

/** True while a version that the toegang wrote down waits to be read by the inwoner. */
export function wachtOpLezen({ versie }: Namens): boolean {
  return versie !== null && versie.gelezen === null
}
